public import CoverageModel

/// Why no plan could be searched for.
public enum PlanError: Error, Hashable, Sendable {
  /// The parameters ask for something that the problem cannot give.
  case request(String)
  /// The travel costs could not be had.
  case travel(TravelError)
  /// An optimiser refused its input: a fault of the program.
  case solver(String)
}

extension PlanError: CustomStringConvertible {
  /// A sentence for the person who asked.
  public var description: String {
    switch self {
    case .request(let problem): problem
    case .travel(let error): error.description
    case .solver(let problem): "internal fault of the search: \(problem)"
    }
  }
}
