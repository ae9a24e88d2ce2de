import CoverageModel
import SitingSearch
import SitingVerifier
import TestSupport
import Testing

/// Optima of OR-Library, Swain's nodes and spopt's tests.
@Suite(.enabled(if: ExternalData.isExpected)) struct SetCoverReferenceTests {
  struct Instance {
    let matrix: CoverageMatrix
    let costs: [Double]

    /// OR-Library's format: rows, columns, costs, then for each row its number of columns and the columns from 1.
    init(_ name: String) throws {
      let numbers = try ExternalData.text("scp/\(name).txt").split(whereSeparator: \.isWhitespace).compactMap {
        Int($0)
      }
      costs = numbers[2..<(2 + numbers[1])].map(Double.init)
      var position = 2 + numbers[1]
      var rows: [[Int]] = []
      while position < numbers.count {
        rows.append(numbers[(position + 1)...(position + numbers[position])].map { $0 - 1 })
        position += numbers[position] + 1
      }
      #expect(rows.count == numbers[0])
      matrix = CoverageMatrix(siteCount: costs.count, rows: rows)
    }
  }

  private func check(_ matrix: CoverageMatrix, costs: [Double]?, expected: Double, _ name: String) throws {
    let solution = try SetCover(matrix: matrix, constraints: SitingConstraints(costs: costs)).solve()
    #expect(solution.status == .optimal && solution.value == expected && solution.bound == expected, "\(name)")
    try SetCoverVerifier(matrix: matrix, costs: costs).verify(
      opened: solution.opened, value: expected, bound: expected, certificate: try #require(solution.certificate))
  }

  @Test(arguments: [("scp41", 429.0), ("scp42", 512), ("scp44", 494), ("scp46", 560), ("scp48", 492), ("scp56", 213)])
  func orLibrary(name: String, optimum: Double) throws {
    let instance = try Instance(name)
    try check(instance.matrix, costs: instance.costs, expected: optimum, name)
  }

  @Test(
    .enabled(if: BuildMode.isOptimized),
    arguments: [
      ("scp51", 253.0), ("scp52", 302), ("scp54", 242), ("scp58", 288), ("scp61", 138), ("scp63", 145), ("scp65", 161),
      ("scpa2", 252), ("scpa4", 234), ("scpb1", 69), ("scpb3", 80), ("scpb5", 72), ("scpc4", 219), ("scpc2", 219),
      ("scpd1", 60), ("scpd3", 72), ("scpd5", 61),
    ])
  func orLibraryLarge(name: String, optimum: Double) throws {
    let instance = try Instance(name)
    try check(instance.matrix, costs: instance.costs, expected: optimum, name)
  }

  @Test(.enabled(if: BuildMode.isOptimized), arguments: ["scpe2", "scpe4"])
  func orLibraryUnitCosts(name: String) throws {
    try check(try Instance(name).matrix, costs: nil, expected: 5, name)
  }

  /// A stop at the node limit leaves a true bound: the optimum of scpclr10 with unit costs is 25.
  @Test func limitLeavesTrueBound() throws {
    let matrix = try Instance("scpclr10").matrix
    let solution = try SetCover(matrix: matrix, constraints: SitingConstraints()).solve(
      limits: CoverSearchLimits(nodes: 20))
    let (value, bound) = (try #require(solution.value), try #require(solution.bound))
    #expect(solution.status == .feasible && value >= 25 && bound <= 25 && bound >= 10)
    try SetCoverVerifier(matrix: matrix).verify(
      opened: solution.opened, value: value, bound: bound, certificate: try #require(solution.certificate))
  }

  @Test func swain() throws {
    let swain = try SwainInstance()
    var cases = 0
    for line in try ExternalData.text("swain/swain55_optima_highs.csv").split(whereSeparator: \.isNewline) {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false)
      guard fields[0] == "LSCP", let distance = Double(fields[1]), let optimum = Double(fields[3]) else { continue }
      cases += 1
      try check(swain.costs.coverage(within: distance + 1e-9), costs: nil, expected: optimum, "S = \(distance)")
    }
    #expect(cases == 7)
  }

  @Test func sanFrancisco() throws {
    let city = try SpoptInstance()
    for (distance, sites) in [(5000.0, 8.0), (6000, 5), (7000, 5), (8000, 3), (10_000, 2)] {
      try check(city.costs.coverage(within: distance), costs: nil, expected: sites, "\(distance) m")
    }
  }
}
