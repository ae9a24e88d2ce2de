public import CoverageModel
public import MessageModel

/// Why no plan could be searched for.
public enum PlanError: Error, Hashable, Sendable {
  /// The parameters ask for something that the problem cannot give.
  case request(Message)
  /// The travel costs could not be had.
  case travel(TravelError)
  /// An optimiser refused its input: a fault of the program.
  case solver(Message)
}

extension PlanError: ExplainedError {
  /// A sentence for the person who asked.
  public var explanation: Message {
    switch self {
    case .request(let problem): problem
    case .travel(let error): error.explanation
    case .solver(let problem): "internal fault of the search: \(problem)"
    }
  }
}
