public import CoverageModel

/// Why an analysis ended without a result.
public enum EngineError: Error, Sendable {
  /// Two figures that must be equal are not: a fault of the program, never of the data.
  case identityViolated(IdentityCheck)
  /// The area of coverage could not be computed.
  case shape(String)
  /// The boundaries of towns do not tile, so that what follows from them could not be computed: a fault of the data.
  case boundaries(String)
  /// The distance within a town was asked for, and the area of this town, in which a space stands, is not known.
  case missingArea(town: String)
  /// The travel costs could not be had.
  case travel(TravelError)
}

extension EngineError: CustomStringConvertible {
  /// A sentence for a report of the fault.
  public var description: String {
    switch self {
    case .identityViolated(let check):
      "internal check '\(check.name)' failed: \(check.left) should equal \(check.right)"
    case .shape(let problem): "the area of coverage could not be computed: \(problem)"
    case .boundaries(let problem):
      "the boundaries of towns do not tile, so areas cannot be computed from them: \(problem)"
    case .travel(let error): error.description
    case .missingArea(let town):
      "the area of town '\(town)' is not known, and a distance within the town was asked for; give it in the towns' column area_km2"
    }
  }
}
