import CoverageModel
import FacilitySiting
import MessageModel
import Testing

@Suite struct ConstrainedSetCoverTests {
  @Test(arguments: 0..<120)
  func agreesWithEnumeration(seed: Int) throws {
    let instance = ConstrainedInstance(seed: seed)
    let enumeration = PlanEnumeration(instance: instance)
    let constraints = instance.constraints
    let allowed = (0..<instance.siteCount).filter {
      constraints.existing.contains($0) || !constraints.forbidden.contains($0) || constraints.forced.contains($0)
    }
    let coverable = instance.weights.indices.filter { enumeration.isCovered($0, by: allowed) }
    let best = enumeration.best(<) { plan in
      guard coverable.allSatisfy({ enumeration.isCovered($0, by: plan) }), enumeration.meetsFloors(plan) else {
        return nil
      }
      return plan.reduce(0) { $0 + (constraints.costs?[$1] ?? 1) }
    }
    let model = try ConstrainedSetCover(
      matrix: instance.coverage, weights: instance.weights, constraints: constraints)
    expectSolution(try model.solve(), is: best)
  }

  @Test func floorsNeedWeights() {
    let matrix = CoverageMatrix(siteCount: 1, rows: [[0]])
    let floor = CoverageFloor(zone: "A", rows: [0], minimumWeight: 1)
    #expect(throws: ConstrainedModelError.invalidInput("floors need weights")) {
      try ConstrainedSetCover(matrix: matrix, constraints: SitingConstraints(floors: [floor]))
    }
  }
}
