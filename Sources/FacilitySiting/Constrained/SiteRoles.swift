/// What the constraints make of each column, once checked.
struct SiteRoles: Sendable {
  let isExisting: [Bool]
  let isForced: [Bool]
  let isForbidden: [Bool]

  /// Roles of the columns; a forced or forbidden column that exists is neither.
  ///
  /// - Throws: `ConstrainedModelError.invalidInput` where a column, cost, count or row is out of range.
  init(_ constraints: SitingConstraints, siteCount: Int, rowCount: Int) throws(ConstrainedModelError) {
    try constraints.validate(siteCount: siteCount, rowCount: rowCount)
    var existing = [Bool](repeating: false, count: siteCount)
    for column in constraints.existing { existing[column] = true }
    var forced = [Bool](repeating: false, count: siteCount)
    for column in constraints.forced where !existing[column] { forced[column] = true }
    var forbidden = [Bool](repeating: false, count: siteCount)
    for column in constraints.forbidden where !existing[column] { forbidden[column] = true }
    isExisting = existing
    isForced = forced
    isForbidden = forbidden
  }

  var siteCount: Int { isExisting.count }

  /// Whether the column is open in every plan.
  func isOpen(_ column: Int) -> Bool { isExisting[column] || isForced[column] }

  /// Whether the column is open in no plan.
  func isClosed(_ column: Int) -> Bool { isForbidden[column] && !isOpen(column) }

  /// Number of columns that a plan may open or leave.
  var freeCount: Int { isExisting.indices.count { !isOpen($0) && !isClosed($0) } }

  /// Columns open in a plan: the existing and the opened ones.
  func openFlags(opened: [Int]) -> [Bool] {
    var flags = isExisting
    for column in opened { flags[column] = true }
    return flags
  }
}
