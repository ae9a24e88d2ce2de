public import CoverageModel

/// Demand points merged by their sets of candidate sites as they stream in: memory grows with the number of different
/// sets, not with the number of points.
///
/// Points served by an open site and points that no allowed site can serve are counted and dropped. Each group of merged
/// points is named by the first of them.
public struct DistinctRows: Sendable {
  /// Number of columns.
  public let siteCount: Int
  /// Demand points added so far.
  public internal(set) var pointCount = 0
  /// Points served by a site that is open anyway.
  public internal(set) var servedCount = 0
  /// Weight of the points served by a site that is open anyway.
  public internal(set) var servedWeight = 0.0
  /// Points that no candidate can serve.
  public internal(set) var uncoverableCount = 0
  /// Weight of the points that no candidate can serve.
  public internal(set) var uncoverableWeight = 0.0
  /// Points that weigh nothing, dropped where `dropsWeightless`.
  public internal(set) var weightlessCount = 0
  /// Whether all weights so far are whole numbers.
  public internal(set) var hasWholeWeights = true
  /// Weight of each group.
  public internal(set) var weights: [Double] = []
  /// The first point of each group.
  public internal(set) var firstPoints: [Int] = []

  var rowStarts: [Int32] = [0]
  var rowColumns: [Int32] = []
  let state: [SiteState]
  let dropsWeightless: Bool
  var table: RowHashTable
  private var buffer: [Int32] = []

  enum SiteState: UInt8 { case candidate, open, closed }

  /// No points yet.
  ///
  /// - Parameters:
  ///   - siteCount: number of columns.
  ///   - open: columns that are open whatever is chosen (existing and forced).
  ///   - closed: columns that may not open; where a column is in both lists it is open.
  ///   - dropsWeightless: whether points of weight 0 are left out.
  /// - Precondition: columns lie in 0..<siteCount.
  public init(siteCount: Int, open: [Int] = [], closed: [Int] = [], dropsWeightless: Bool = true) {
    self.siteCount = siteCount
    self.dropsWeightless = dropsWeightless
    var state = [SiteState](repeating: .candidate, count: siteCount)
    for column in closed { state[column] = .closed }
    for column in open { state[column] = .open }
    self.state = state
    table = RowHashTable()
  }

  /// Number of groups so far.
  public var groupCount: Int { weights.count }

  /// Number of candidates of all groups so far, at most 2^31 - 1.
  public var entryCount: Int { rowColumns.count }

  /// The candidates of each group, in the order of `weights` and `firstPoints`.
  ///
  /// - Complexity: O(entries).
  public var rows: CoverageMatrix {
    CoverageMatrix(siteCount: siteCount, rowStarts: rowStarts.map(Int.init), sites: rowColumns)
  }

  /// Adds the next demand point.
  ///
  /// - Parameters:
  ///   - sites: the columns that cover it, ascending and different.
  ///   - weight: its weight, finite and at least 0.
  /// - Returns: the group of the point, nil where it was dropped.
  /// - Complexity: O(sites), amortised and expected.
  @discardableResult
  public mutating func add(_ sites: some Sequence<Int32>, weight: Double) -> Int? {
    let point = pointCount
    pointCount += 1
    if weight != weight.rounded() { hasWholeWeights = false }
    buffer.removeAll(keepingCapacity: true)
    for site in sites {
      switch state[Int(site)] {
      case .candidate: buffer.append(site)
      case .closed: continue
      case .open:
        servedCount += 1
        servedWeight += weight
        return nil
      }
    }
    if buffer.isEmpty {
      uncoverableCount += 1
      uncoverableWeight += weight
      return nil
    }
    if dropsWeightless && weight == 0 {
      weightlessCount += 1
      return nil
    }
    return add(row: buffer[...], weight: weight, firstPoint: point)
  }

  /// Adds weight to the group of a row of candidates, which becomes a group where there is none.
  mutating func add(row: ArraySlice<Int32>, weight: Double, firstPoint: Int) -> Int {
    if let found = table.group(of: row, starts: rowStarts, columns: rowColumns) {
      weights[found] += weight
      return found
    }
    rowColumns.append(contentsOf: row)
    rowStarts.append(Int32(rowColumns.count))
    weights.append(weight)
    firstPoints.append(firstPoint)
    return weights.count - 1
  }

  /// Adds all rows of a matrix.
  ///
  /// - Precondition: as many weights as rows.
  /// - Complexity: O(entries), expected.
  public mutating func add(_ matrix: CoverageMatrix, weights: [Double]) {
    precondition(weights.count == matrix.rowCount && matrix.siteCount == siteCount, "one weight for each row")
    for row in 0..<matrix.rowCount { add(matrix.sites(ofRow: row), weight: weights[row]) }
  }

  /// The counts of what was dropped and merged.
  var counts: ReductionCounts {
    var counts = ReductionCounts()
    counts.rows = pointCount
    counts.candidates = state.count { $0 == .candidate }
    counts.rowsCovered = servedCount
    counts.rowsUncoverable = uncoverableCount
    counts.rowsWithoutWeight = weightlessCount
    counts.rowsMerged = pointCount - servedCount - uncoverableCount - weightlessCount - groupCount
    counts.rowsLeft = groupCount
    counts.candidatesLeft = counts.candidates
    return counts
  }
}
