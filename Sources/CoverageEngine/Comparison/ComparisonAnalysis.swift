public import CoverageModel
import MessageModel

/// Compares two situations of one study.
public enum ComparisonAnalysis {
  /// Who gains and who loses between two situations.
  ///
  /// - Parameters:
  ///   - study: towns, zones, weight and distances; its own spaces take no part.
  ///   - before: the first situation, A.
  ///   - after: the second, B; its proximities, like those of A, are in the order of the study's towns.
  ///   - threads: number of threads, at least 1; the result does not depend on it.
  /// - Throws: `EngineError.travel` as the travel costs of the study; `.identityViolated` where two figures that must agree do not.
  /// - Complexity: O((t + s) log s + t log t) for t towns and s spaces.
  public static func run(
    _ study: Study, before: ComparisonInput, after: ComparisonInput, threads: Int
  ) async throws(EngineError) -> Comparison {
    let before = try await situation(before, study: study, threads: threads)
    let after = try await situation(after, study: study, threads: threads)
    let people = study.towns.map { study.weight.people(of: $0) }
    let changes = study.towns.indices.map { town in
      TownChange(
        before: before.proximities[town].distance, after: after.proximities[town].distance,
        serviceDistance: study.serviceDistance)
    }
    let groups = TownGroups(
      study: study, before: before.proximities, after: after.proximities, changes: changes, people: people)
    let levels = ZoneLevel.standard
    let ofLevels = await ParallelMap.map(count: levels.count, threads: threads) { range in
      range.map { groups.zones(levels[$0]) }
    }
    let zones = Dictionary(zip(levels, ofLevels), uniquingKeysWith: { first, _ in first })
    let whole = groups.change(of: Array(study.towns.indices))
    let spaces = SpaceChanges.all(before: before, after: after, changes: changes, people: people)
    let comparison = Comparison(
      before: before, after: after, towns: changes, zones: zones, whole: whole, spaces: spaces, identities: [])
    let identities = ComparisonIdentities.checks(comparison, study: study, people: people)
    if let violated = identities.first(where: { !$0.holds }) { throw .identityViolated(violated) }
    var checked = comparison
    checked.identities = identities
    return checked
  }

  private static func situation(
    _ input: ComparisonInput, study: Study, threads: Int
  ) async throws(EngineError) -> ComparedSituation {
    switch input {
    case .situation(let situation): return situation
    case .spaces(let spaces, let source):
      var study = study
      study.spaces = spaces.sorted { $0.code.utf8.lexicographicallyPrecedes($1.code.utf8) }
      return ComparedSituation(
        source: source,
        spaces: study.spaces.map { ComparedSpace(code: $0.code, name: $0.name, position: $0.position) },
        knowsAllSpaces: true, proximities: try await ProximityAnalysis.proximities(of: study, threads: threads))
    }
  }
}
