import CoverageModel
import FacilitySiting
import MessageModel
import Testing

@Suite struct BackupCoverTests {
  @Test(arguments: 0..<100, [0, 0.25, 0.5, 0.75, 1])
  func agreesWithEnumeration(seed: Int, theta: Double) throws {
    let instance = ConstrainedInstance(seed: seed)
    let enumeration = PlanEnumeration(instance: instance)
    // Quarters of whole numbers are exact, so equality is meant.
    let best = enumeration.best(>) { plan in
      guard enumeration.meetsFloors(plan) else { return nil }
      return instance.weights.indices.reduce(0) { sum, row in
        let count = enumeration.costs(of: row, to: plan).filter { $0 <= instance.radius }.count
        return sum + instance.weights[row] * (count >= 2 ? 1 : count == 1 ? theta : 0)
      }
    }
    let solution = try BackupCover(
      matrix: instance.coverage, weights: instance.weights, theta: theta, constraints: instance.constraints
    ).solve()
    if theta == 0 || theta == 1 {
      expectSolution(solution, is: best)
    } else {
      #expect(solution.status == (best == nil ? .infeasible : .optimal))
      #expect(solution.value == best?.value)
    }
  }

  @Test func thetaIsAShare() {
    #expect(throws: ConstrainedModelError.invalidInput("theta 1.5 is not in 0...1")) {
      try BackupCover(
        matrix: CoverageMatrix(siteCount: 0, rows: []), weights: [], theta: 1.5, constraints: SitingConstraints())
    }
  }
}
