import CoverageModel
import SitingSearch
import SitingVerifier
import TestSupport
import Testing

/// Published optima: OR-Library's p-median graphs (Beasley), Swain's 55 nodes, the spopt test set.
@Suite(.enabled(if: ExternalData.isExpected)) struct PMedianReferenceTests {
  @Test(arguments: [1, 3, 5, 7, 9, 13]) func orLibrary(number: Int) throws { try prove(number) }

  /// Up to 900 nodes: seconds in a release build, minutes in a debug build.
  @Test(.enabled(if: BuildMode.isOptimized), arguments: [11, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37, 39])
  func orLibraryLarge(number: Int) throws { try prove(number) }

  private func prove(_ number: Int) throws {
    let instance = try PmedInstance(number)
    let optimum = try #require(try PmedInstance.optimum(number, file: "pmedopt.txt"))
    let weights = [Double](repeating: 1, count: instance.costs.rowCount)
    let model = try PMedianModel(
      costs: instance.costs, weights: weights, constraints: .init(maximumOpenings: instance.openings))
    let solution = model.solve()
    #expect(solution.status == .optimal)
    #expect(solution.value == optimum)
    let verifier = MedianVerifier(costs: instance.costs, weights: weights, maximumOpenings: instance.openings)
    try verifier.verify(
      opened: solution.opened, value: try #require(solution.value), bound: try #require(solution.bound),
      certificate: try #require(solution.certificate))
  }

  @Test func swain() throws {
    let instance = try SwainInstance()
    let optima = try SwainInstance.optima(of: "p-median")
    #expect(optima.count == 10)
    for (openings, optimum) in optima {
      let solution = try PMedianModel(
        costs: instance.costs, weights: instance.weights, constraints: .init(maximumOpenings: openings)
      ).solve()
      #expect(solution.status == .optimal)
      #expect(abs(try #require(solution.value) - optimum) < 1e-6, "p = \(openings)")
    }
  }

  /// The objectives of spopt's model solved by CBC; the mean for four stores is asserted by spopt's own tests.
  @Test(arguments: [
    (1, 5731159103.675338), (2, 4009098972.1349096), (3, 3385565397.5315166), (4, 2982.1268579890657 * 955113),
    (5, 2554123350.187528), (6, 2347055166.677381), (7, 2176547158.2823763), (8, 2054687610.6381974),
  ])
  func spopt(openings: Int, objective: Double) throws {
    let instance = try SpoptInstance()
    try #require(instance.weights.reduce(0, +) == 955113)
    let solution = try PMedianModel(
      costs: instance.costs, weights: instance.weights, constraints: .init(maximumOpenings: openings)
    ).solve()
    #expect(solution.status == .optimal)
    #expect(abs(try #require(solution.value) - objective) < 1e-8 * objective)
  }
}
