/// How much a zone is left out: limits on the share and on the number of its people beyond the service distance.
///
/// Both limits of a class must be reached, so that neither a small number of people in a tiny zone nor a tiny share of a
/// large one is painted as a shortage.
public enum Severity: String, CaseIterable, Hashable, Sendable {
  /// Under 5 % of the people or under 1,000 people are beyond the service distance.
  case low
  /// At least 5 % and 1,000 people.
  case moderate
  /// At least 25 % and 5,000 people.
  case high
  /// At least 50 % and 20,000 people.
  case severe

  /// Least share of uncovered people, in percent.
  public var leastSharePercent: Int {
    switch self {
    case .low: 0
    case .moderate: 5
    case .high: 25
    case .severe: 50
    }
  }

  /// Least number of uncovered people.
  public var leastPeople: Int {
    switch self {
    case .low: 0
    case .moderate: 1_000
    case .high: 5_000
    case .severe: 20_000
    }
  }

  /// The most severe class whose two limits are reached.
  ///
  /// - Precondition: 0 <= uncovered <= people.
  public init(uncovered: Int, of people: Int) {
    precondition(uncovered >= 0 && uncovered <= people, "uncovered people must be part of the people")
    self =
      Severity.allCases.last { severity in
        uncovered >= severity.leastPeople && uncovered * 100 >= severity.leastSharePercent * people
      } ?? .low
  }
}
