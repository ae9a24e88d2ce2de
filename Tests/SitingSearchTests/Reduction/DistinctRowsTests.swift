import CoverageModel
import SitingSearch
import Testing

/// Rows merged while they stream in.
@Suite struct DistinctRowsTests {
  /// Weights in powers of two say which points stand in which group.
  @Test func countsAndGroups() {
    var rows = DistinctRows(siteCount: 5, open: [4], closed: [3])
    let points: [[Int32]] = [[0, 1], [3], [1, 4], [0, 1, 3], [], [2], [0, 1], [2]]
    let groups = points.enumerated().map { rows.add($1, weight: Double(1 << $0)) }
    #expect(groups == [0, nil, nil, 0, nil, 1, 0, 1])
    #expect(rows.weights == [73, 160] && rows.firstPoints == [0, 5] && rows.pointCount == 8)
    #expect(rows.servedCount == 1 && rows.servedWeight == 4)
    #expect(rows.uncoverableCount == 2 && rows.uncoverableWeight == 18)
    #expect(rows.hasWholeWeights)
    #expect(rows.add([2], weight: 0) == nil && rows.weightlessCount == 1)
    rows.add([2], weight: 0.5)
    #expect(!rows.hasWholeWeights && rows.groupCount == 2)
  }

  /// Every subset of 12 sites, three times over, in different orders: as many groups as non-empty subsets.
  @Test func manyGroups() {
    var rows = DistinctRows(siteCount: 12)
    let subsets = (0..<4096).map { mask in (0..<12 as Range<Int32>).filter { mask & (1 << $0) != 0 } }
    for order in [Array(subsets), subsets.reversed(), subsets] { for subset in order { rows.add(subset, weight: 1) } }
    #expect(rows.groupCount == 4095 && rows.uncoverableCount == 3)
    #expect(rows.weights.allSatisfy { $0 == 3 } && rows.firstPoints == Array(1..<4096))
  }

  /// Streaming and a matrix give the same plan.
  @Test func streamEqualsMatrix() throws {
    let (matrix, _, weights) = CoverBranchingTests.instance(7)
    let constraints = SitingConstraints(existing: [2], forbidden: [5], maximumOpenings: 4)
    var rows = try MaximalCover.emptyRows(siteCount: matrix.siteCount, constraints: constraints)
    for row in 0..<matrix.rowCount { rows.add(matrix.sites(ofRow: row), weight: weights[row]) }
    let streamed = try MaximalCover(rows: rows, constraints: constraints).solve()
    let whole = try MaximalCover(matrix: matrix, weights: weights, constraints: constraints).solve()
    #expect(streamed == whole && streamed.status == .optimal && !streamed.opened.isEmpty)
  }
}
