internal import CbcKit
import CoverageModel

extension SitingProgram {
  /// The best plan by branch and bound with a certificate; nil where the programme is too large for it.
  ///
  /// - Parameter known: a plan to start from.
  /// - Throws: `ConstrainedModelError.solver`.
  func certifiedPlan(
    _ bound: BoundProgramme, start: [Int]?, stopwatch: Stopwatch
  ) throws(ConstrainedModelError) -> BoundSearch.Outcome? {
    guard let nodes = bound.nodeLimit else { return nil }
    let search = BoundSearch(
      bound, limits: .init(nodes: nodes, stopwatch: stopwatch), known: try knownPlan(bound, start: start)
    ) { plan throws(ConstrainedModelError) in try checkedValue(opened: plan) }
    return try search.run()
  }

  /// The better of a start and of plans that are quickly made, with its value by the programme's sign; nil where none is
  /// allowed.
  func knownPlan(
    _ bound: BoundProgramme, start: [Int]?
  ) throws(ConstrainedModelError) -> (plan: [Int], value: Double)? {
    var known: (plan: [Int], value: Double)?
    for plan in (start.map { [Array(Set($0)).sorted()] } ?? []) + simplePlans(bound) {
      let plan = plan.filter { siteVariables[$0] != nil }
      guard let value = try checkedValue(opened: plan).map({ bound.sign * $0 }) else { continue }
      if known.map({ value > $0.value }) ?? true { known = (plan, value) }
    }
    return known
  }

  /// A bound no sillier than the trivial one, which stands where there is none.
  func capped(_ bound: Double?) -> Double {
    guard let bound else { return trivialBound }
    return program.sense == .maximise ? min(bound, trivialBound) : max(bound, trivialBound)
  }

  /// Plans that are quickly made: what must open, with what zones ask for, alone and filled up by the gain of each site
  /// alone.
  private func simplePlans(_ bound: BoundProgramme) -> [[Int]] {
    var gains = [Double](repeating: 0, count: roles.siteCount)
    for group in bound.groups {
      for (level, sites) in group.levels.enumerated() {
        let gain = max(group.gains[level] - (group.base?.gain ?? group.gains[group.gains.count - 1]), 0)
        for site in sites { gains[site] += gain + group.floorGains[level] * 1e-3 }
      }
    }
    let wanted = roles.isExisting.indices.filter { bound.states[$0] == .free }
      .sorted { (-gains[$0], $0) < (-gains[$1], $1) }
    var least = roles.isForced.indices.filter { roles.isForced[$0] }
    for quota in constraints.quotas {
      let sites = Set(quota.sites)
      for site in wanted where !Task.isCancelled && sites.contains(site) && !least.contains(site) {
        if least.count(where: sites.contains) >= quota.minimum ?? 0 { break }
        if bound.hasRoom(for: least + [site]) { least.append(site) }
      }
    }
    var full = least
    for site in wanted where !Task.isCancelled && !full.contains(site) && bound.hasRoom(for: full + [site]) {
      full.append(site)
    }
    return [full.sorted(), least.sorted()]
      + (bound.floors.isEmpty ? [] : [bound.planForFloors(from: least, FlatProgramme(bound)).sorted()])
  }
}

extension BoundProgramme {
  /// Size of the linear relaxation: rows and their terms, about.
  var entryCount: Int {
    groups.reduce(sideRows.count + 1) { $0 + $1.levels.reduce(1) { $0 + $1.count + 1 } }
  }

  /// Share of a limited time that own methods may take before the search by linear programmes: all of it where those are
  /// too large.
  var ownShare: Double { nodeLimit == nil || entryCount > 400_000 ? 1 : 0.4 }

  /// Largest number of nodes of a search; nil where the programme is too large for one.
  ///
  /// It falls with the size, so that a search that comes to nothing ends soon.
  var nodeLimit: Int? { entryCount > 1_500_000 ? nil : min(20_000, max(20, 40_000_000 / entryCount)) }
}

extension PlanOutcome {
  /// The outcome of a search with a certificate.
  init(_ found: BoundSearch.Outcome, _ programme: BoundProgramme) {
    nodeCount = found.nodeCount
    opened = found.best?.plan ?? []
    value = found.best.map { programme.sign * $0.value }
    bound = found.bound.isFinite ? programme.sign * programme.rounded(found.bound) : nil
    if found.isComplete {
      status = found.best == nil ? .infeasible : .optimal
      bound = value
    } else {
      status = found.best == nil ? .unknown : .feasible
    }
  }
}

extension BoundProgramme {
  /// A bound rounded down where the objective takes whole values only.
  func rounded(_ bound: Double) -> Double { isWhole ? bound.rounded(.down) : bound }
}
