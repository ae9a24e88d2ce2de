import CoverageModel
import FacilitySiting
import SitingVerifier
import TestSupport
import Testing

/// Published optima: OR-Library's graphs, TSPLIB points, Swain's 55 nodes, the spopt test set.
@Suite(.enabled(if: ExternalData.isExpected)) struct PCentreReferenceTests {
  @Test(arguments: [1, 3, 5, 7, 9, 13]) func orLibrary(number: Int) throws { try prove(number) }

  /// Up to 900 nodes: seconds in a release build, minutes in a debug build.
  @Test(.enabled(if: BuildMode.isOptimized), arguments: [11, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37, 39])
  func orLibraryLarge(number: Int) throws { try prove(number) }

  private func prove(_ number: Int) throws {
    let instance = try PmedInstance(number)
    let optimum = try #require(try PmedInstance.optimum(number, file: "pcenteropt.txt"))
    try prove(instance.costs, openings: instance.openings, radius: optimum, within: 0)
  }

  @Test func swain() throws {
    let costs = try SwainInstance().costs
    let optima = try SwainInstance.optima(of: "p-center")
    #expect(optima.count == 10)
    for (openings, radius) in optima { try prove(costs, openings: openings, radius: radius, within: 1e-6) }
  }

  /// Radii of spopt's model solved by CBC, printed to eight digits.
  @Test(arguments: [
    (1, 11577.279), (2, 9130.7587), (3, 7529.986), (4, 7403.0638), (5, 5985.5001), (6, 5903.6672), (7, 5150.2527),
    (8, 4644.8457),
  ])
  func spopt(openings: Int, radius: Double) throws {
    try prove(try SpoptInstance().costs, openings: openings, radius: radius, within: 1e-3)
  }

  /// The plan has the radius, and the certificate proves that none has less.
  private func prove(_ costs: TravelCostMatrix, openings: Int, radius: Double, within tolerance: Double) throws {
    let solution = try PCentreModel(costs: costs, constraints: .init(maximumOpenings: openings)).solve()
    let value = try #require(solution.value)
    #expect(solution.status == .optimal)
    #expect(abs(value - radius) <= tolerance, "p = \(openings)")
    try CentreVerifier(costs: costs, maximumOpenings: openings).verify(
      opened: solution.opened, value: value, bound: value, certificate: try #require(solution.certificate))
  }
}
