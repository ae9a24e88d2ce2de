import MessageModel

/// What a choice of columns must obey in every model.
struct PlanRules {
  let siteCount: Int
  /// Columns that are open and do not count.
  let existing: [Int]
  /// Columns that must open.
  let forced: [Int]
  /// Columns that may not open.
  let forbidden: [Int]
  /// Largest number of openings; nil for no limit.
  let maximumOpenings: Int?

  /// The first rule that is broken.
  enum Fault: Error {
    /// A column outside the matrix.
    case malformed(Message)
    /// A choice that is not allowed.
    case forbidden(Message)
  }

  /// Checks a choice.
  ///
  /// - Returns: the columns that are open, existing ones included.
  /// - Complexity: O(columns named).
  func openColumns(_ opened: [Int]) throws(Fault) -> Set<Int> {
    guard (existing + forced + forbidden + opened).allSatisfy({ $0 >= 0 && $0 < siteCount }) else {
      throw .malformed("a column outside 0..<\(siteCount)")
    }
    let choice = Set(opened)
    guard choice.count == opened.count else { throw .forbidden("a column opens twice") }
    guard choice.isDisjoint(with: existing) else { throw .forbidden("an existing column opens") }
    guard choice.isDisjoint(with: forbidden) else { throw .forbidden("a forbidden column opens") }
    guard choice.union(existing).isSuperset(of: forced) else { throw .forbidden("a forced column stays closed") }
    if let limit = maximumOpenings, opened.count > limit {
      throw .forbidden("\(opened.count) openings, at most \(limit) allowed")
    }
    return choice.union(existing)
  }
}
