/// Why a constrained siting model could not be built or solved.
public enum ConstrainedModelError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The input contradicts itself; the sentence names the value at fault.
  case invalidInput(String)
  /// The mixed-integer solver failed; the sentence says how.
  case solver(String)

  /// A sentence for the user.
  public var description: String {
    switch self {
    case .invalidInput(let sentence), .solver(let sentence): sentence
    }
  }

  /// Ends work of a cancelled task.
  ///
  /// - Throws: `.solver` where the task is cancelled.
  package static func checkCancellation() throws(ConstrainedModelError) {
    if Task.isCancelled { throw .solver("the search was cancelled") }
  }
}
