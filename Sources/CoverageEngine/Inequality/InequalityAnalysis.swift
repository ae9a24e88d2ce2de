public import CoverageModel

/// Computes how unequal the distances to the nearest space are.
public enum InequalityAnalysis {
  /// Inequality of distance between the people of a study, and the identity that it must keep.
  ///
  /// - Parameters:
  ///   - study: towns and their weight; groups are its basins.
  ///   - proximities: in the order of the study's towns.
  /// - Complexity: O(t log t) for t towns.
  public static func run(
    _ study: Study, proximities: [TownProximity]
  ) -> (result: InequalityOfDistance, identities: [IdentityCheck]) {
    run(study, proximities: proximities, basinOfTown: ZoneGroups(study).basinOfTown)
  }

  static func run(
    _ study: Study, proximities: [TownProximity], basinOfTown: [Int]
  ) -> (result: InequalityOfDistance, identities: [IdentityCheck]) {
    let parameters = study.accessibility ?? .standard(serviceDistance: study.serviceDistance)
    let people = study.towns.map { study.weight.people(of: $0) }
    let distances = proximities.map(\.distance)
    let values = InequalityValues(distances, people: people, groups: basinOfTown)
    let indices = InequalityIndices(
      values, atkinsonEpsilons: parameters.atkinsonEpsilons, lorenzPoints: parameters.lorenzPoints)
    let excess = ExcessDistance(distances: distances, people: people, line: study.serviceDistance)
    return (
      InequalityOfDistance(
        indices: indices, excess: excess, byIncome: byIncome(study, people: people, distances: distances)),
      [indices?.theilIdentity(study.measure == .seconds ? "theil-time" : "theil-distance")].compactMap { $0 }
    )
  }

  /// Concentration by the towns' median income; nil where none is known.
  private static func byIncome(_ study: Study, people: [Int?], distances: [Double]) -> ConcentrationByIncome? {
    let ranks = IncomeRanks(incomes: study.towns.map(\.medianIncome), people: people)
    guard ranks.total > 0 else { return nil }
    let covered = distances.map { $0 <= study.serviceDistance ? 1.0 : 0 }
    return ConcentrationByIncome(
      people: ranks.total, peopleWithoutIncome: ranks.peopleWithoutIncome,
      distance: ranks.concentration(of: distances), covered: ranks.concentration(of: covered),
      coveredErreygers: ranks.erreygers(of: covered, bounds: 0...1) ?? 0)
  }
}
