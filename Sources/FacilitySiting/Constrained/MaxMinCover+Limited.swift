import CoverageModel

extension MaxMinCover {
  /// What greedy choice, exchanges and multipliers find within a time.
  struct LimitedPlan {
    /// The best plan; nil where none was found.
    var plan: [Int]?
    /// No plan covers more in all, however unfair.
    var totalBound: Double
  }

  /// The best plan found within a time, the worst share first, then the total: a plan for the total alone, then plans that
  /// give every zone a least share, which is raised by bisection, then the total at that share.
  ///
  /// The steps are the same whatever the time, which only cuts them short, so that more time is never worse.
  ///
  /// - Parameter start: a plan that is known.
  /// - Throws: `ConstrainedModelError.solver`.
  func limitedPlan(
    _ base: SitingProgram, start: [Int]?, isExpired: @escaping () -> Bool
  ) throws(ConstrainedModelError) -> LimitedPlan {
    let programme = boundProgramme(base) { _ in nil }
    var total = try LimitedSearch(programme, known: try base.knownPlan(programme, start: start), isExpired: isExpired) {
      plan throws(ConstrainedModelError) in try base.checkedValue(opened: plan)
    }
    try total.run(mostSteps: 50)
    guard var best = total.best?.plan, var low = worstShare(best, base) else {
      try total.run()
      return LimitedPlan(plan: total.best?.plan, totalBound: total.bound)
    }
    var levels = ShareFloors(self, base)
    var high = 1.0
    while !isExpired(), high - low.fraction > 0.005 {
      // The first question is whether every zone can have anything at all.
      let middle = Int((low.fraction + high) / 2 * 1e6)
      let share = low.covered == 0 ? low : ZoneShare(covered: middle, total: 1_000_000)
      guard let plan = try levels.plan(above: share, isExpired: isExpired) else {
        if low.covered == 0 { break }
        high = share.fraction
        continue
      }
      best = plan
      low = worstShare(plan, base) ?? low
    }
    try total.run(mostSteps: 300)
    if low.covered > 0 {
      best = try levels.widest(best, share: low, isExpired: isExpired) ?? best
    }
    try total.run()
    if let plan = total.best?.plan, try isBetter(plan, than: best, base) { best = plan }
    return LimitedPlan(plan: best, totalBound: total.bound)
  }

  /// The share of the worst-served zone under a plan; nil without zones.
  func worstShare(_ plan: [Int], _ base: SitingProgram) -> ZoneShare? {
    shares(base.roles.openFlags(opened: plan)).min()
  }

  /// Whether a plan is fairer than another, or as fair and covers more in all.
  func isBetter(_ plan: [Int], than other: [Int], _ base: SitingProgram) throws(ConstrainedModelError) -> Bool {
    if let first = worstShare(plan, base), let second = worstShare(other, base), first != second {
      return second < first
    }
    return try base.checkedValue(opened: plan) ?? -1 > base.checkedValue(opened: other) ?? -1
  }
}

/// The programme of a fair coverage with a floor for each zone, whose least weights are set anew for each question.
private struct ShareFloors {
  let model: MaxMinCover
  let base: SitingProgram
  private var programme: BoundProgramme

  init(_ model: MaxMinCover, _ base: SitingProgram) {
    self.model = model
    self.base = base
    programme = model.boundProgramme(base) { _ in 0 }
  }

  /// - Returns: whether every zone has a floor of its own.
  private mutating func set(_ least: (_ total: Int) -> Int) -> Bool {
    let first = programme.floors.count - model.zones.count
    guard first >= 0, Set(programme.floors.map(\.name)).count == first + model.zones.count else { return false }
    for (index, (zone, total)) in zip(model.zones, model.totals).enumerated() {
      guard programme.floors[first + index].name == "share " + zone.name else { return false }
      programme.floors[first + index].least = Double(least(total))
    }
    return true
  }

  /// Any plan that gives every zone more than a share.
  mutating func plan(
    above share: ZoneShare, isExpired: @escaping () -> Bool
  ) throws(ConstrainedModelError) -> [Int]? {
    guard set({ share.leastWeightAbove(of: $0) }) else { return nil }
    let answer = FirstPlan()
    var search = try LimitedSearch(
      programme, known: nil, isExpired: { answer.plan != nil || isExpired() },
      value: { [self] plan throws(ConstrainedModelError) in
        guard let value = try checkedValue(plan) else { return nil }
        answer.plan = answer.plan ?? plan
        return value
      })
    try search.run(mostSteps: 100)
    return answer.plan
  }

  /// The plan that covers most in all, as far as is found, with at least a share in every zone.
  mutating func widest(
    _ plan: [Int], share: ZoneShare, isExpired: @escaping () -> Bool
  ) throws(ConstrainedModelError) -> [Int]? {
    guard set({ share.leastWeight(of: $0) }), let value = try base.checkedValue(opened: plan) else { return nil }
    var search = try LimitedSearch(
      programme, known: (plan, value), isExpired: isExpired,
      value: { [self] plan throws(ConstrainedModelError) in
        try model.worstShare(plan, base).map { $0 >= share } ?? true ? base.checkedValue(opened: plan) : nil
      })
    try search.run(mostSteps: 300)
    return search.best?.plan
  }

  private func checkedValue(_ plan: [Int]) throws(ConstrainedModelError) -> Double? {
    let isOpen = base.roles.openFlags(opened: plan)
    let first = programme.floors.count - model.zones.count
    for (index, share) in model.shares(isOpen).enumerated()
    where Double(share.covered) < programme.floors[first + index].least { return nil }
    return try base.checkedValue(opened: plan)
  }

  private final class FirstPlan {
    var plan: [Int]?
  }
}
