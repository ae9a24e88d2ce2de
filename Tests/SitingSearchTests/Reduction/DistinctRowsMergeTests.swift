import CoverageModel
import SitingSearch
import TestSupport
import Testing

/// Rows of parts, merged.
@Suite struct DistinctRowsMergeTests {
  /// A point's sites among 9, of which 8 is open and 7 closed, and a weight in powers of two.
  private static let points: [(sites: [Int32], weight: Double)] = [
    ([0, 1], 1), ([7], 2), ([1, 8], 4), ([0, 1, 7], 8), ([], 16), ([2], 32), ([0], 64), ([2], 128), ([0, 1, 3], 256),
    ([5], 0),
  ]

  private func rows(_ range: some Sequence<Int>) -> DistinctRows {
    var rows = DistinctRows(siteCount: 9, open: [8], closed: [7])
    for point in range { rows.add(Self.points[point].sites, weight: Self.points[point].weight) }
    return rows
  }

  @Test func readsItsRows() {
    let rows = rows(0..<10)
    #expect(rows.rows == CoverageMatrix(siteCount: 9, rows: [[0, 1], [2], [0], [0, 1, 3]]))
    #expect(rows.weights == [9, 160, 64, 256])
  }

  /// Lists ascend, a prefix first; each keeps its weight and first point.
  @Test func sortsItsGroups() {
    let rows = rows(0..<10).sorted()
    #expect(rows.rows == CoverageMatrix(siteCount: 9, rows: [[0], [0, 1], [0, 1, 3], [2]]))
    #expect(rows.weights == [64, 9, 256, 160] && rows.firstPoints == [6, 0, 8, 5])
    var more = rows
    more.add([0, 1], weight: 512)
    #expect(more.groupCount == 4 && more.weights[1] == 521)
  }

  /// Merging one part after the other is adding all points in that order.
  @Test(arguments: 0...10)
  func mergingIsAdding(cut: Int) {
    var merged = rows(0..<cut)
    merged.merge(rows(cut..<10))
    let whole = rows(0..<10)
    #expect(merged.rows == whole.rows && merged.weights == whole.weights && merged.firstPoints == whole.firstPoints)
    #expect(merged.pointCount == 10 && merged.servedCount == 1 && merged.servedWeight == 4)
    #expect(merged.uncoverableCount == 2 && merged.uncoverableWeight == 18 && merged.weightlessCount == 1)
    #expect(merged.hasWholeWeights)
  }

  /// Any parts in any order: the same sorted rows and weights.
  @Test func theOrderDoesNotMatter() {
    var random = SeededRandom(seed: 16)
    let whole = rows(0..<10).sorted()
    for _ in 0..<200 {
      let order = (0..<10).shuffled(using: &random)
      let cuts = [0, .random(in: 0...10, using: &random), .random(in: 0...10, using: &random), 10].sorted()
      var parts = (0..<3).map { rows(order[cuts[$0]..<cuts[$0 + 1]]) }
      parts.shuffle(using: &random)
      var merged = parts[0]
      merged.merge(parts[1])
      merged.merge(parts[2])
      let sorted = merged.sorted()
      #expect(sorted.rows == whole.rows && sorted.weights == whole.weights)
      #expect(sorted.uncoverableWeight == 18 && sorted.servedWeight == 4 && sorted.pointCount == 10)
    }
  }

  @Test func partsOfOtherSitesAreTold() {
    let rows = rows([])
    #expect(rows.isBegunLike(self.rows(0..<5)))
    #expect(!rows.isBegunLike(DistinctRows(siteCount: 9)))
    #expect(!rows.isBegunLike(DistinctRows(siteCount: 9, open: [8], closed: [7], dropsWeightless: false)))
  }
}
