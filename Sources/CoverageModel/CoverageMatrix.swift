/// Which sites cover which demand points: a sparse 0/1 matrix by rows (compressed sparse rows).
///
/// Row i lists the sites of demand point i in ascending order: `sites[rowStarts[i]..<rowStarts[i + 1]]`.
public struct CoverageMatrix: Hashable, Sendable {
  /// Number of columns.
  public let siteCount: Int
  /// Offsets into `sites`, one more than there are rows; the first is 0, the last `sites.count`.
  public let rowStarts: [Int]
  /// Column indices in 0..<siteCount, ascending within a row.
  public let sites: [Int32]

  /// A matrix from its compressed rows.
  ///
  /// - Precondition: offsets ascend from 0 to `sites.count`; columns ascend strictly within each row and are below
  ///   `siteCount`.
  /// - Complexity: O(rows + entries).
  public init(siteCount: Int, rowStarts: [Int], sites: [Int32]) {
    precondition(isCompressedRows(siteCount: siteCount, rowStarts: rowStarts, sites: sites), "not compressed rows")
    self.siteCount = siteCount
    self.rowStarts = rowStarts
    self.sites = sites
  }

  /// A matrix from one list of covering sites for each demand point, in any order, repeats allowed.
  ///
  /// - Precondition: columns lie in 0..<siteCount.
  /// - Complexity: O(entries log entries).
  public init(siteCount: Int, rows: [[Int]]) {
    var rowStarts = [0]
    var sites: [Int32] = []
    for row in rows {
      sites.append(contentsOf: Set(row).sorted().map { Int32($0) })
      rowStarts.append(sites.count)
    }
    self.init(siteCount: siteCount, rowStarts: rowStarts, sites: sites)
  }

  /// Number of demand points.
  public var rowCount: Int { rowStarts.count - 1 }

  /// The sites that cover demand point `row`, ascending.
  public func sites(ofRow row: Int) -> ArraySlice<Int32> { sites[rowStarts[row]..<rowStarts[row + 1]] }
}

func isCompressedRows(siteCount: Int, rowStarts: [Int], sites: [Int32]) -> Bool {
  guard rowStarts.first == 0, rowStarts.last == sites.count else { return false }
  for row in 0..<(rowStarts.count - 1) {
    let start = rowStarts[row]
    let end = rowStarts[row + 1]
    guard start <= end, end <= sites.count else { return false }
    var previous: Int32 = -1
    for index in start..<end {
      guard sites[index] > previous, Int(sites[index]) < siteCount else { return false }
      previous = sites[index]
    }
  }
  return true
}
