/// The nearest sites of each of some places, nearest first: compressed rows.
public struct NearestSites: Hashable, Sendable {
  /// Offsets into `sites` and `costs`, one more than there are rows.
  public private(set) var rowStarts: [Int]
  /// Positions of sites, nearest first within a row; equal costs in order of the sites.
  public private(set) var sites: [Int32]
  /// Their costs.
  public private(set) var costs: [Double]

  /// No rows yet.
  public init() {
    (rowStarts, sites, costs) = ([0], [], [])
  }

  /// Adds a row, nearest first.
  ///
  /// - Complexity: O(entries of the row).
  public mutating func append(_ row: some Sequence<(site: Int, cost: Double)>) {
    for entry in row {
      sites.append(Int32(entry.site))
      costs.append(entry.cost)
    }
    rowStarts.append(sites.count)
  }

  /// The nearest site of a place, counted from 0; nil where it reaches fewer.
  public func site(_ rank: Int, ofRow row: Int) -> (site: Int, cost: Double)? {
    let index = rowStarts[row] + rank
    return index < rowStarts[row + 1] ? (Int(sites[index]), costs[index]) : nil
  }
}
