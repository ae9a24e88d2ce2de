/// One side constraint of a model, by its place in `SitingConstraints`.
public enum SideConstraint: Hashable, Sendable {
  /// The largest number of openings.
  case maximumOpenings
  /// The budget.
  case budget
  /// The sites that must open.
  case forced
  /// The sites that may not open.
  case forbidden
  /// The least number of openings of a quota, by its index.
  case quotaMinimum(Int)
  /// The largest number of openings of a quota, by its index.
  case quotaMaximum(Int)
  /// A floor, by its index.
  case floor(Int)
}

extension SitingConstraints {
  /// The side constraints that are set, in a fixed order.
  public var sideConstraints: [SideConstraint] {
    var list: [SideConstraint] = []
    if maximumOpenings != nil { list.append(.maximumOpenings) }
    if budget != nil { list.append(.budget) }
    if !forced.isEmpty { list.append(.forced) }
    if !forbidden.isEmpty { list.append(.forbidden) }
    for (index, quota) in quotas.enumerated() {
      if quota.minimum != nil { list.append(.quotaMinimum(index)) }
      if quota.maximum != nil { list.append(.quotaMaximum(index)) }
    }
    return list + floors.indices.map(SideConstraint.floor)
  }

  /// The same constraints with only some of the side constraints; existing sites and costs stay.
  ///
  /// - Complexity: O(columns and rows named).
  public func keeping(_ kept: Set<SideConstraint>) -> SitingConstraints {
    var result = self
    if !kept.contains(.maximumOpenings) { result.maximumOpenings = nil }
    if !kept.contains(.budget) { result.budget = nil }
    if !kept.contains(.forced) { result.forced = [] }
    if !kept.contains(.forbidden) { result.forbidden = [] }
    for index in quotas.indices {
      if !kept.contains(.quotaMinimum(index)) { result.quotas[index].minimum = nil }
      if !kept.contains(.quotaMaximum(index)) { result.quotas[index].maximum = nil }
    }
    result.floors = floors.indices.filter { kept.contains(.floor($0)) }.map { floors[$0] }
    return result
  }

  /// A side constraint in words.
  ///
  /// - Precondition: it is one of `sideConstraints`.
  public func words(for constraint: SideConstraint) -> String {
    switch constraint {
    case .maximumOpenings: "at most \(maximumOpenings ?? 0) openings"
    case .budget: "a budget of \(plain(budget ?? 0))"
    case .forced: "\(Set(forced).count) sites that must open"
    case .forbidden: "\(Set(forbidden).count) sites that may not open"
    case .quotaMinimum(let index): "at least \(quotas[index].minimum ?? 0) openings in zone \(quotas[index].zone)"
    case .quotaMaximum(let index): "at most \(quotas[index].maximum ?? 0) openings in zone \(quotas[index].zone)"
    case .floor(let index):
      "a covered weight of at least \(plain(floors[index].minimumWeight)) in zone \(floors[index].zone)"
    }
  }
}

/// A number without a fraction of 0.
func plain(_ number: Double) -> String {
  Int(exactly: number).map(String.init) ?? "\(number)"
}
