import CoverageModel
import FacilitySiting
import MessageModel

/// Lists every plan close to the best.
enum NearOptimal {
  /// Most pairs of a problem whose plans are listed by mixed-integer programmes: larger ones take too long to build.
  static let mostPairs = 200_000

  /// Lists them by mixed-integer programmes, or, in larger problems of maximal cover and p-median without side constraints,
  /// by the models' own branch and bound.
  ///
  /// - Throws: `PlanError.request` for a model that plans cannot be listed of, or with too many travel costs for that.
  /// - Complexity: one mixed-integer programme for each plan; or two searches.
  static func plans(
    margin: Double, input: ModelInput, options: PlanOptions
  ) throws(PlanError) -> NearOptimalSet {
    // Without time no list is made, and none is complete.
    guard options.hasTime || options.timeLimitSeconds == 0 else {
      return NearOptimalSet(margin: margin, plans: [], core: [], isComplete: false)
    }
    if let set = try ownPlans(margin: margin, input: input, options: options) { return set }
    if let count = input.costs?.costs.count, count > mostPairs {
      throw PlanError.request(
        "--near-optimal lists plans of this model or with these constraints for at most \(mostPairs) pairs that matter,"
          + " not \(count); take fewer candidates or a smaller territory")
    }
    do {
      guard let model = try input.constrainedModel() as? any EnumerableSitingModel else {
        throw PlanError.request("--near-optimal cannot list the plans of the model \(input.parameters.model.rawValue)")
      }
      let found = try model.nearOptimalPlans(
        margin: margin, limit: options.nearOptimalLimit, timeLimitSeconds: options.secondsLeft)
      return NearOptimalSet(
        margin: margin, plans: found.plans.map { NearOptimalSet.Plan(value: $0.value, opened: $0.opened) },
        core: found.core, isComplete: found.isComplete)
    } catch {
      throw (error as? PlanError) ?? .solver("\(error)")
    }
  }

  /// The plans of large problems that have an own method; nil for others.
  private static func ownPlans(
    margin: Double, input: ModelInput, options: PlanOptions
  ) throws(PlanError) -> NearOptimalSet? {
    let pairs = input.costs?.costs.count ?? input.coverage.sites.count
    guard pairs > mostPairs, !input.parameters.hasSideConstraints else { return nil }
    let seconds = options.secondsLeft
    do {
      let found: NearOptimalPlans
      switch (input.parameters.model, input.costs) {
      case (.mclp, _):
        var limits = CoverSearchLimits()
        if let seconds {
          let deadline = ContinuousClock.now.advanced(by: .seconds(seconds))
          limits.isExpired = { ContinuousClock.now >= deadline }
        }
        found = try MaximalCover(matrix: input.coverage, weights: input.weights, constraints: input.constraints)
          .nearOptimalPlans(margin: margin, limit: options.nearOptimalLimit, limits: limits)
      case (.pMedian, let costs?):
        found = try PMedianModel(costs: costs, weights: input.weights, constraints: input.constraints)
          .nearOptimalPlans(
            margin: margin, limit: options.nearOptimalLimit,
            limits: CostSearchLimits(time: seconds.map { .seconds($0) }))
      default: return nil
      }
      return NearOptimalSet(
        margin: margin, plans: found.plans.map { NearOptimalSet.Plan(value: $0.value, opened: $0.opened) },
        core: found.core, isComplete: found.isComplete)
    } catch {
      throw (error as? PlanError) ?? .solver("\(error)")
    }
  }
}
