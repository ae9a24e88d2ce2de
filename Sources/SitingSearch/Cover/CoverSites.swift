import CoverageModel

/// The sites of a covering model sorted into open, forced and closed ones, checked against the matrix.
struct CoverSites {
  /// Existing columns, ascending.
  let existing: [Int]
  /// Columns that must open, ascending; those that exist are not among them.
  let forced: [Int]
  /// Columns that may not open, ascending; those that exist are not among them.
  let forbidden: [Int]

  /// - Throws: `CoverModelError` where a column, a count or a cost is out of range, or a constraint is not one of `takes`.
  init(_ constraints: SitingConstraints, siteCount: Int, takesOpenings: Bool) throws(CoverModelError) {
    for column in constraints.existing + constraints.forced + constraints.forbidden
    where !(0..<siteCount).contains(column) {
      throw .columnOutOfRange(column: column, siteCount: siteCount)
    }
    if let openings = constraints.maximumOpenings {
      if openings < 0 { throw .negativeOpenings(openings) }
      if !takesOpenings { throw .unsupportedConstraint("a largest number of openings") }
    }
    if constraints.budget != nil { throw .unsupportedConstraint("a budget") }
    if !constraints.quotas.isEmpty { throw .unsupportedConstraint("a quota by zone") }
    if !constraints.floors.isEmpty { throw .unsupportedConstraint("a floor by zone") }
    if let costs = constraints.costs {
      if costs.count != siteCount { throw .costCount(found: costs.count, expected: siteCount) }
      for (column, cost) in costs.enumerated() where !(cost >= 0 && cost.isFinite) {
        throw .invalidCost(column: column, value: cost)
      }
    }
    let existing = Set(constraints.existing)
    self.existing = existing.sorted()
    forced = Set(constraints.forced).subtracting(existing).sorted()
    forbidden = Set(constraints.forbidden).subtracting(existing).sorted()
  }

  /// The first column that must and may not open, if there is one.
  var conflictingColumn: Int? { forced.first(where: Set(forbidden).contains) }
}
