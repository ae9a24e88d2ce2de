/// Which number of people, or of anything else that is counted, weighs a town.
public enum DemandWeight: Hashable, Sendable {
  /// All residents.
  case population
  /// Residents aged 20 to 64.
  case workingAge
  /// A column of the user's, by its name.
  case column(String)

  /// Whether it is a column of the user's.
  public var isColumn: Bool {
    if case .column = self { true } else { false }
  }

  /// The weight of a town in people; nil where the number is missing.
  public func people(of town: Town) -> Int? {
    switch self {
    case .population: town.population
    case .workingAge: town.workingAgePopulation
    case .column: town.ownWeight
    }
  }
}

extension DemandWeight: RawRepresentable {
  /// The word for a weight in options and files; of a column its name.
  public var rawValue: String {
    switch self {
    case .population: "population"
    case .workingAge: "working-age"
    case .column(let name): name
    }
  }

  /// The weight of a word: any but the two known ones names a column; nil where it is empty.
  public init?(rawValue: String) {
    switch rawValue {
    case "": return nil
    case "population": self = .population
    case "working-age": self = .workingAge
    default: self = .column(rawValue)
    }
  }
}
