/// Which number of people weighs a town.
public enum DemandWeight: String, CaseIterable, Hashable, Sendable {
  /// All residents.
  case population
  /// Residents aged 20 to 64.
  case workingAge = "working-age"

  /// The weight of a town in people; nil where the number is missing.
  public func people(of town: Town) -> Int? {
    switch self {
    case .population: town.population
    case .workingAge: town.workingAgePopulation
    }
  }
}
