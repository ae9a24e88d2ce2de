import CoverageEngine
import CoverageModel
import GeometryCore

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
      sites[index].basinPeople = problem.sites[site].zones[.basin].flatMap { problem.basinResidents[$0] }
      let near = travel(from: site, in: problem).min { ($0.cost, $0.site) < ($1.cost, $1.site) }
      sites[index].nearestExisting = near?.site
      sites[index].nearestExistingCost = near?.cost
    }
  }

  /// The existing sites that are reached from the place of a site, by geodesic or, where costs are given, by those of the
  /// town that stands there; none where that is no town with people.
  private static func travel(from site: Int, in problem: SitingProblem) -> [(site: Int, cost: Double)] {
    if let given = problem.givenCosts {
      guard let row = problem.demand.firstIndex(where: { $0.code == problem.sites[site].code }) else { return [] }
      return (given.rowStarts[row]..<given.rowStarts[row + 1]).compactMap { entry in
        let other = Int(given.sites[entry])
        return problem.sites[other].isExisting ? (other, given.costs[entry]) : nil
      }
    }
    guard let position = problem.sites[site].position else { return [] }
    let distance = SurfaceDistance()
    return problem.existing.compactMap { other in
      problem.sites[other].position.map { (other, distance.metres(from: position, to: $0)) }
    }
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
