import CoverageModel
import SitingVerifier
import Testing

struct PlanClaimsTests {
  /// Every number is another one, so that none can stand for another.
  @Test func claimsAreThoseOfThePlan() {
    let certificate = SitingCertificate(tree: [.init(steps: [], branch: 3)])
    var site = PlannedSite(site: 5)
    var plan = SitingPlan(
      problem: SitingProblem(demand: [], sites: []),
      parameters: PlanParameters(model: .mclp, openings: 2, serviceDistance: 1),
      status: .feasible, value: 1, bound: 2, opened: [site], coveredBefore: 3, coveredAfter: 4, people: 6,
      uncoverable: 7, reductions: [], nodeCount: 8, isLowestOfTies: false, conflicts: [], certificate: certificate)
    site.site = 2
    plan.opened.append(site)
    #expect(
      PlanClaims(plan)
        == PlanClaims(
          status: .feasible, value: 1, bound: 2, opened: [5, 2], coveredBefore: 3, coveredAfter: 4, people: 6,
          uncoverable: 7, certificate: certificate))
  }
}
