import CoverageModel

/// Demand rows merged where they weigh the same choices at the same costs, and the root instance on them.
struct MedianGroups {
  /// Group of each row; -1 where the row asks for nothing (weight 0) or is left out.
  var groupOfRow: [Int32]
  /// Summed weight of each group.
  var weights: [Double]
  /// Cost per unit of weight of the nearest site that is open from the start; infinite where there is none.
  var standingCosts: [Double]
  /// Offsets of the groups in `columns` and `costs`.
  var starts: [Int]
  /// Free columns cheaper than the standing cost, numbered among the free ones, by ascending cost, then column.
  var columns: [Int32]
  /// Costs per unit of weight.
  var costs: [Double]
  /// Rows that no allowed site reaches.
  var unreachableRows: [Int]
  /// Rows of positive weight whose standing site is nearer than any candidate.
  var servedRowCount: Int

  init(costs matrix: TravelCostMatrix, weights rowWeights: [Double], partition: SitePartition) {
    var numbering = [Int32](repeating: -1, count: matrix.siteCount)
    for (number, column) in partition.free.enumerated() { numbering[column] = Int32(number) }
    groupOfRow = [Int32](repeating: -1, count: matrix.rowCount)
    weights = []
    standingCosts = []
    starts = [0]
    columns = []
    costs = []
    unreachableRows = []
    servedRowCount = 0
    var groupsByHash: [UInt64: [Int32]] = [:]
    var entries: [(cost: Double, column: Int32)] = []
    for row in 0..<matrix.rowCount where rowWeights[row] > 0 {
      if Task.isCancelled { break }
      var standing = Double.infinity
      var isReachable = false
      entries.removeAll(keepingCapacity: true)
      for index in matrix.rowStarts[row]..<matrix.rowStarts[row + 1] {
        let site = Int(matrix.sites[index])
        if partition.isOpen(site) { standing = min(standing, matrix.costs[index]) }
        if numbering[site] >= 0 { entries.append((matrix.costs[index], numbering[site])) }
      }
      isReachable = standing < .infinity || !entries.isEmpty
      guard isReachable else {
        unreachableRows.append(row)
        continue
      }
      entries.removeAll { $0.cost >= standing }
      if entries.isEmpty { servedRowCount += 1 }
      entries.sort { ($0.cost, $0.column) < ($1.cost, $1.column) }
      let hash = Self.hash(standing: standing, entries: entries)
      let match = groupsByHash[hash, default: []].first { isGroup(Int($0), standing: standing, entries: entries) }
      if let match {
        groupOfRow[row] = match
        weights[Int(match)] += rowWeights[row]
      } else {
        let group = Int32(weights.count)
        groupOfRow[row] = group
        groupsByHash[hash, default: []].append(group)
        weights.append(rowWeights[row])
        standingCosts.append(standing)
        for entry in entries {
          columns.append(entry.column)
          costs.append(entry.cost)
        }
        starts.append(columns.count)
      }
    }
  }

  private func isGroup(_ group: Int, standing: Double, entries: [(cost: Double, column: Int32)]) -> Bool {
    let start = starts[group]
    guard standingCosts[group] == standing, starts[group + 1] - start == entries.count else { return false }
    for (offset, entry) in entries.enumerated()
    where columns[start + offset] != entry.column || costs[start + offset] != entry.cost {
      return false
    }
    return true
  }

  /// FNV-1a over the words of a row: the same on every run, unlike `Hasher`.
  private static func hash(standing: Double, entries: [(cost: Double, column: Int32)]) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func mix(_ word: UInt64) { hash = (hash ^ word) &* 0x100_0000_01b3 ^ (hash >> 29) }
    mix(standing.bitPattern)
    for entry in entries {
      mix(entry.cost.bitPattern)
      mix(UInt64(UInt32(bitPattern: entry.column)))
    }
    return hash
  }
}
