/// Why travel costs could not be had.
public enum TravelError: Error, Hashable, Sendable {
  /// A place has no position, and the costs need one.
  case missingPosition(code: String)
  /// The source of the costs failed, and says why.
  case source(String)
  /// The area within a cost could not be computed.
  case shape(String)
  /// The task was cancelled.
  case cancelled
}

extension TravelError: CustomStringConvertible {
  /// A sentence for people.
  public var description: String {
    switch self {
    case .missingPosition(let code): "'\(code)' has no position"
    case .source(let problem): problem
    case .shape(let problem): "the area of coverage could not be computed: \(problem)"
    case .cancelled: "the computation was cancelled"
    }
  }
}
