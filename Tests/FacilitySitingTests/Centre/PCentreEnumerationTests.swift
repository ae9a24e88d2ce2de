import CoverageModel
import FacilitySiting
import SitingVerifier
import Testing

@Suite struct PCentreEnumerationTests {
  @Test(arguments: [(true, false), (false, false), (true, true), (false, true)])
  func equalsEnumeration(isIntegral: Bool, isSparse: Bool) throws {
    var feasible = 0
    var infeasible = 0
    for seed in 1_000..<UInt64(1_250) {
      let instance = RandomCostInstance(seed: seed, isIntegral: isIntegral, isSparse: isSparse)
      let model = try PCentreModel(costs: instance.costs, constraints: instance.constraints)
      let solution = model.solve()
      #expect(
        model.unreachableRows == (0..<instance.costs.rowCount).filter { !instance.reachableRows.contains($0) })
      guard let optimum = instance.centerOptimum() else {
        infeasible += 1
        #expect(solution.status == .infeasible && solution.conflict != nil, "seed \(seed)")
        continue
      }
      feasible += 1
      #expect(solution.status == .optimal, "seed \(seed)")
      #expect(solution.value == optimum, "seed \(seed)")
      #expect(instance.plans.contains(solution.opened), "seed \(seed)")
      let verifier = CentreVerifier(
        costs: instance.costs, existing: instance.constraints.existing, forced: instance.constraints.forced,
        forbidden: instance.constraints.forbidden, maximumOpenings: instance.constraints.maximumOpenings)
      try verifier.verify(
        opened: solution.opened, value: optimum, bound: try #require(solution.bound),
        certificate: try #require(solution.certificate))
    }
    #expect(feasible >= 50)
    if isSparse { #expect(infeasible >= 5) }
  }
}
