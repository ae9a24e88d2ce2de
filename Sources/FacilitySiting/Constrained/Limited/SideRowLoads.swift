/// How full the side rows of a programme are.
struct SideRowLoads {
  private let limits: [Double]
  private let rowsOfSite: [[(row: Int, amount: Double)]]
  private var loads: [Double]

  /// - Complexity: O(coefficients).
  init(_ programme: BoundProgramme, _ plan: [Int]) {
    var rows = [[(row: Int, amount: Double)]](repeating: [], count: programme.states.count)
    for (index, row) in programme.sideRows.enumerated() {
      for (site, amount) in row.coefficients { rows[site].append((index, amount)) }
    }
    rowsOfSite = rows
    limits = programme.sideRows.map(\.limit)
    loads = Array(repeating: 0, count: limits.count)
    for site in plan { add(site, 1) }
  }

  private mutating func add(_ site: Int, _ sign: Double) {
    for (row, amount) in rowsOfSite[site] { loads[row] += sign * amount }
  }

  /// Whether every row holds, those that ask for openings among them.
  var areKept: Bool { zip(loads, limits).allSatisfy { $0 <= $1 } }

  /// Whether the rows that only grow with openings have room for a site.
  func allowsRoom(for site: Int) -> Bool {
    rowsOfSite[site].allSatisfy { $0.amount <= 0 || loads[$0.row] + $0.amount <= limits[$0.row] }
  }

  /// Adds a site where the rows that only grow with openings have room for it.
  ///
  /// - Returns: whether they had.
  mutating func take(_ site: Int) -> Bool {
    guard allowsRoom(for: site) else { return false }
    add(site, 1)
    return true
  }

  /// Whether every row holds with one site in place of another.
  mutating func allowsExchange(of removed: Int?, for added: Int?) -> Bool {
    if let removed { add(removed, -1) }
    if let added { add(added, 1) }
    defer {
      if let removed { add(removed, 1) }
      if let added { add(added, -1) }
    }
    return areKept
  }
}
