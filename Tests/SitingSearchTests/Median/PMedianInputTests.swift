import CoverageModel
import SitingSearch
import MessageModel
import Testing

@Suite struct PMedianInputTests {
  /// Two rows, two sites; row 1 reaches site 1 only.
  let costs = TravelCostMatrix(siteCount: 2, rowStarts: [0, 2, 3], sites: [0, 1, 1], costs: [1, 5, 2])

  @Test func refusesBadInput() {
    #expect(throws: CostModelError.weightCount(found: 1, expected: 2)) {
      try PMedianModel(costs: costs, weights: [1], constraints: .init())
    }
    #expect(throws: CostModelError.invalidWeight(row: 1, value: -1)) {
      try PMedianModel(costs: costs, weights: [1, -1], constraints: .init())
    }
    #expect(throws: CostModelError.columnOutOfRange(column: 2, siteCount: 2)) {
      try PMedianModel(costs: costs, weights: [1, 1], constraints: .init(forced: [2]))
    }
    #expect(throws: CostModelError.negativeOpenings(-1)) {
      try PMedianModel(costs: costs, weights: [1, 1], constraints: .init(maximumOpenings: -1))
    }
    #expect(throws: CostModelError.unsupportedConstraint("costs and budget")) {
      try PMedianModel(costs: costs, weights: [1, 1], constraints: .init(costs: [1, 1], budget: 1))
    }
  }

  @Test func namesConflicts() throws {
    func conflict(_ constraints: SitingConstraints) throws -> String? {
      let solution = try PMedianModel(costs: costs, weights: [1, 1], constraints: constraints).solve()
      #expect(solution.status == .infeasible)
      #expect(solution.value == nil && solution.bound == nil && solution.gap == nil)
      return solution.conflict
    }
    #expect(try conflict(.init(forced: [0], forbidden: [0])) == "columns both forced and forbidden: 0")
    #expect(
      try conflict(.init(forced: [0, 1], maximumOpenings: 1))
        == "2 forced openings exceed the largest number of openings, 1")
    #expect(try conflict(.init(forbidden: [1])) == "1 demand points reach no allowed site; the first is row 1")
    #expect(
      try conflict(.init(maximumOpenings: 0)) == "no plan of at most 0 openings reaches every demand point")
  }

  /// Site 0 alone costs 1 and leaves row 1 unserved; site 1 serves both at 5 + 2.
  @Test func unreachableRowsAreLeftOutOnlyOnDemand() throws {
    let constraints = SitingConstraints(forbidden: [1], maximumOpenings: 1)
    let model = try PMedianModel(
      costs: costs, weights: [1, 1], constraints: constraints, unreachableRows: .leaveOut)
    let solution = model.solve()
    #expect(solution.status == .optimal)
    #expect(solution.value == 1)
    #expect(solution.reductions.rowsUncoverable == 1)
    let free = try PMedianModel(costs: costs, weights: [1, 1], constraints: .init(maximumOpenings: 1)).solve()
    #expect(free.opened == [1])
    #expect(free.value == 7)
  }

  /// Only site 1 serves both rows: 5 + 2.
  @Test func aZeroTimeLimitGivesAPlan() throws {
    let solution = try PMedianModel(costs: costs, weights: [1, 1], constraints: .init(maximumOpenings: 1))
      .solve(limits: CostSearchLimits(time: .zero))
    #expect(solution.opened == [1] && solution.value == 7)
    let bound = try #require(solution.bound)
    #expect(bound >= 0 && bound <= 7)
  }

  @Test func countsReductions() throws {
    // Rows 0 and 1 are alike; row 2 stands at the existing site 2; row 3 weighs nothing.
    let costs = TravelCostMatrix(
      siteCount: 3, rows: [[1, 2, 9], [1, 2, 9], [7, 8, 0], [3, 3, 3]])
    let solution = try PMedianModel(
      costs: costs, weights: [1, 4, 1, 0], constraints: .init(existing: [2], maximumOpenings: 1)
    ).solve()
    #expect(solution.opened == [0])
    #expect(solution.value == 5)
    #expect(solution.reductions.rows == 4)
    #expect(solution.reductions.candidates == 2)
    #expect(solution.reductions.rowsCovered == 1)
    #expect(solution.reductions.rowsMerged == 1)
  }
}

extension TravelCostMatrix {
  /// A matrix without absent pairs from its rows.
  init(siteCount: Int, rows: [[Double]]) {
    self.init(
      siteCount: siteCount, rowStarts: (0...rows.count).map { $0 * siteCount },
      sites: rows.flatMap { _ in 0..<Int32(siteCount) }, costs: rows.flatMap { $0 })
  }
}
