public import CoverageModel
import GeometryCore
import MessageModel

/// The main job: proximity coverage of a study.
public enum CoverageAnalysis {
  /// Analyses a study.
  ///
  /// - Parameters:
  ///   - study: inputs and parameters.
  ///   - threads: number of threads, at least 1; the result does not depend on it.
  ///   - leastUnderserved: the people an underserved area must have to be listed, at least 0.
  /// - Throws: `EngineError.travel` as the travel costs of the study; `.identityViolated` where two figures that must agree
  ///   do not; `.shape` where the union of discs fails; `.boundaries` where those of the study do not tile; `.missingArea` where a distance within a town
  ///   needs an area that is not known.
  /// - Complexity: O(t log t + (t + s) log s) for t towns and s spaces, plus the union of the discs and `LandAnalysis`.
  public static func run(
    _ study: Study, threads: Int, leastUnderserved: Int = LandAnalysis.usualLeastPeople
  ) async throws(EngineError) -> CoverageResult {
    let nearest = try await ProximityAnalysis.nearest(of: study, threads: threads)
    let reach = try await StudyReach(study, threads: threads)
    let proximities = ProximityAnalysis.proximities(of: study, nearest: nearest, service: reach.service)
    let spaces = SpaceAnalysis.results(of: study, proximities: proximities, reach: reach)
    async let acrossSea = SeaCrossing.find(in: study, proximities: proximities)
    async let catchments = CatchmentAnalysis.catchments(of: study, proximities: proximities)
    let people = study.towns.map { study.weight.people(of: $0) }

    let travel = study.travelCosts
    let shown = zip(study.spaces, spaces).filter { $1.isInside || $1.reachesStudy }.map { TravelPlace($0.0) }
    async let shapes = Self.shapes(around: shown, within: study.distances, by: travel, threads: threads)

    let levels = study.levels
    let results = await ParallelMap.map(count: levels.count, threads: threads) { range in
      range.map { ZoneAnalysis.results(levels[$0], of: study, proximities: proximities, people: people) }
    }
    let zones = Dictionary(zip(levels, results), uniquingKeysWith: { first, _ in first })
    let everyTown = Array(study.towns.indices)
    let distances = WeightedDistances(towns: everyTown, proximities: proximities, people: people)
    let whole = ProximityIndicators(
      towns: everyTown, distances: distances, study: study, proximities: proximities, people: people)
    let curve = distances.curve

    let groups = ZoneGroups(study)
    let inequality = InequalityAnalysis.run(study, proximities: proximities, basinOfTown: groups.basinOfTown)
    var accessibility: (result: AccessibilityResult, identities: [IdentityCheck])?
    if let parameters = study.accessibility {
      accessibility = try await AccessibilityAnalysis.run(study, parameters, groups: groups, threads: threads)
    }
    let coverage = try await shapes.get()
    if Task.isCancelled { throw .travel(.cancelled) }
    let roads = try await RoadFindingsAnalysis.findings(of: study, proximities: proximities, threads: threads)
    let land = try await Self.land(
      of: study, proximities: proximities, coverage: coverage, leastPeople: leastUnderserved, threads: threads)
    let identities =
      Identities.checks(
        study: study, whole: whole, zones: zones, spaces: spaces, curve: curve, people: people,
        proximities: proximities) + inequality.identities + (accessibility?.identities ?? []) + (land?.identities ?? [])
    if let violated = identities.first(where: { !$0.holds }) { throw .identityViolated(violated) }

    return await CoverageResult(
      towns: proximities, zones: zones, whole: whole, spaces: spaces, coverage: coverage, curve: curve,
      identities: identities, land: land?.land, inequality: inequality.result, accessibility: accessibility?.result,
      roads: roads, catchments: catchments, townsAcrossSea: acrossSea.towns,
      townsWithoutSpaceOnLand: acrossSea.townsWithoutSpace)
  }

  /// The area within each distance of some spaces, or why it could not be computed; none where travel has no shapes.
  private static func shapes(
    around spaces: [TravelPlace], within limits: [Double], by travel: any TravelCosts, threads: Int
  ) async -> Result<[MultiPolygon], EngineError> {
    guard travel.traits.hasShapes else { return .success([]) }
    do {
      return .success(try await travel.shapes(around: spaces, within: limits, threads: threads))
    } catch {
      guard case .shape(let problem) = error else { return .failure(.travel(error)) }
      return .failure(.shape(problem))
    }
  }

  /// The land of a study; that its boundaries do not tile is noticed by overlays that fail, or parts that do not add up.
  private static func land(
    of study: Study, proximities: [TownProximity], coverage: [MultiPolygon], leastPeople: Int, threads: Int
  ) async throws(EngineError) -> (land: LandCoverage, identities: [IdentityCheck])? {
    let found: (land: LandCoverage, identities: [IdentityCheck])?
    do {
      found = try await LandAnalysis.land(
        of: study, proximities: proximities, coverage: coverage, leastPeople: leastPeople, threads: threads)
    } catch {
      guard case .shape(let problem) = error else { throw error }
      throw .boundaries(problem)
    }
    if let violated = found?.identities.first(where: { !$0.holds }) {
      throw .boundaries("by the check '\(violated.name)', \(violated.left) m2 should equal \(violated.right) m2")
    }
    return found
  }
}
