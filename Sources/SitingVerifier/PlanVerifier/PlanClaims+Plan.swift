public import CoverageModel

extension PlanClaims {
  /// What a plan says of itself.
  ///
  /// - Complexity: O(openings).
  public init(_ plan: SitingPlan) {
    self.init(
      status: plan.status, value: plan.value, bound: plan.bound, opened: plan.opened.map(\.site),
      coveredBefore: plan.coveredBefore, coveredAfter: plan.coveredAfter, people: plan.people,
      uncoverable: plan.uncoverable, certificate: plan.certificate)
  }
}
