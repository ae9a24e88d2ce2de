public import MessageModel

/// Why a workbook could not be made.
public struct WorkbookError: Error, Hashable, Sendable {
  /// The function of libxlsxwriter that failed, or the step around it.
  public var function: Message
  /// What it says.
  public var problem: Message

  public init(function: Message, problem: Message) {
    self.function = function
    self.problem = problem
  }

  /// Ends work of a cancelled task.
  ///
  /// - Throws: `WorkbookError` where the task is cancelled.
  static func checkCancellation() throws(WorkbookError) {
    if Task.isCancelled { throw WorkbookError(function: "workbook_close", problem: .cancelled) }
  }
}

extension WorkbookError: ExplainedError {
  /// A sentence for the user.
  public var explanation: Message { "the workbook cannot be made: \(function): \(problem)" }
}
