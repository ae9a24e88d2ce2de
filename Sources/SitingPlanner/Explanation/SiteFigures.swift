import CoverageEngine
import CoverageModel
import MessageModel

/// Fills in what each opened site does for people.
enum SiteFigures {
  /// - Complexity: O(entries) for each site.
  static func fill(_ sites: inout [PlannedSite], objective: PlanObjective) {
    let problem = objective.input.problem
    let weights = objective.input.weights
    let existing = problem.existing
    let beforeCounts = objective.coverCounts(existing)
    let afterCounts = objective.coverCounts(existing + sites.map(\.site))
    for index in sites.indices {
      let site = sites[index].site
      let rows = objective.rowsOfSite[site]
      sites[index].peopleReached = objective.peopleReached(site)
      sites[index].peopleNewlyCovered = rows.reduce(0) { beforeCounts[Int($1)] == 0 ? $0 + weights[Int($1)] : $0 }
      sites[index].peopleOnlyHere = rows.reduce(0) { afterCounts[Int($1)] == 1 ? $0 + weights[Int($1)] : $0 }
      sites[index].basinPeople = problem.basinPeople(ofSite: site)
    }
  }

  /// Fills in the existing site that is nearest to the place of each opened site.
  ///
  /// - Throws: `PlanError.travel`.
  /// - Complexity: that of `TravelCosts.nearest`.
  static func fillNearest(
    _ sites: inout [PlannedSite], problem: SitingProblem, threads: Int
  ) async throws(PlanError) {
    let nearest = try await nearestExisting(of: sites.map(\.site), problem: problem, threads: threads)
    for index in sites.indices {
      sites[index].nearestExisting = nearest[index]?.site
      sites[index].nearestExistingCost = nearest[index]?.cost
    }
  }

  /// The existing site that is nearest to the place of each of some sites, and travel to it; nil where none is reached.
  /// Costs that are known of towns only are those of the town that stands there.
  ///
  /// - Throws: `PlanError.travel`.
  /// - Complexity: that of `TravelCosts.nearest`.
  static func nearestExisting(
    of sites: [Int], problem: SitingProblem, threads: Int
  ) async throws(PlanError) -> [(site: Int, cost: Double)?] {
    try await nearest(of: sites, to: problem.existing, problem: problem, threads: threads)
  }

  /// The nearest of some sites to the place of each of others, and travel to it; nil where none is reached.
  ///
  /// - Parameter targets: the sites that are looked for, ascending; ties go to the first.
  /// - Throws: `PlanError.travel`.
  /// - Complexity: that of `TravelCosts.nearest`.
  static func nearest(
    of sites: [Int], to targets: [Int], problem: SitingProblem, threads: Int
  ) async throws(PlanError) -> [(site: Int, cost: Double)?] {
    let nearest: NearestSites
    do {
      nearest = try await problem.travelCosts.nearest(
        1, from: sites.map { TravelPlace(problem.sites[$0]) },
        to: targets.map { TravelPlace(problem.sites[$0]) }, thresholds: [], threads: threads)
    } catch {
      throw .travel(error)
    }
    return sites.indices.map { row in nearest.site(0, ofRow: row).map { (targets[$0.site], $0.cost) } }
  }

  /// People covered before and after by employment basin, ascending by code.
  static func basins(_ opened: [Int], objective: PlanObjective) -> [ZoneChange] {
    let problem = objective.input.problem
    let weights = objective.input.weights
    let before = objective.coverCounts(problem.existing)
    let after = objective.coverCounts(problem.existing + opened)
    let allowed = objective.coverCounts(objective.input.allowedSites)
    return ConstraintBuilder.zones(.basin, problem).compactMap { zone in
      let change = ZoneChange(
        code: zone.code,
        people: zone.rows.reduce(0) { $0 + weights[$1] },
        coveredBefore: zone.rows.reduce(0) { before[$1] > 0 ? $0 + weights[$1] : $0 },
        coveredAfter: zone.rows.reduce(0) { after[$1] > 0 ? $0 + weights[$1] : $0 },
        coverable: zone.rows.reduce(0) { allowed[$1] > 0 ? $0 + weights[$1] : $0 })
      return change.people > 0 ? change : nil
    }
  }
}
