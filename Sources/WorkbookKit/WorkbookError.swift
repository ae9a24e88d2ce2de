/// Why a workbook could not be made.
public struct WorkbookError: Error, Hashable, Sendable {
  /// The function of libxlsxwriter that failed, or the step around it.
  public var function: String
  /// What it says.
  public var problem: String

  /// An error from its parts.
  public init(function: String, problem: String) {
    self.function = function
    self.problem = problem
  }
}

extension WorkbookError: CustomStringConvertible {
  /// A sentence for the user.
  public var description: String { "the workbook cannot be made: \(function): \(problem)" }
}
