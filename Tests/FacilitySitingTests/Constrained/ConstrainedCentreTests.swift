import CoverageModel
import FacilitySiting
import Testing

@Suite struct ConstrainedCentreTests {
  @Test(arguments: 0..<120)
  func agreesWithEnumeration(seed: Int) throws {
    let instance = ConstrainedInstance(seed: seed)
    let enumeration = PlanEnumeration(instance: instance)
    let best = enumeration.best(<) { plan in
      guard enumeration.meetsFloors(plan) else { return nil }
      var farthest = 0.0
      for row in instance.weights.indices where instance.weights[row] > 0 {
        guard let least = enumeration.costs(of: row, to: plan).first else { return nil }
        farthest = max(farthest, least)
      }
      return farthest
    }
    let model = try ConstrainedCentre(
      costs: instance.costs, weights: instance.weights, constraints: instance.constraints,
      floorRadius: instance.radius)
    expectSolution(try model.solve(), is: best)
  }

  @Test("Points without people are served too where that is asked, under floors as well", arguments: 0..<120)
  func servesEveryPoint(seed: Int) throws {
    let instance = ConstrainedInstance(seed: seed)
    let enumeration = PlanEnumeration(instance: instance)
    let best = enumeration.best(<) { plan in
      guard enumeration.meetsFloors(plan) else { return nil }
      var farthest = 0.0
      for row in instance.weights.indices {
        guard let least = enumeration.costs(of: row, to: plan).first else { return nil }
        farthest = max(farthest, least)
      }
      return farthest
    }
    let model = try ConstrainedCentre(
      costs: instance.costs, weights: instance.weights, constraints: instance.constraints,
      floorRadius: instance.radius, servesEveryPoint: true)
    expectSolution(try model.solve(), is: best)
  }

  @Test func noTimeIsNoProof() throws {
    let costs = TravelCostMatrix(siteCount: 2, rowStarts: [0, 2, 4], sites: [0, 1, 0, 1], costs: [1, 2, 2, 1])
    let model = try ConstrainedCentre(
      costs: costs, weights: [1, 1], constraints: SitingConstraints(maximumOpenings: 1))
    let solution = try model.solve(ConstrainedSearchOptions(timeLimitSeconds: 0))
    #expect(solution.status == .feasible)
    #expect(try model.solve().status == .optimal)
  }
}
