import CoverageModel
import SitingSearch
import SitingVerifier
import Testing

@Suite struct PMedianEnumerationTests {
  /// Integer or real costs, dense or sparse, rows that nothing reaches refused or left out.
  static let kinds: [(isIntegral: Bool, isSparse: Bool, leavesOut: Bool)] = [
    (true, false, false), (false, false, false), (true, true, true), (false, true, true), (true, true, false),
  ]

  @Test(arguments: kinds) func equalsEnumeration(isIntegral: Bool, isSparse: Bool, leavesOut: Bool) throws {
    var feasible = 0
    var infeasible = 0
    for seed in 0..<UInt64(200) {
      let instance = RandomCostInstance(seed: seed, isIntegral: isIntegral, isSparse: isSparse)
      let rows = leavesOut ? instance.reachableRows : Array(0..<instance.costs.rowCount)
      let model = try PMedianModel(
        costs: instance.costs, weights: instance.weights, constraints: instance.constraints,
        unreachableRows: leavesOut ? .leaveOut : .makeInfeasible)
      let solution = model.solve()
      guard let optimum = instance.medianOptimum(rows: rows) else {
        infeasible += 1
        #expect(solution.status == .infeasible, "seed \(seed)")
        #expect(solution.conflict != nil && solution.value == nil && solution.opened.isEmpty, "seed \(seed)")
        continue
      }
      feasible += 1
      #expect(solution.status == .optimal, "seed \(seed)")
      let value = try #require(solution.value)
      let tolerance = isIntegral ? 0 : 2e-9 * max(1, optimum)
      #expect(abs(value - optimum) <= tolerance, "seed \(seed)")
      #expect(instance.plans.contains(solution.opened), "seed \(seed)")
      let verifier = MedianVerifier(
        costs: instance.costs, weights: instance.weights, existing: instance.constraints.existing,
        forced: instance.constraints.forced, forbidden: instance.constraints.forbidden,
        maximumOpenings: instance.constraints.maximumOpenings, leavesOutUnreachableRows: leavesOut)
      try verifier.verify(
        opened: solution.opened, value: value, bound: try #require(solution.bound),
        certificate: try #require(solution.certificate))
    }
    #expect(feasible >= 50)
    if isSparse { #expect(infeasible >= 5) }
  }

  /// Among 200 instances with many ties no plan keeps its cost when one opened column is exchanged for a lower one.
  @Test func noExchangeForALowerColumnKeepsTheCost() throws {
    var exchangesTried = 0
    for seed in 0..<UInt64(200) {
      let instance = RandomCostInstance(seed: seed, isIntegral: true, isSparse: false)
      let model = try PMedianModel(
        costs: instance.costs, weights: instance.weights, constraints: instance.constraints)
      let solution = model.solve()
      guard solution.status == .optimal, let value = solution.value else { continue }
      for plan in instance.plans where plan.count == solution.opened.count {
        let removed = Set(solution.opened).subtracting(plan)
        let added = Set(plan).subtracting(solution.opened)
        guard let lower = added.first, let higher = removed.first, added.count == 1, lower < higher else { continue }
        exchangesTried += 1
        #expect(model.cost(ofOpening: plan) > value, "seed \(seed): \(solution.opened) and \(plan)")
      }
    }
    #expect(exchangesTried >= 100)
  }
}
