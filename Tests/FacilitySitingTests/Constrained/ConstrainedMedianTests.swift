import CoverageModel
import FacilitySiting
import Testing

@Suite struct ConstrainedMedianTests {
  @Test(arguments: 0..<120)
  func agreesWithEnumeration(seed: Int) throws {
    let instance = ConstrainedInstance(seed: seed)
    let enumeration = PlanEnumeration(instance: instance)
    let best = enumeration.best(<) { plan in
      guard enumeration.meetsFloors(plan) else { return nil }
      var total = 0.0
      for row in instance.weights.indices where instance.weights[row] > 0 {
        guard let least = enumeration.costs(of: row, to: plan).first else { return nil }
        total += instance.weights[row] * least
      }
      return total
    }
    let model = try ConstrainedMedian(
      costs: instance.costs, weights: instance.weights, constraints: instance.constraints,
      floorRadius: instance.radius)
    expectSolution(try model.solve(), is: best)
  }

  /// Fractional costs: the value to 1e-9, no claim about ties.
  @Test(arguments: 0..<30)
  func fractionalCostsAgreeWithEnumeration(seed: Int) throws {
    let whole = ConstrainedInstance(seed: seed, floors: false)
    let costs = TravelCostMatrix(
      siteCount: whole.siteCount, rowStarts: whole.costs.rowStarts, sites: whole.costs.sites,
      costs: whole.costs.costs.enumerated().map { $1 * 0.37 + Double($0 % 7) * 0.011 })
    let enumeration = PlanEnumeration(instance: whole)
    var best: Double?
    for plan in enumeration.plans {
      let open = plan + whole.constraints.existing
      var total = 0.0
      for row in whole.weights.indices where whole.weights[row] > 0 {
        let range = costs.rowStarts[row]..<costs.rowStarts[row + 1]
        let reached = range.filter { open.contains(Int(costs.sites[$0])) }.map { costs.costs[$0] }
        total += whole.weights[row] * (reached.min() ?? .infinity)
      }
      if total < best ?? .infinity { best = total }
    }
    let solution = try ConstrainedMedian(
      costs: costs, weights: whole.weights, constraints: whole.constraints
    ).solve()
    guard let best else {
      #expect(solution.status == .infeasible)
      return
    }
    #expect(solution.status == .optimal)
    #expect(abs(try #require(solution.value) - best) <= 1e-9 * max(1, best))
  }

  @Test func aPointOutOfReachIsNamed() throws {
    let costs = TravelCostMatrix(siteCount: 1, rowStarts: [0, 1, 1], sites: [0], costs: [2])
    let solution = try ConstrainedMedian(costs: costs, weights: [1, 1], constraints: SitingConstraints()).solve()
    #expect(solution.conflict == "cannot hold together: every demand point reaches an open site")
    let weightless = try ConstrainedMedian(costs: costs, weights: [3, 0], constraints: SitingConstraints()).solve()
    #expect(weightless.value == 6)
  }
}
