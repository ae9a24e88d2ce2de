public import CoverageModel
import MessageModel

/// Computes the accessibility of a study.
public enum AccessibilityAnalysis {
  /// The result of each measure, and the identities that it must keep.
  ///
  /// Every known town competes for the spaces, those outside the territory too; only the towns of the study are reported.
  ///
  /// - Parameters:
  ///   - study: towns, spaces and the towns outside.
  ///   - parameters: limits in metres.
  ///   - threads: number of threads, at least 1; the result does not depend on it.
  /// - Throws: `EngineError.missingArea` as `AccessibilityDemand`.
  /// - Complexity: that of the distances, plus O(entries) for each measure (RAAM: each pass).
  public static func run(
    _ study: Study, _ parameters: AccessibilityParameters, threads: Int
  ) async throws(EngineError) -> (result: AccessibilityResult, identities: [IdentityCheck]) {
    try await run(study, parameters, groups: ZoneGroups(study), threads: threads)
  }

  static func run(
    _ study: Study, _ parameters: AccessibilityParameters, groups: ZoneGroups, threads: Int
  ) async throws(EngineError) -> (result: AccessibilityResult, identities: [IdentityCheck]) {
    let demand = try await AccessibilityDemand(study, parameters, threads: threads)
    let people = study.towns.map { study.weight.people(of: $0) }
    var measures: [AccessibilityMeasureResult] = []
    var identities: [IdentityCheck] = []
    for measure in parameters.measures {
      let access = await SpatialAccess.compute(
        measure, costs: demand.distances, demand: demand.people, supply: demand.places, threads: threads)
      let scores = Array(access.scores.prefix(study.towns.count))
      let values = InequalityValues(
        scores.map { $0.inequalityValue(measure.method) }, people: people, groups: groups.basinOfTown)
      let indices = InequalityIndices(
        values, atkinsonEpsilons: parameters.atkinsonEpsilons, lorenzPoints: parameters.lorenzPoints)
      measures.append(
        AccessibilityMeasureResult(
          measure: measure, scores: scores,
          summary: AccessibilitySummary(
            towns: Array(scores.indices), scores: scores, people: people, method: measure.method),
          zones: groups.zones(scores, people, measure.method), inequality: indices, spaces: access.sites,
          equilibrium: access.equilibrium))
      identities += access.identities
      identities += [indices?.theilIdentity("theil-" + measure.method.rawValue)].compactMap { $0 }
    }
    return (result(study, parameters, demand, measures), identities)
  }

  private static func result(
    _ study: Study, _ parameters: AccessibilityParameters, _ demand: AccessibilityDemand,
    _ measures: [AccessibilityMeasureResult]
  ) -> AccessibilityResult {
    let unknown = study.spaces.indices.filter { study.spaces[$0].capacity == nil }
    let competing = demand.competingOthers(after: study.towns.count)
    return AccessibilityResult(
      parameters: parameters, measures: measures,
      spacesLeftOut: parameters.defaultCapacity == nil ? unknown : [],
      spacesWithDefaultCapacity: parameters.defaultCapacity == nil ? [] : unknown,
      outsideTowns: competing.count,
      outsidePeople: competing.reduce(0) { $0 + (study.weight.people(of: demand.towns[$1]) ?? 0) },
      townsWithoutPeople: (Array(study.towns.indices) + competing).count { demand.people[$0] == nil })
  }
}

extension AccessibilityDemand {
  /// Rows from `first` on that share a space with a row before it.
  func competingOthers(after first: Int) -> [Int] {
    var isShared = [Bool](repeating: false, count: distances.siteCount)
    for index in 0..<distances.rowStarts[first] { isShared[Int(distances.sites[index])] = true }
    return (first..<distances.rowCount).filter { row in
      distances.sites[distances.rowStarts[row]..<distances.rowStarts[row + 1]].contains { isShared[Int($0)] }
    }
  }
}
