import CoverageModel
import FacilitySiting

/// What each candidate of a problem brings, and how it stands to the plan.
enum CandidateFigures {
  /// Every candidate, ascending, with everything that needs no further search.
  ///
  /// - Parameter opened: sites of the plan; nil where there is none.
  /// - Throws: `PlanError.travel`.
  /// - Complexity: O(rows + entries), and that of `TravelCosts.nearest`.
  static func make(
    _ opened: [Int]?, objective: PlanObjective, threads: Int
  ) async throws(PlanError) -> [PlanCandidate] {
    let input = objective.input
    let problem = input.problem
    let sites = problem.candidates
    let chosen = Set(opened ?? [])
    let outside = Set(ConstraintBuilder.outsideBasinRange(problem, input.parameters))
    let forbidden = Set(input.constraints.forbidden)
    let alone = objective.newlyCovered(problem.existing, adding: sites)
    let after = opened.map { objective.newlyCovered(problem.existing + $0, adding: sites) }
    let nearest = try await SiteFigures.nearestExisting(of: sites, problem: problem, threads: threads)
    return sites.enumerated().map { index, site in
      var candidate = PlanCandidate(site: site)
      if chosen.contains(site) {
        candidate.state = .chosen
      } else if outside.contains(site) {
        candidate.state = .outsideBasinRange
      } else if forbidden.contains(site) {
        candidate.state = .forbidden
      }
      candidate.gainAlone = alone[index]
      candidate.gainAfterPlan = candidate.state == .chosen ? nil : after?[index]
      candidate.basinPeople = problem.basinPeople(ofSite: site)
      candidate.nearestExisting = nearest[index]?.site
      candidate.nearestExistingCost = nearest[index]?.cost
      return candidate
    }
  }
}
