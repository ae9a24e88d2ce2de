internal import CbcKit
import CoverageModel

extension MaxMinCover {
  /// A fair plan and how far its fairness is proved.
  public struct Plan: Hashable, Sendable {
    /// A zone with weight and its share under the plan.
    public struct ZoneResult: Hashable, Sendable {
      /// The zone's name.
      public var zone: String
      /// Its covered share.
      public var share: ZoneShare
    }

    /// A proved step.
    public struct Round: Hashable, Sendable {
      /// The largest share that the worst zones not yet settled can have.
      public var share: ZoneShare
      /// The least number of zones at or below it; nil where it is not asked for (`worstThenTotal`).
      public var zoneCount: Int?
    }

    /// The plan; its value is the total covered weight. Optimal: every round and the total are proved. Feasible: time
    /// ended first; `bound` bears on the total alone.
    public var solution: SitingSolution
    /// The zones with weight, in the order given.
    public var shares: [ZoneResult]
    /// The proved steps, from the worst share.
    public var rounds: [Round]
  }

  /// Solves round by round; see the type.
  ///
  /// - Throws: `ConstrainedModelError`.
  /// - Complexity: a handful of mixed-integer programmes for each distinct share, at most as many as zones.
  public func solveShares(
    _ options: ConstrainedSearchOptions = ConstrainedSearchOptions()
  ) throws(ConstrainedModelError) -> Plan {
    let stopwatch = try Stopwatch(seconds: options.timeLimitSeconds)
    let pairs = Double(coverage.matrix.sites.count)
    let base = try base(
      isOutline: stopwatch.secondsLeft.map { pairs > SitingProgram.termsPerSecond * $0 } ?? false)
    try base.program.validate(start: options.start)
    let programme = boundProgramme(base.program) { _ in nil }
    var start = try base.program.knownPlan(programme, start: options.start)?.plan
    var limited: LimitedPlan?
    if stopwatch.hasLimit || programme.nodeLimit == nil {
      if let impossible = try impossibleAlone(base.program, programme) {
        return Plan(solution: impossible, shares: [], rounds: [])
      }
      limited = try limitedPlan(base.program, start: start, isExpired: stopwatch.expiry(share: programme.ownShare))
      start = limited?.plan ?? start
    }
    var first = try base.program.bestPlan(start: start, stopwatch: stopwatch.part(0.5))
    if let limited, first.status == .feasible || first.status == .unknown {
      first.bound = min(first.bound ?? .infinity, limited.totalBound)
    }
    guard let total = first.value else {
      let solution = try solution(first, of: base.program, options: options, stopwatch: stopwatch)
      return Plan(solution: solution, shares: [], rounds: [])
    }
    var search = MaxMinSearch(
      model: self, base: base, stopwatch: stopwatch, plan: first.opened, largestWeights: totals)
    search.nodeCount = first.nodeCount
    if let plan = limited?.plan, try isBetter(plan, than: search.plan, base.program) { search.plan = plan }
    if order == .lexicographic, !base.program.isOutline { try search.boundZones() }
    let (rounds, isProved) = base.program.isOutline ? ([], false) : try searchRounds(&search)
    var solution = SitingSolution(
      status: .feasible, value: try base.program.checkedValue(opened: search.plan) ?? total,
      bound: base.program.capped(first.bound),
      opened: search.plan, reductions: base.program.reductions)
    if isProved {
      let worst = order == .worstThenTotal ? rounds.first?.share : nil
      let final = search.levelled(next: worst).program
      let outcome = try final.bestPlan(start: search.plan, stopwatch: stopwatch)
      solution = try self.solution(outcome, of: final, options: options, stopwatch: stopwatch)
      if order == .worstThenTotal, solution.status == .optimal {
        solution.certificate = try proof(search, share: worst, solution, stopwatch: stopwatch)
      }
    }
    solution.nodeCount += search.nodeCount
    let isOpen = base.program.roles.openFlags(opened: solution.opened)
    let results = zip(zones, shares(isOpen)).map { Plan.ZoneResult(zone: $0.name, share: $1) }
    return Plan(solution: solution, shares: results, rounds: rounds)
  }

  /// The rounds in turn, until all zones are settled or the time is up.
  private func searchRounds(
    _ search: inout MaxMinSearch
  ) throws(ConstrainedModelError) -> (rounds: [Plan.Round], isProved: Bool) {
    var rounds: [Plan.Round] = []
    while search.levels.zoneCount < zoneCount {
      guard let share = try search.raiseNextShare() else { return (rounds, false) }
      if order == .worstThenTotal { return ([Plan.Round(share: share)], true) }
      guard let count = try search.settle(share) else { return (rounds, false) }
      rounds.append(Plan.Round(share: share, zoneCount: count))
    }
    return (rounds, true)
  }
}
