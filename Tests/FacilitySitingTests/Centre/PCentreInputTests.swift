import CoverageModel
import FacilitySiting
import MessageModel
import SitingVerifier
import Testing

@Suite struct PCentreInputTests {
  /// Row 1 reaches site 1 only, row 2 nothing.
  let costs = TravelCostMatrix(siteCount: 2, rowStarts: [0, 2, 3, 3], sites: [0, 1, 1], costs: [1, 5, 2])

  @Test func refusesBadInput() {
    #expect(throws: CostModelError.columnOutOfRange(column: -1, siteCount: 2)) {
      try PCentreModel(costs: costs, constraints: .init(existing: [-1]))
    }
    #expect(throws: CostModelError.unsupportedConstraint("quotas")) {
      try PCentreModel(costs: costs, constraints: .init(quotas: [ZoneQuota(zone: "a", sites: [0], maximum: 1)]))
    }
    #expect(throws: CostModelError.unsupportedConstraint("coverage floors")) {
      try PCentreModel(
        costs: costs, constraints: .init(floors: [CoverageFloor(zone: "a", rows: [0], minimumWeight: 1)]))
    }
  }

  /// One opening must be site 1, at radius 5; two bring it to 2; row 2 is out of reach and said to be.
  @Test func unreachableRowsAreReportedApart() throws {
    for (openings, opened, radius) in [(1, [1], 5.0), (2, [0, 1], 2.0)] {
      let model = try PCentreModel(costs: costs, constraints: .init(maximumOpenings: openings))
      #expect(model.unreachableRows == [2])
      let solution = model.solve()
      #expect(solution.status == .optimal)
      #expect(solution.opened == opened)
      #expect(solution.value == radius)
      #expect(solution.reductions.rowsUncoverable == 1)
    }
  }

  @Test func noOpeningsAndNoExistingSiteIsInfeasible() throws {
    let solution = try PCentreModel(costs: costs, constraints: .init(maximumOpenings: 0)).solve()
    #expect(solution.status == .infeasible)
    #expect(solution.conflict?.contains("largest number of openings") == true)
  }

  @Test func aZeroTimeLimitGivesAPlanAndABound() throws {
    let solution = try PCentreModel(costs: costs, constraints: .init(maximumOpenings: 1))
      .solve(limits: CostSearchLimits(time: .zero))
    #expect(solution.status == .feasible)
    // Site 1 is the only plan that serves both rows, at 5; row 1 reaches site 1 only, at 2: the bound without a search.
    #expect(solution.opened == [1])
    #expect(solution.value == 5)
    #expect(solution.bound == 2)
    let verifier = CentreVerifier(costs: costs, maximumOpenings: 1)
    try verifier.verify(
      opened: [1], value: 5, bound: 2, certificate: try #require(solution.certificate))
  }
}
