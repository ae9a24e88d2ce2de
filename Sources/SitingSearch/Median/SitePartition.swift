/// The columns by what the constraints say of them; an existing site stays open whatever else is said of it.
struct SitePartition {
  /// State of a column before the search.
  enum State: UInt8 { case free, existing, forced, forbidden }

  var states: [State]
  /// Forced columns that may not open as well: a conflict.
  var contradictions: [Int]
  /// Openings left after the forced ones; negative where too many are forced.
  var openingsLeft: Int
  var forced: [Int]
  var free: [Int]

  init(constraints: SitingConstraints, siteCount: Int) throws(CostModelError) {
    for column in constraints.existing + constraints.forced + constraints.forbidden
    where !(0..<siteCount).contains(column) {
      throw .columnOutOfRange(column: column, siteCount: siteCount)
    }
    if let openings = constraints.maximumOpenings, openings < 0 { throw .negativeOpenings(openings) }
    if constraints.costs != nil || constraints.budget != nil { throw .unsupportedConstraint("costs and budget") }
    if !constraints.quotas.isEmpty { throw .unsupportedConstraint("quotas") }
    if !constraints.floors.isEmpty { throw .unsupportedConstraint("coverage floors") }
    var states = [State](repeating: .free, count: siteCount)
    for column in constraints.forbidden { states[column] = .forbidden }
    var contradictions: Set<Int> = []
    for column in constraints.forced {
      if states[column] == .forbidden { contradictions.insert(column) }
      states[column] = .forced
    }
    for column in constraints.existing {
      states[column] = .existing
      contradictions.remove(column)
    }
    self.states = states
    self.contradictions = contradictions.sorted()
    forced = states.indices.filter { states[$0] == .forced }
    free = states.indices.filter { states[$0] == .free }
    openingsLeft = min(constraints.maximumOpenings ?? siteCount, siteCount) - forced.count
  }

  /// Whether a column is open from the start.
  func isOpen(_ column: Int) -> Bool { states[column] == .existing || states[column] == .forced }

  /// Why no plan can satisfy the constraints, whatever the costs; nil where nothing contradicts.
  var conflict: String? {
    if !contradictions.isEmpty {
      return "columns both forced and forbidden: " + contradictions.map { String($0) }.joined(separator: ", ")
    }
    return openingsLeft < 0
      ? "\(forced.count) forced openings exceed the largest number of openings, \(forced.count + openingsLeft)" : nil
  }
}
