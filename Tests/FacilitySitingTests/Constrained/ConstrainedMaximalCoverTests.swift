import CoverageModel
import FacilitySiting
import MessageModel
import Testing

@Suite struct ConstrainedMaximalCoverTests {
  @Test(arguments: 0..<150)
  func agreesWithEnumeration(seed: Int) throws {
    let instance = ConstrainedInstance(seed: seed)
    let enumeration = PlanEnumeration(instance: instance)
    let best = enumeration.best(>) { plan in
      guard enumeration.meetsFloors(plan) else { return nil }
      return instance.weights.indices.reduce(0) {
        $0 + (enumeration.isCovered($1, by: plan) ? instance.weights[$1] : 0)
      }
    }
    let model = try ConstrainedMaximalCover(
      matrix: instance.coverage, weights: instance.weights, constraints: instance.constraints)
    expectSolution(try model.solve(), is: best)
  }

  /// Weights are powers of two, so the value says which points are covered.
  @Test func aQuotaForcesTheSecondChoice() throws {
    let matrix = CoverageMatrix(siteCount: 3, rows: [[0], [0], [1], [2]])
    let weights = [8.0, 4, 2, 1]
    var constraints = SitingConstraints(maximumOpenings: 1)
    #expect(try solution(matrix, weights, constraints).value == 12)
    constraints.quotas = [ZoneQuota(zone: "south", sites: [1, 2], minimum: 1)]
    let south = try solution(matrix, weights, constraints)
    #expect(south.value == 2)
    #expect(south.opened == [1])
    constraints.quotas.append(ZoneQuota(zone: "west", sites: [1], maximum: 0))
    #expect(try solution(matrix, weights, constraints).opened == [2])
  }

  @Test func identicalPointsAreMergedAndCounted() throws {
    let matrix = CoverageMatrix(siteCount: 3, rows: [[0, 1], [0, 1], [2], [], [1, 2], [0, 1]])
    let constraints = SitingConstraints(existing: [2], maximumOpenings: 1)
    let reductions = try solution(matrix, [1, 1, 1, 1, 1, 0], constraints).reductions
    #expect(reductions.rows == 6)
    #expect(reductions.candidates == 2)
    #expect(reductions.rowsCovered == 2)
    #expect(reductions.rowsUncoverable == 1)
    #expect(reductions.rowsMerged == 1)
    #expect(reductions.rowsWithoutWeight == 1)
    #expect(reductions.rowsLeft == 1)
  }

  @Test func nothingToChooseIsAnAnswer() throws {
    let matrix = CoverageMatrix(siteCount: 2, rows: [[0], [1], []])
    let answer = try solution(matrix, [1, 2, 4], SitingConstraints(existing: [0, 1], maximumOpenings: 3))
    expectSolution(answer, is: (3, []))
    expectSolution(try solution(CoverageMatrix(siteCount: 0, rows: []), [], SitingConstraints()), is: (0, []))
  }

  @Test func fractionalWeightsAreProvedToTheStatedTolerance() throws {
    let matrix = CoverageMatrix(siteCount: 3, rows: [[0], [1], [2]])
    let answer = try solution(matrix, [0.1, 0.30000001, 0.3], SitingConstraints(maximumOpenings: 1))
    #expect(answer.status == .optimal)
    #expect(answer.opened == [1])
    #expect(answer.isLowestOfTies == false)
    #expect(try #require(answer.gap) <= 1e-9)
  }

  @Test func inputThatContradictsItselfIsNamed() throws {
    let matrix = CoverageMatrix(siteCount: 2, rows: [[0], [1]])
    #expect(throws: ConstrainedModelError.invalidInput("1 weights for 2 demand points")) {
      try ConstrainedMaximalCover(matrix: matrix, weights: [1], constraints: SitingConstraints())
    }
    #expect(throws: ConstrainedModelError.invalidInput("weight nan of demand point 1 is not a finite number >= 0")) {
      try ConstrainedMaximalCover(matrix: matrix, weights: [1, .nan], constraints: SitingConstraints())
    }
    #expect(throws: ConstrainedModelError.invalidInput("column 2 is not in 0..<2")) {
      try solution(matrix, [1, 1], SitingConstraints(forced: [2]))
    }
    #expect(throws: ConstrainedModelError.invalidInput("a budget needs the costs of the sites")) {
      try solution(matrix, [1, 1], SitingConstraints(budget: 1))
    }
    #expect(throws: ConstrainedModelError.invalidInput("a time limit of -1.0 s is not at least 0")) {
      try ConstrainedMaximalCover(matrix: matrix, weights: [1, 1], constraints: SitingConstraints())
        .solve(ConstrainedSearchOptions(timeLimitSeconds: -1))
    }
  }

  private func solution(
    _ matrix: CoverageMatrix,
    _ weights: [Double],
    _ constraints: SitingConstraints
  ) throws -> SitingSolution {
    try ConstrainedMaximalCover(matrix: matrix, weights: weights, constraints: constraints).solve()
  }
}
