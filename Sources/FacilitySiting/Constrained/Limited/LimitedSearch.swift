import CoverageModel

/// The best plan and the best bound that greedy choice, exchanges and multipliers find within a time, without a linear
/// solver.
struct LimitedSearch {
  let programme: BoundProgramme
  private let flat: FlatProgramme
  private let improver: PlanImprover
  private let isExpired: () -> Bool
  private let value: ([Int]) throws(ConstrainedModelError) -> Double?
  private(set) var ascent: BoundAscent
  /// The best plan and its value with the programme's sign.
  private(set) var best: (plan: [Int], value: Double)?
  private var tried: Set<[Int]> = []
  /// Exchanges of one plan before the bound has its turn again.
  private static let mostExchanges = 8

  /// - Parameters:
  ///   - known: a plan that is known, and its value with the programme's sign.
  ///   - isExpired: whether the time is up.
  ///   - value: the value of a plan from the input, with the model's own sign; nil where it is not allowed.
  /// - Throws: `ConstrainedModelError.solver` where the task is cancelled.
  init(
    _ programme: BoundProgramme, known: (plan: [Int], value: Double)?, isExpired: @escaping () -> Bool,
    value: @escaping ([Int]) throws(ConstrainedModelError) -> Double?
  ) throws(ConstrainedModelError) {
    self.programme = programme
    self.isExpired = isExpired
    self.value = value
    flat = FlatProgramme(programme)
    try ConstrainedModelError.checkCancellation()
    improver = PlanImprover(programme, flat)
    try ConstrainedModelError.checkCancellation()
    ascent = BoundAscent(programme, flat)
    best = known
  }

  /// No plan is better than this, with the programme's sign.
  var bound: Double { programme.rounded(ascent.best.bound) }

  /// Whether the bound leaves nothing to find.
  var isProved: Bool {
    guard let best else { return ascent.best.bound == -.infinity }
    if programme.isWhole { return ascent.best.bound < best.value + 1 }
    return ascent.best.bound <= best.value + 0.5e-9 * max(1, abs(best.value))
  }

  /// What re-proves the bound.
  var tree: [SitingCertificate.Node] {
    [.init(steps: [.multipliers(ascent.best.multipliers.set(programme))], branch: nil)]
  }

  /// Searches until the steps become too short to matter, the bound meets the plan, or the time is up.
  ///
  /// - Parameter mostSteps: largest number of steps of the multipliers; nil for no limit.
  /// - Throws: `ConstrainedModelError.solver` where the value of a plan cannot be computed.
  mutating func run(mostSteps: Int? = nil) throws(ConstrainedModelError) {
    // A first plan and a first bound come early, however little time there is.
    if ascent.stepCount == 0 {
      try take(improver.filled(required()) { Task.isCancelled })
      ascent.climb(steps: 1, target: best?.value) { Task.isCancelled }
    }
    if let plan = best?.plan { try improve(plan) }
    while !isProved, !ascent.isSettled, ascent.stepCount < mostSteps ?? .max, !isExpired() {
      ascent.climb(steps: 25, target: best?.value, isExpired: isExpired)
      if isExpired() { break }
      try improve(ascent.wanted)
      if let plan = best?.plan { try improve(plan) }
    }
  }

  /// What must open, filled up and bettered by exchanges, whether the model allows it or not.
  var greedyPlan: [Int] {
    improver.exchanged(improver.filled(required(), isExpired: isExpired), isExpired: isExpired) { _ in true }
  }

  /// What must open: forced sites, those that zones ask for, and what the floors need.
  private func required() -> [Int] {
    var plan = programme.states.indices.filter { programme.states[$0] == .open }
    var loads = SideRowLoads(programme, plan)
    for row in programme.sideRows where row.limit < 0 {
      var missing = -row.limit - Double(row.coefficients.count { plan.contains($0.column) })
      for (site, amount) in row.coefficients where amount < 0 && missing > 0 && programme.states[site] == .free {
        guard !plan.contains(site), loads.take(site) else { continue }
        plan.append(site)
        missing -= 1
      }
    }
    return programme.floors.isEmpty ? plan : programme.planForFloors(from: plan, flat)
  }

  /// Fills a plan up and exchanges its sites; keeps what is allowed and better than the best.
  private mutating func improve(_ plan: [Int]) throws(ConstrainedModelError) {
    let full = improver.filled(plan, isExpired: isExpired)
    guard tried.insert(full).inserted else { return }
    try take(full)
    let value = value
    let better = improver.exchanged(full, most: Self.mostExchanges, isExpired: isExpired) {
      ((try? value($0)) ?? nil) != nil
    }
    if better != full { try take(better) }
  }

  private mutating func take(_ plan: [Int]) throws(ConstrainedModelError) {
    guard let found = try value(plan) else { return }
    let worth = programme.sign * found
    if best.map({ worth > $0.value }) ?? true { best = (plan, worth) }
  }
}
