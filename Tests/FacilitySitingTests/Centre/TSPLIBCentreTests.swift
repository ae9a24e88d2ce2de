import CoverageModel
import FacilitySiting
import SitingVerifier
import TestSupport
import Testing

/// Euclidean p-centre on TSPLIB points.
@Suite(.enabled(if: ExternalData.isExpected)) struct TSPLIBCentreTests {
  /// Rows of the reference file whose unrounded figure is above the optimum: a set-covering model solved by HiGHS at
  /// the radius found here needs p sites, and one more just below it.
  static let improvedRows = ["pr226-5", "pr299-10", "pr299-5", "pr439-40", "pr439-20"]

  /// Published radii (Pullan) are the optimum rounded or truncated to an integer; the unrounded figures hold to 1e-6,
  /// save for the rows above.
  @Test(arguments: [("pr226", 40), ("pr226", 5), ("pr264", 20)])
  func optimum(name: String, openings: Int) throws { try prove(name, openings) }

  /// Seconds in a release build, minutes in a debug build.
  @Test(
    .enabled(if: BuildMode.isOptimized),
    arguments: [
      ("pr226", 20), ("pr226", 10), ("pr264", 40), ("pr264", 10), ("pr264", 5), ("pr299", 40), ("pr299", 20),
      ("pr299", 10), ("pr299", 5), ("pr439", 40), ("pr439", 20), ("pr439", 10), ("pr439", 5),
    ])
  func optimumOfLarge(name: String, openings: Int) throws { try prove(name, openings) }

  private func prove(_ name: String, _ openings: Int) throws {
    let costs = try points(name)
    let reference = try reference(name, openings)
    let solution = try PCentreModel(costs: costs, constraints: .init(maximumOpenings: openings)).solve()
    let value = try #require(solution.value)
    #expect(solution.status == .optimal)
    #expect([value.rounded(), value.rounded(.down)].contains(reference.published))
    if let unrounded = reference.unrounded {
      if Self.improvedRows.contains("\(name)-\(openings)") {
        #expect(value < unrounded)
      } else {
        #expect(abs(value - unrounded) <= 1e-6)
      }
    }
    try CentreVerifier(costs: costs, maximumOpenings: openings).verify(
      opened: solution.opened, value: value, bound: value, certificate: try #require(solution.certificate))
  }

  private func points(_ name: String) throws -> TravelCostMatrix {
    let points = try ExternalData.text("tsplib_pcenter/\(name).tsp").split(whereSeparator: \.isNewline)
      .map { $0.split(whereSeparator: \.isWhitespace).compactMap { Double($0) } }
      .filter { $0.count == 3 }
    return PmedInstance.dense(
      points.count,
      points.flatMap { from in
        points.map { to in
          ((from[1] - to[1]) * (from[1] - to[1]) + (from[2] - to[2]) * (from[2] - to[2])).squareRoot()
        }
      })
  }

  private func reference(_ name: String, _ openings: Int) throws -> (published: Double, unrounded: Double?) {
    let table = try ExternalData.text("tsplib_pcenter/expected_pcenter.csv")
    let rows = table.split(whereSeparator: \.isNewline)
      .map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    let row = try #require(rows.first { $0[0] == name && $0[2] == "\(openings)" })
    return (try #require(Double(row[3])), Double(row[4]))
  }
}
