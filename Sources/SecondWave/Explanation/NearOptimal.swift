import CoverageModel
import FacilitySiting

/// Lists every plan close to the best.
enum NearOptimal {
  /// - Throws: `PlanError.request` for a model that plans cannot be listed of.
  /// - Complexity: one mixed-integer programme for each plan.
  static func plans(
    margin: Double, input: ModelInput, options: PlanOptions
  ) throws(PlanError) -> NearOptimalSet {
    do {
      guard let model = try input.constrainedModel() as? any EnumerableSitingModel else {
        throw PlanError.request("--near-optimal cannot list the plans of the model \(input.parameters.model.rawValue)")
      }
      let found = try model.nearOptimalPlans(
        margin: margin, limit: options.nearOptimalLimit, timeLimitSeconds: options.timeLimitSeconds)
      return NearOptimalSet(
        margin: margin, plans: found.plans.map { NearOptimalSet.Plan(value: $0.value, opened: $0.opened) },
        core: found.core, isComplete: found.isComplete)
    } catch {
      throw (error as? PlanError) ?? .solver("\(error)")
    }
  }
}
