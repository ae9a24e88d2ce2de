import CoverageModel
import SitingSearch
import Foundation
import SitingVerifier
import TestSupport
import Testing

/// Published and independently computed optima of the maximal covering problem.
@Suite(.enabled(if: ExternalData.isExpected)) struct MaximalCoverReferenceTests {
  /// Rows of a table with their fields.
  private func table(_ path: String) throws -> [[String]] {
    try ExternalData.text(path).split(whereSeparator: \.isNewline).map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  private func check(_ matrix: CoverageMatrix, _ weights: [Double], openings: Int, expected: Double) throws {
    let solution = try MaximalCover(
      matrix: matrix, weights: weights, constraints: SitingConstraints(maximumOpenings: openings)
    ).solve()
    #expect(solution.status == .optimal && solution.value == expected && solution.bound == expected)
    try MaximalCoverVerifier(matrix: matrix, weights: weights, maximumOpenings: openings).verify(
      opened: solution.opened, value: expected, bound: expected, certificate: try #require(solution.certificate))
  }

  @Test(arguments: ["swain/swain55_optima_highs.csv", "swain/church_revelle_replication_gurobi.csv"])
  func swain(path: String) throws {
    let swain = try SwainInstance()
    var cases = 0
    for fields in try table(path) {
      let isMixed = fields.count > 4
      let numbers = fields.dropFirst(isMixed ? 1 : 0).prefix(3).compactMap { Double($0) }
      guard numbers.count == 3, !isMixed || fields[0] == "MCLP" else { continue }
      cases += 1
      try check(
        swain.costs.coverage(within: numbers[0] + 1e-9), swain.weights, openings: Int(numbers[1]),
        expected: numbers[2])
    }
    #expect(cases >= 27)
  }

  /// Quoted from Church and ReVelle 1974 in the replication: S = 10, p = 5 covers 609 of 640.
  @Test func swainQuoted() throws {
    let swain = try SwainInstance()
    let matrix = swain.costs.coverage(within: 10 + 1e-9)
    #expect(swain.weights.reduce(0, +) == 640)
    try check(matrix, swain.weights, openings: 5, expected: 609)
  }

  @Test func sanFrancisco() throws {
    let city = try SpoptInstance()
    let near: [Double] = [239_817, 377_803, 481_826, 557_571, 620_348, 666_206, 707_846, 747_498]
    let far: [Double] = [448_255, 671_938, 791_499, 875_247, 927_402, 941_462, 950_428, 955_113]
    for openings in 1...8 {
      try check(city.costs.coverage(within: 3000), city.weights, openings: openings, expected: near[openings - 1])
      try check(city.costs.coverage(within: 5000), city.weights, openings: openings, expected: far[openings - 1])
    }
  }

  /// Haversine distances on a sphere of 6,371,000 m, buildings of grade I standing, 1 for each crime.
  @Test(.enabled(if: BuildMode.isOptimized)) func york() throws {
    let buildings = try table("maxcovr/york.csv").dropFirst().map { line in
      (longitude: Double(line[0]) ?? .nan, latitude: Double(line[1]) ?? .nan, grade: line[line.count - 1])
    }
    let crimes = try table("maxcovr/york_crime.csv").dropFirst().map { line in
      (longitude: Double(line[4]) ?? .nan, latitude: Double(line[3]) ?? .nan)
    }
    let standing = buildings.filter { $0.grade == "I" }
    let sites = standing + buildings.filter { $0.grade != "I" }
    #expect(standing.count == 71 && sites.count == 2944 && crimes.count == 1814)
    func distance(_ a: (Double, Double), _ b: (Double, Double)) -> Double {
      let (x, y) = ((b.0 - a.0) * .pi / 180, (b.1 - a.1) * .pi / 180)
      let h = sin(y / 2) * sin(y / 2) + cos(a.1 * .pi / 180) * cos(b.1 * .pi / 180) * sin(x / 2) * sin(x / 2)
      return 2 * 6_371_000 * asin(h.squareRoot())
    }
    let rows = crimes.map { crime in
      sites.indices.filter { site in
        abs(sites[site].latitude - crime.latitude) < 0.001
          && distance((crime.longitude, crime.latitude), (sites[site].longitude, sites[site].latitude)) <= 100
      }
    }
    let matrix = CoverageMatrix(siteCount: sites.count, rows: rows)
    let weights = [Double](repeating: 1, count: rows.count)
    let published = [0: 339.0, 20: 540, 40: 618, 60: 659, 80: 679, 100: 693]
    for (openings, covered) in published.sorted(by: { $0.key < $1.key }) {
      let solution = try MaximalCover(
        matrix: matrix, weights: weights,
        constraints: SitingConstraints(existing: Array(0..<71), maximumOpenings: openings)
      ).solve()
      #expect(solution.status == .optimal && solution.value == covered, "\(openings) sites")
    }
  }
}
