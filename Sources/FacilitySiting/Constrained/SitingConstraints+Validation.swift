extension SitingConstraints {
  /// Throws where a number is out of range.
  ///
  /// - Throws: `ConstrainedModelError.invalidInput`.
  func validate(siteCount: Int, rowCount: Int) throws(ConstrainedModelError) {
    let columns = existing + forced + forbidden + quotas.flatMap(\.sites)
    for column in columns where !(0..<siteCount).contains(column) {
      throw .invalidInput("column \(column) is not in 0..<\(siteCount)")
    }
    if let maximumOpenings, maximumOpenings < 0 {
      throw .invalidInput("the number of openings \(maximumOpenings) is negative")
    }
    if let costs {
      if costs.count != siteCount { throw .invalidInput("\(costs.count) costs for \(siteCount) sites") }
      for (column, cost) in costs.enumerated() where !(cost >= 0 && cost.isFinite) {
        throw .invalidInput("cost \(cost) of site \(column) is not a finite number >= 0")
      }
    }
    if let budget {
      if !(budget >= 0 && budget.isFinite) { throw .invalidInput("budget \(budget) is not a finite number >= 0") }
      if costs == nil { throw .invalidInput("a budget needs the costs of the sites") }
    }
    for floor in floors {
      for row in floor.rows where !(0..<rowCount).contains(row) {
        throw .invalidInput("row \(row) of the floor of zone \(floor.zone) is not in 0..<\(rowCount)")
      }
      if !floor.minimumWeight.isFinite {
        throw .invalidInput("the floor \(floor.minimumWeight) of zone \(floor.zone) is not finite")
      }
    }
  }

  /// Whether the openings satisfy everything but the floors. A budget holds to 1e-9 of itself.
  ///
  /// - Parameter opened: columns, none of them existing, none twice.
  /// - Complexity: O(columns named by the constraints).
  func allows(opened: [Int], roles: SiteRoles) -> Bool {
    if let maximumOpenings, opened.count > maximumOpenings { return false }
    var isOpened = [Bool](repeating: false, count: roles.siteCount)
    for column in opened {
      if roles.isForbidden[column] { return false }
      isOpened[column] = true
    }
    for column in roles.isForced.indices where roles.isForced[column] && !isOpened[column] { return false }
    if let budget, let costs {
      let spent = opened.reduce(0) { $0 + costs[$1] }
      if spent > budget + 1e-9 * max(1, budget) { return false }
    }
    return quotas.allSatisfy { quota in
      let count = Set(quota.sites).count { isOpened[$0] }
      return count >= quota.minimum ?? 0 && count <= quota.maximum ?? Int.max
    }
  }
}

/// Throws where the weights do not fit the rows.
///
/// - Throws: `ConstrainedModelError.invalidInput`.
func validate(weights: [Double], rowCount: Int) throws(ConstrainedModelError) {
  if weights.count != rowCount { throw .invalidInput("\(weights.count) weights for \(rowCount) demand points") }
  for (row, weight) in weights.enumerated() where !(weight >= 0 && weight.isFinite) {
    throw .invalidInput("weight \(weight) of demand point \(row) is not a finite number >= 0")
  }
}

/// Whether every number is whole and their sum stays exact in double precision.
func areWhole(_ numbers: some Sequence<Double>) -> Bool {
  var sum = 0.0
  for number in numbers {
    guard number == number.rounded() else { return false }
    sum += number
  }
  return sum < 0x1p51
}
