import CoverageModel
import MessageModel

/// Walks a certificate's tree and checks that no plan serves every reachable row below the radius.
struct CentreProof {
  private enum Mark { case open, closed, undecided }

  private struct Region {
    var marks: [Mark]
    var openings: Int
    var isEmpty: Bool
  }

  private let columnCount: Int
  /// Columns that serve each row below the radius; nil for rows out of the question (no allowed site, or served from
  /// the start).
  private let columnsOfRow: [[Int]?]
  private let rowsOfColumn: [[Int]]
  private let root: Region

  init(_ problem: CentreVerifier, below radius: Double) {
    let costs = problem.costs
    columnCount = costs.siteCount
    var marks = [Mark](repeating: .undecided, count: columnCount)
    for column in problem.forbidden { marks[column] = .closed }
    for column in problem.forced { marks[column] = .open }
    for column in problem.existing { marks[column] = .open }
    let forcedCount = Set(problem.forced).subtracting(problem.existing).count
    root = Region(
      marks: marks, openings: min(problem.maximumOpenings ?? columnCount, columnCount) - forcedCount, isEmpty: false)
    var columnsOfRow: [[Int]?] = []
    var rowsOfColumn = [[Int]](repeating: [], count: columnCount)
    for row in 0..<costs.rowCount {
      let range = costs.rowStarts[row]..<costs.rowStarts[row + 1]
      let allowed = range.filter { marks[Int(costs.sites[$0])] != .closed }
      let near = allowed.filter { costs.costs[$0] < radius }.map { Int(costs.sites[$0]) }
      if allowed.isEmpty || near.contains(where: { marks[$0] == .open }) {
        columnsOfRow.append(nil)
        continue
      }
      columnsOfRow.append(near)
      for column in near { rowsOfColumn[column].append(row) }
    }
    self.columnsOfRow = columnsOfRow
    self.rowsOfColumn = rowsOfColumn
  }

  /// - Throws: where a leaf is not proved, a step is wrong or the tree is not one.
  func check(_ tree: [SitingCertificate.Node]) throws(CentreVerificationError) {
    var waiting = [root]
    for (number, node) in tree.enumerated() {
      guard var region = waiting.popLast() else { throw .malformedCertificate("nodes after the end of the tree") }
      if region.openings < 0 { region.isEmpty = true }
      for step in node.steps where !region.isEmpty {
        switch step {
        case .dominated(let pairs): try close(pairs, &region)
        case .multipliers(let set): try deduce(set, &region)
        }
      }
      guard let column = node.branch else {
        guard region.isEmpty else { throw .unprovedLeaf(node: number) }
        continue
      }
      guard region.marks.indices.contains(column) else { throw .malformedCertificate("branch on column \(column)") }
      var with = region
      var without = region
      switch region.marks[column] {
      case .undecided:
        with.marks[column] = .open
        with.openings -= 1
        without.marks[column] = .closed
      case .open: without.isEmpty = true
      case .closed: with.isEmpty = true
      }
      waiting.append(without)
      waiting.append(with)
    }
    guard waiting.isEmpty else { throw .malformedCertificate("the tree ends with branches unproved") }
  }

  /// The undecided columns of a row, or nil where an open one serves it or it is out of the question.
  private func choices(_ row: Int, _ region: Region) -> [Int]? {
    guard let columns = columnsOfRow[row], !columns.contains(where: { region.marks[$0] == .open }) else { return nil }
    return columns.filter { region.marks[$0] == .undecided }
  }

  /// Closes columns one after the other; a row that includes another stays so as columns close, which lets one look at
  /// the rows serve for the whole step.
  private func close(
    _ pairs: [SitingCertificate.Dominance], _ region: inout Region
  ) throws(CentreVerificationError) {
    let rows = columnsOfRow.indices.map { choices($0, region) }
    var witnesses: [Int: Int] = [:]
    for pair in pairs {
      guard region.marks.indices.contains(pair.site), region.marks.indices.contains(pair.by), pair.site != pair.by
      else { throw .malformedCertificate("columns \(pair.site) and \(pair.by)") }
      guard region.marks[pair.site] == .undecided else { continue }
      guard region.marks[pair.by] == .undecided else { throw .notDominated(site: pair.site, by: pair.by) }
      for row in rowsOfColumn[pair.site] {
        guard let columns = rows[row], !columns.contains(pair.by) else { continue }
        if let witness = witnesses[row], rows[witness]?.contains(pair.site) == false { continue }
        guard let witness = impliedBy(columns, row: row, without: pair.site, rows) else {
          throw .notDominated(site: pair.site, by: pair.by)
        }
        witnesses[row] = witness
      }
      region.marks[pair.site] = .closed
    }
  }

  /// A row whose columns are all among those of `row`, `site` not among them: whatever serves it serves `row`.
  private func impliedBy(_ columns: [Int], row: Int, without site: Int, _ rows: [[Int]?]) -> Int? {
    var isAmong = [Bool](repeating: false, count: columnCount)
    for column in columns where column != site { isAmong[column] = true }
    for column in columns where column != site {
      for other in rowsOfColumn[column] where other != row {
        if let fewer = rows[other], fewer.allSatisfy({ isAmong[$0] }) { return other }
      }
    }
    return nil
  }

  private func deduce(
    _ set: SitingCertificate.MultiplierSet, _ region: inout Region
  ) throws(CentreVerificationError) {
    var total = 0.0
    var values = [Double](repeating: 1, count: columnCount)
    for multiplier in set.rows {
      guard columnsOfRow.indices.contains(multiplier.row), multiplier.value >= 0, multiplier.value < 0x1p20,
        (multiplier.value * 0x1p20).rounded() == multiplier.value * 0x1p20
      else { throw .malformedCertificate("multiplier \(multiplier.value) of row \(multiplier.row)") }
      guard let columns = choices(multiplier.row, region) else { continue }
      total += multiplier.value
      for column in columns { values[column] -= multiplier.value }
    }
    guard Set(set.rows.map { $0.row }).count == set.rows.count else {
      throw .malformedCertificate("two multipliers for one row")
    }
    let ranked = region.marks.indices.filter { region.marks[$0] == .undecided }
      .sorted { (values[$0], $0) < (values[$1], $1) }
    let taken = ranked.prefix(region.openings).prefix { values[$0] < 0 }.count
    for column in ranked.prefix(taken) { total += values[column] }
    let limit = Double(region.openings)
    if total > limit {
      region.isEmpty = true
      return
    }
    let isFull = taken == region.openings
    let lastTaken = isFull && taken > 0 ? values[ranked[taken - 1]] : 0
    let firstLeft = taken < ranked.count ? min(0, values[ranked[taken]]) : 0
    for (rank, column) in ranked.enumerated() {
      if rank < taken {
        guard total - values[column] + firstLeft > limit else { continue }
        region.marks[column] = .open
        region.openings -= 1
      } else if region.openings >= 0 && total + values[column] - lastTaken > limit {
        region.marks[column] = .closed
      }
    }
    if region.openings < 0 { region.isEmpty = true }
  }
}
