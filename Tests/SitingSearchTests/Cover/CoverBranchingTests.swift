import CoverageModel
import SitingSearch
import SitingVerifier
import TestSupport
import Testing

/// Instances whose bounds leave a gap, so that the search has to branch; all plans are enumerated.
@Suite struct CoverBranchingTests {
  static let siteCount = 14

  static func instance(_ seed: UInt64) -> (matrix: CoverageMatrix, masks: [Int], weights: [Double]) {
    var numbers = SeededRandom(seed: seed)
    let rows = (0..<40).map { _ in (0..<siteCount).filter { _ in Int.random(in: 0..<6, using: &numbers) == 0 } }
    let weights = rows.map { _ in Double(Int.random(in: 1...30, using: &numbers)) }
    return (
      CoverageMatrix(siteCount: siteCount, rows: rows), rows.map { $0.reduce(0) { $0 | (1 << $1) } }, weights
    )
  }

  static func columns(_ mask: Int) -> [Int] { (0..<siteCount).filter { mask & (1 << $0) != 0 } }

  @Test func maximalCover() throws {
    var branched = 0
    for seed in 0..<30 as Range<UInt64> {
      let (matrix, masks, weights) = Self.instance(seed)
      for openings in [3, 5] {
        let plans = (0..<(1 << Self.siteCount)).filter { $0.nonzeroBitCount == openings }
        func value(_ plan: Int) -> Double { zip(masks, weights).reduce(0) { $0 + ($1.0 & plan != 0 ? $1.1 : 0) } }
        let values = plans.map(value)
        let best = try #require(values.max())
        let lowest = zip(plans, values).filter { $0.1 == best }.map { Self.columns($0.0) }
          .min { $0.lexicographicallyPrecedes($1) }
        let solution = try MaximalCover(
          matrix: matrix, weights: weights, constraints: SitingConstraints(maximumOpenings: openings)
        ).solve()
        #expect(solution.status == .optimal && solution.value == best && solution.opened == lowest, "seed \(seed)")
        #expect(solution.isLowestOfTies == true, "seed \(seed)")
        if solution.nodeCount > 1 { branched += 1 }
        try MaximalCoverVerifier(matrix: matrix, weights: weights, maximumOpenings: openings).verify(
          opened: solution.opened, value: best, bound: best, certificate: try #require(solution.certificate))
      }
    }
    #expect(branched > 5)
  }

  @Test func setCover() throws {
    var branched = 0
    for seed in 100..<140 as Range<UInt64> {
      var numbers = SeededRandom(seed: seed)
      let rows = (0..<40).map { _ in Array((0..<Self.siteCount).shuffled(using: &numbers).prefix(3)) }
      let matrix = CoverageMatrix(siteCount: Self.siteCount, rows: rows)
      let masks = rows.map { $0.reduce(0) { $0 | (1 << $1) } }
      let costs = (0..<Self.siteCount).map { _ in Double(Int.random(in: 4...6, using: &numbers)) }
      let plans = (0..<(1 << Self.siteCount)).filter { plan in masks.allSatisfy { $0 & plan != 0 } }
      func cost(_ plan: Int) -> Double { Self.columns(plan).reduce(0) { $0 + costs[$1] } }
      let best = try #require(plans.map(cost).min())
      let lowest = plans.filter { cost($0) == best }.map(Self.columns).min { $0.lexicographicallyPrecedes($1) }
      let solution = try SetCover(matrix: matrix, constraints: SitingConstraints(costs: costs)).solve()
      #expect(solution.status == .optimal && solution.value == best && solution.opened == lowest, "seed \(seed)")
      if solution.nodeCount > 1 { branched += 1 }
      try SetCoverVerifier(matrix: matrix, costs: costs).verify(
        opened: solution.opened, value: best, bound: best, certificate: try #require(solution.certificate))
    }
    #expect(branched > 5)
  }

  /// Whatever the node limit, the value is that of the plan and the bound lies between it and the optimum's other side.
  @Test func nodeLimits() throws {
    var unfinished = 0
    for seed in 200..<230 as Range<UInt64> {
      let (matrix, masks, weights) = Self.instance(seed)
      let problem = try MaximalCover(
        matrix: matrix, weights: weights, constraints: SitingConstraints(maximumOpenings: 4))
      let optimum = (0..<(1 << Self.siteCount)).filter { $0.nonzeroBitCount == 4 }
        .map { plan in zip(masks, weights).reduce(0) { $0 + ($1.0 & plan != 0 ? $1.1 : 0) } }.max()
      let best = try #require(optimum)
      for limit in 0...3 {
        let solution = problem.solve(limits: CoverSearchLimits(nodes: limit))
        let (value, bound) = (try #require(solution.value), try #require(solution.bound))
        #expect(value <= best && bound >= best && (solution.status == .optimal) == (value == bound), "seed \(seed)")
        if solution.status == .feasible { unfinished += 1 }
        try MaximalCoverVerifier(matrix: matrix, weights: weights, maximumOpenings: 4).verify(
          opened: solution.opened, value: value, bound: bound, certificate: try #require(solution.certificate))
      }
    }
    #expect(unfinished > 5)
  }
}
