/// Demand points whose gain grows in steps as nearer sites open, with identical points merged.
///
/// Point i has levels l = 1, 2, ... from the best to the worst; level l brings in the columns N_il that are not in an
/// earlier one and has the gain g_il >= 0. Its total is the sum of the gains of the levels l at which some open column
/// belongs to N_i1, ..., N_il. One level is maximal cover; several are gradual cover and, with the differences of the
/// distances as gains, the saving of the p-median.
struct NestedDemand {
  /// One demand point before reduction.
  struct Point {
    /// Columns that each level adds, best level first.
    var levels: [[Int32]]
    /// The gain of each level, at least 0.
    var gains: [Double]
    /// The weight that the gains come from; for the counts only.
    var weight: Double
    /// The row of the input.
    var row: Int
  }

  /// Points merged because they have the same levels and belong to the same zones.
  struct Group {
    var levels: [[Int32]]
    var gains: [Double]
    var zones: [Int]
  }

  private struct Key: Hashable {
    var levels: [[Int32]]
    var zones: [Int]
  }

  private(set) var groups: [Group] = []
  /// Gain that existing and forced sites bring whatever the plan, in all and by zone.
  private(set) var constant = 0.0
  private(set) var zoneConstants: [Double]
  private(set) var counts = ReductionCounts()

  private let roles: SiteRoles
  private let zonesOfRow: [[Int]]
  private var indexOfKey: [Key: Int] = [:]

  /// No points yet.
  ///
  /// - Parameter zones: rows of each zone whose gain is wanted by itself.
  init(roles: SiteRoles, zones: [[Int]], rowCount: Int) {
    self.roles = roles
    zoneConstants = [Double](repeating: 0, count: zones.count)
    var zonesOfRow = [[Int]](repeating: [], count: rowCount)
    for (zone, rows) in zones.enumerated() {
      for row in Set(rows) { zonesOfRow[row].append(zone) }
    }
    self.zonesOfRow = zonesOfRow
    counts.rows = rowCount
    counts.candidates = roles.freeCount
    counts.candidatesLeft = roles.freeCount
  }

  /// Adds a point: levels from an open column on count whatever the plan, closed columns and empty levels go.
  ///
  /// - Complexity: O(entries of the point), expected.
  mutating func add(_ point: Point) {
    let zones = zonesOfRow[point.row]
    let reach = point.levels.firstIndex { level in level.contains { roles.isOpen(Int($0)) } } ?? point.levels.count
    let sure = point.gains[reach...].reduce(0, +)
    constant += sure
    for zone in zones { zoneConstants[zone] += sure }
    var levels: [[Int32]] = []
    var gains: [Double] = []
    var waiting: [Int32] = []
    for (level, gain) in zip(point.levels[..<reach], point.gains) {
      waiting += level.filter { !roles.isClosed(Int($0)) }
      guard gain > 0 else { continue }
      if !waiting.isEmpty {
        levels.append(waiting.sorted())
        gains.append(gain)
        waiting = []
      } else if !gains.isEmpty {
        gains[gains.count - 1] += gain
      }
    }
    guard !levels.isEmpty else {
      return countReduced(point, isCovered: reach < point.levels.count, hasCandidates: !waiting.isEmpty)
    }
    let key = Key(levels: levels, zones: zones)
    if let index = indexOfKey[key] {
      for level in gains.indices { groups[index].gains[level] += gains[level] }
      counts.rowsMerged += 1
    } else {
      indexOfKey[key] = groups.count
      groups.append(Group(levels: levels, gains: gains, zones: zones))
      counts.rowsLeft += 1
    }
  }

  /// Counts a point that leaves no gain to choose.
  private mutating func countReduced(_ point: Point, isCovered: Bool, hasCandidates: Bool) {
    if point.weight == 0 {
      counts.rowsWithoutWeight += 1
    } else if isCovered {
      counts.rowsCovered += 1
    } else if hasCandidates {
      counts.rowsLeft += 1
    } else {
      counts.rowsUncoverable += 1
    }
  }
}
