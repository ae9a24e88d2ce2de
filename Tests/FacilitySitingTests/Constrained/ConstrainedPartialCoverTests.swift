import CoverageModel
import FacilitySiting
import Testing

@Suite struct ConstrainedPartialCoverTests {
  @Test(arguments: 0..<120)
  func agreesWithEnumeration(seed: Int) throws {
    let instance = ConstrainedInstance(seed: seed)
    let enumeration = PlanEnumeration(instance: instance)
    let target = (instance.weights.reduce(0, +) * Double(seed % 5) / 5).rounded()
    let best = enumeration.best(<) { plan in
      let covered = instance.weights.indices.reduce(0) {
        $0 + (enumeration.isCovered($1, by: plan) ? instance.weights[$1] : 0)
      }
      guard covered >= target, enumeration.meetsFloors(plan) else { return nil }
      return plan.reduce(0) { $0 + (instance.constraints.costs?[$1] ?? 1) }
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
