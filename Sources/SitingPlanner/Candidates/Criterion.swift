import CoverageModel
import FacilitySiting

/// What the criterion on the basins of candidates costs.
enum Criterion {
  /// The plan without the criterion; nil where none is asked for.
  ///
  /// - Throws: `PlanError` as the search.
  /// - Complexity: one further search.
  static func variant(
    _ plan: SitingSolution, input: ModelInput, objective: PlanObjective, options: PlanOptions
  ) async throws(PlanError) -> CriterionVariant? {
    guard input.parameters.candidateBasin != nil else { return nil }
    var without = input
    without.parameters.candidateBasin = nil
    without.constraints = try ConstraintBuilder.constraints(input.problem, without.parameters)
    let solution = try await Variants.solve([without], options: options)[0]
    var price: Double?
    // Where the worst-served basin comes first, fewer people in all may be the better plan.
    if plan.status == .optimal, solution.status == .optimal, input.parameters.model != .maxMin, let value = plan.value,
      let other = solution.value
    {
      price = max(0, CandidatePrices.worse(value, than: other, input))
    }
    return CriterionVariant(
      status: solution.planStatus, value: solution.value, opened: solution.opened,
      coveredAfter: objective.coveredPeople(input.problem.existing + solution.opened), price: price)
  }
}
