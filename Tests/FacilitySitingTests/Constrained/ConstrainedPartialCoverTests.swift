import CoverageModel
import FacilitySiting
import Testing

@Suite struct ConstrainedPartialCoverTests {
  @Test(arguments: 0..<120)
  func agreesWithEnumeration(seed: Int) throws {
    let instance = ConstrainedInstance(seed: seed)
    let enumeration = PlanEnumeration(instance: instance)
    let target = (instance.weights.reduce(0, +) * Double(seed % 5) / 5).rounded()
    func covered(_ plan: [Int]) -> Double {
      instance.weights.indices.reduce(0) { $0 + (enumeration.isCovered($1, by: plan) ? instance.weights[$1] : 0) }
    }
    func cost(_ plan: [Int]) -> Double { plan.reduce(0) { $0 + (instance.constraints.costs?[$1] ?? 1) } }
    func isAllowed(_ plan: [Int]) -> Bool { covered(plan) >= target && enumeration.meetsFloors(plan) }
    var best = enumeration.best(<) { plan in isAllowed(plan) ? cost(plan) : nil }
    // Of the cheapest plans one that covers most.
    if let least = best?.value {
      let widest = enumeration.best(>) { plan in isAllowed(plan) && cost(plan) == least ? covered(plan) : nil }
      best = widest.map { (least, $0.plan) }
    }
    let model = try ConstrainedPartialCover(
      matrix: instance.coverage, weights: instance.weights, target: target, constraints: instance.constraints)
    expectSolution(try model.solve(), is: best)
  }

  @Test func aTargetOutOfReachIsNamed() throws {
    let model = try ConstrainedPartialCover(
      matrix: CoverageMatrix(siteCount: 2, rows: [[0], [1], []]), weights: [1, 2, 4], target: 4,
      constraints: SitingConstraints(maximumOpenings: 2))
    let solution = try model.solve()
    #expect(solution.status == .infeasible)
    #expect(solution.conflict == "cannot hold together: a covered weight of at least 4")
  }
}
