/// Why a programme could not be solved.
public enum MixedIntegerProgramError: Error, Hashable, Sendable {
  /// A number is NaN or infinite where it may not be, bounds of a variable cross, or an option is out of range; the
  /// text names it.
  case malformed(String)
  /// The objective improves without end.
  case unbounded
  /// The solver gave up for numerical reasons.
  case abandoned
  /// The solver's answer does not satisfy the programme when its integer variables are rounded.
  case inexact
  /// The solver could not be started.
  case unavailable
}

extension MixedIntegerProgramError: CustomStringConvertible {
  /// A sentence for the user.
  public var description: String {
    switch self {
    case .malformed(let what): "the integer programme is malformed: \(what)"
    case .unbounded: "the objective of the integer programme has no limit"
    case .abandoned: "the integer programme was abandoned for numerical reasons"
    case .inexact: "the solver's answer does not satisfy the integer programme"
    case .unavailable: "the mixed-integer solver could not be started"
    }
  }
}
