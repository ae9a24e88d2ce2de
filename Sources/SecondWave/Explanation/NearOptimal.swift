import CoverageModel
import FacilitySiting

/// Lists every plan close to the best.
enum NearOptimal {
  /// Most travel costs of a problem whose plans are listed: larger programmes by travel cost take too long to build.
  static let mostCosts = 200_000

  /// - Throws: `PlanError.request` for a model that plans cannot be listed of, or with more travel costs than that.
  /// - Complexity: one mixed-integer programme for each plan.
  static func plans(
    margin: Double, input: ModelInput, options: PlanOptions
  ) throws(PlanError) -> NearOptimalSet {
    if let count = input.costs?.costs.count, count > mostCosts {
      throw PlanError.request(
        "--near-optimal lists plans by travel cost of problems with at most \(mostCosts) pairs that matter, not \(count);"
          + " take fewer candidates or a smaller territory")
    }
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
