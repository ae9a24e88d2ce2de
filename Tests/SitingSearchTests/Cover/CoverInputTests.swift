import CoverageModel
import SitingSearch
import MessageModel
import Testing

/// Inputs that are refused, and ends of the range that are not.
@Suite struct CoverInputTests {
  let matrix = CoverageMatrix(siteCount: 3, rows: [[0, 1], [1], [2], []])
  let weights: [Double] = [1, 2, 4, 8]

  @Test func errors() {
    #expect(throws: CoverModelError.weightCount(found: 1, expected: 4)) {
      try MaximalCover(matrix: matrix, weights: [1], constraints: SitingConstraints())
    }
    for weight in [-1, Double.infinity] {
      #expect(throws: CoverModelError.invalidWeight(row: 2, value: weight)) {
        try MaximalCover(matrix: matrix, weights: [1, 1, weight, 1], constraints: SitingConstraints())
      }
    }
    #expect(throws: CoverModelError.columnOutOfRange(column: 3, siteCount: 3)) {
      try MaximalCover(matrix: matrix, weights: weights, constraints: SitingConstraints(forbidden: [3]))
    }
    #expect(throws: CoverModelError.negativeOpenings(-1)) {
      try MaximalCover(matrix: matrix, weights: weights, constraints: SitingConstraints(maximumOpenings: -1))
    }
    #expect(throws: CoverModelError.unsupportedConstraint("a budget")) {
      try MaximalCover(matrix: matrix, weights: weights, constraints: SitingConstraints(budget: 1))
    }
    #expect(throws: CoverModelError.costCount(found: 2, expected: 3)) {
      try SetCover(matrix: matrix, constraints: SitingConstraints(costs: [1, 1]))
    }
    #expect(throws: CoverModelError.invalidCost(column: 1, value: -2)) {
      try SetCover(matrix: matrix, constraints: SitingConstraints(costs: [1, -2, 1]))
    }
    #expect(throws: CoverModelError.invalidTarget(-3)) {
      try PartialCover(matrix: matrix, weights: weights, target: -3, constraints: SitingConstraints())
    }
  }

  @Test func noOpenings() throws {
    let solution = try MaximalCover(
      matrix: matrix, weights: weights, constraints: SitingConstraints(existing: [0], maximumOpenings: 0)
    ).solve()
    #expect(solution.status == .optimal && solution.value == 1 && solution.bound == 1 && solution.opened.isEmpty)
    #expect(solution.reductions.rowsCovered == 1 && solution.reductions.rowsUncoverable == 1)
  }

  /// Three openings suffice for all that can be covered, and two of them do it.
  @Test func fewestSitesWhereAllIsCovered() throws {
    let solution = try MaximalCover(
      matrix: matrix, weights: weights, constraints: SitingConstraints(maximumOpenings: 3)
    ).solve()
    #expect(solution.value == 7 && solution.opened == [1, 2] && solution.isLowestOfTies == true)
  }

  @Test func nothingCoverable() throws {
    let empty = CoverageMatrix(siteCount: 2, rows: [[], []])
    let plan = try MaximalCover(
      matrix: empty, weights: [1, 1], constraints: SitingConstraints(maximumOpenings: 1)
    ).solve()
    #expect(plan.status == .optimal && plan.value == 0 && plan.opened.isEmpty)
    let cover = try SetCover(matrix: empty, constraints: SitingConstraints())
    #expect(cover.uncoverableRows == [0, 1] && cover.solve().value == 0)
  }

  @Test func conflicts() throws {
    let both = SitingConstraints(forced: [1], forbidden: [1], maximumOpenings: 2)
    let conflict = try MaximalCover(matrix: matrix, weights: weights, constraints: both).solve()
    #expect(conflict.status == .infeasible && conflict.conflict == "site 1 must open and may not open")
    let many = SitingConstraints(forced: [0, 1], maximumOpenings: 1)
    let tooMany = try MaximalCover(matrix: matrix, weights: weights, constraints: many).solve()
    #expect(tooMany.status == .infeasible && tooMany.conflict == "2 sites must open, at most 1 may")
    let much = try PartialCover(matrix: matrix, weights: weights, target: 8, constraints: SitingConstraints()).solve()
    #expect(much.status == .infeasible && much.conflict == "8.0 to cover, all allowed sites together cover 7.0")
  }
}
