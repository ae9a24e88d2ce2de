public import CoverageModel

/// Why an analysis ended without a result.
public enum EngineError: Error, Sendable {
  /// Two figures that must be equal are not: a fault of the program, never of the data.
  case identityViolated(IdentityCheck)
  /// The area of coverage could not be computed.
  case shape(String)
}

extension EngineError: CustomStringConvertible {
  /// A sentence for a report of the fault.
  public var description: String {
    switch self {
    case .identityViolated(let check):
      "internal check '\(check.name)' failed: \(check.left) should equal \(check.right)"
    case .shape(let problem): "the area of coverage could not be computed: \(problem)"
    }
  }
}
