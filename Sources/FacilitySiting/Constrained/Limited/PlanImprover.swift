/// Betters plans by exchanges of one site for another (Teitz and Bart 1968; for the nearest site by the fast interchange of
/// Resende and Werneck, Computational Optimization and Applications 33 (2006), 105-120), keeping to the side rows.
///
/// What a plan is worth here is what the groups of the programme gain, without floors; where several sites share demand
/// out, what a simple assignment serves. The caller checks plans against the model.
struct PlanImprover {
  let programme: BoundProgramme
  let flat: FlatProgramme
  /// What an unserved group that must be served counts less than its worst site.
  private let penalties: [Double]

  init(_ programme: BoundProgramme, _ flat: FlatProgramme) {
    self.programme = programme
    self.flat = flat
    penalties = (0..<flat.groupCount).map { group in
      let range = flat.starts[group]..<flat.starts[group + 1]
      guard flat.baseGains[group] == -.infinity, let last = range.last, let first = range.first else { return 0 }
      return 10 * (abs(flat.gains[last]) + abs(flat.gains[first]) + 1)
    }
  }

  /// Worth of a group without any of its sites.
  private func bare(_ group: Int) -> Double {
    if flat.baseGains[group] > -.infinity { return flat.baseGains[group] }
    let range = flat.starts[group]..<flat.starts[group + 1]
    return (range.last.map { flat.gains[$0] } ?? 0) - penalties[group]
  }

  /// Adds the sites that gain most, one after another, while the rows have room and there is a gain.
  ///
  /// What a site gains only falls as others open (but for second coverage that counts more than first), so that a site is
  /// looked at again only when what it gained last would still be the most (lazy greedy; Minoux, Optimization Techniques
  /// (1978), 234-243). Ties go to the lower site.
  ///
  /// - Complexity: O(openings x entries) at worst, O(entries) as a rule.
  func filled(_ plan: [Int], isExpired: () -> Bool) -> [Int] {
    var plan = plan
    var loads = SideRowLoads(programme, plan)
    var current = Served(self, plan)
    let open = Set(plan)
    var candidates = programme.states.indices.filter { programme.states[$0] == .free && !open.contains($0) }
    var known = [Double](repeating: .infinity, count: programme.states.count)
    while !isExpired() {
      candidates.removeAll { (fallsWithOpenings && known[$0] <= 0) || !loads.allowsRoom(for: $0) }
      if fallsWithOpenings { candidates.sort { (-known[$0], $0) < (-known[$1], $1) } }
      var best: (site: Int, gain: Double)?
      for site in candidates {
        if fallsWithOpenings, let best, known[site] < best.gain { break }
        known[site] = current.gain(of: site) - (programme.costs?[site] ?? 0)
        guard known[site] > 0 else { continue }
        if let best, (known[site], best.site) <= (best.gain, site) { continue }
        best = (site, known[site])
      }
      guard let best, loads.take(best.site) else { break }
      plan.append(best.site)
      candidates.removeAll { $0 == best.site }
      current.open(best.site)
    }
    return plan.sorted()
  }

  /// Whether what a site gains can only fall as other sites open.
  private var fallsWithOpenings: Bool {
    if case .twice(let theta) = programme.service { return theta >= 0.5 }
    return true
  }

  /// Exchanges sites while that gains, for the nearest-site models all at once, else by trying.
  ///
  /// - Parameters:
  ///   - most: largest number of exchanges.
  ///   - allows: whether the model allows a plan, floors included.
  func exchanged(_ start: [Int], most: Int = .max, isExpired: () -> Bool, allows: ([Int]) -> Bool) -> [Int] {
    var plan = start
    var count = 0
    while count < most, !isExpired() {
      count += 1
      guard let next = bestExchange(plan, isExpired: isExpired, allows: allows) else { break }
      plan = next
    }
    return plan.sorted()
  }

  private func bestExchange(_ plan: [Int], isExpired: () -> Bool, allows: ([Int]) -> Bool) -> [Int]? {
    let current = Served(self, plan)
    var loads = SideRowLoads(programme, plan)
    let removable = plan.filter { programme.states[$0] == .free }
    let losses = current.losses(removable)
    let open = Set(plan)
    var slots = [Int32](repeating: -1, count: programme.states.count)
    for (slot, site) in removable.enumerated() { slots[site] = Int32(slot) }
    var moves: [(gain: Double, added: Int, removed: Int)] = []
    for site in programme.states.indices where programme.states[site] == .free && !open.contains(site) {
      if isExpired() { break }
      let (gain, saved) = current.gains(of: site, slots: slots, count: removable.count)
      var best: (gain: Double, removed: Int)?
      for (index, removed) in removable.enumerated() {
        var total = gain - losses[index] + saved[index]
        if let costs = programme.costs { total += costs[removed] - costs[site] }
        guard total > 1e-9 * max(1, current.worth.magnitude), total > best?.gain ?? 0 else { continue }
        if loads.allowsExchange(of: removed, for: site) { best = (total, removed) }
      }
      if let best { moves.append((best.gain, site, best.removed)) }
    }
    var isExact = false
    if case .nearest = programme.service { isExact = programme.floors.isEmpty }
    for move in moves.sorted(by: { ($1.gain, $0.added) < ($0.gain, $1.added) }).prefix(isExact ? 1 : 20) {
      let next = plan.filter { $0 != move.removed } + [move.added]
      if isExact { return next }
      // Where sites share what they serve, what an exchange gains is known only afterwards.
      let isBetter = cost(next) - Served(self, next).worth < cost(plan) - current.worth
      if isBetter, programme.floors.isEmpty || allows(next.sorted()) { return next }
    }
    return nil
  }

  private func cost(_ plan: [Int]) -> Double {
    programme.costs.map { costs in plan.reduce(0) { $0 + costs[$1] } } ?? 0
  }

  /// How open sites serve the groups.
  private struct Served {
    let improver: PlanImprover
    /// Best and second-best worth of each group, and the site of the best; -1 where that is none of the plan's.
    var first: [Double]
    var second: [Double]
    var site: [Int32]
    /// Open sites of each group, where a second one counts or sites share.
    var counts: [Int32]
    /// What shared sites have left, and what groups still ask for.
    var room: [Double] = []
    var unserved: [Double] = []
    var worth = 0.0

    init(_ improver: PlanImprover, _ plan: [Int]) {
      self.improver = improver
      let flat = improver.flat
      first = (0..<flat.groupCount).map(improver.bare)
      second = first
      site = Array(repeating: -1, count: flat.groupCount)
      counts = improver.programme.groups.map { Int32($0.openCount) }
      if improver.programme.sharesDemand {
        room = improver.programme.capacities
        unserved = improver.programme.groups.map { $0.gains[0] }
        let standing = improver.programme.states.indices.filter { improver.programme.states[$0] == .existing }
        for site in standing + plan { open(site) }
      } else {
        for site in plan { open(site) }
      }
    }

    private var service: BoundProgramme.Service { improver.programme.service }

    mutating func open(_ opened: Int) {
      let flat = improver.flat
      for place in flat.siteStarts[opened]..<flat.siteStarts[opened + 1] {
        let group = Int(flat.groupsOfSite[place])
        let gain = flat.gains[Int(flat.entriesOfSite[place])]
        switch service {
        case .nearest:
          if gain > first[group] {
            worth += gain - first[group]
            second[group] = first[group]
            first[group] = gain
            site[group] = Int32(opened)
          } else if gain > second[group] {
            second[group] = gain
          }
        case .twice:
          worth += step(group, from: Int(counts[group]), weight: gain)
          counts[group] += 1
        case .capacity:
          let taken = min(room[opened], unserved[group])
          room[opened] -= taken
          unserved[group] -= taken
          worth += taken
        }
      }
    }

    /// What one more open site adds.
    private func step(_ group: Int, from count: Int, weight: Double) -> Double {
      guard case .twice(let theta) = service else { return 0 }
      return count == 0 ? theta * weight : count == 1 ? (1 - theta) * weight : 0
    }

    func gain(of added: Int) -> Double { gains(of: added, slots: [], count: 0).gain }

    /// What adding a site gains, and by how much less the loss of each removable site hurts then.
    func gains(of added: Int, slots: [Int32], count: Int) -> (gain: Double, saved: [Double]) {
      let flat = improver.flat
      var gain = 0.0
      var saved = [Double](repeating: 0, count: count)
      var free = room.isEmpty ? 0 : room[added]
      for place in flat.siteStarts[added]..<flat.siteStarts[added + 1] {
        let group = Int(flat.groupsOfSite[place])
        let worth = flat.gains[Int(flat.entriesOfSite[place])]
        switch service {
        case .nearest:
          if worth > first[group] { gain += worth - first[group] }
          if count > 0, worth > second[group], site[group] >= 0, slots[Int(site[group])] >= 0 {
            saved[Int(slots[Int(site[group])])] += min(worth, first[group]) - second[group]
          }
        case .twice: gain += step(group, from: Int(counts[group]), weight: worth)
        case .capacity:
          let taken = min(free, unserved[group])
          free -= taken
          gain += taken
        }
      }
      return (gain, saved)
    }

    /// What the plan loses without each of some sites; without the demand that others could take over.
    func losses(_ removable: [Int]) -> [Double] {
      let flat = improver.flat
      return removable.map { removed in
        var loss = 0.0
        for place in flat.siteStarts[removed]..<flat.siteStarts[removed + 1] {
          let group = Int(flat.groupsOfSite[place])
          let weight = flat.gains[Int(flat.entriesOfSite[place])]
          switch service {
          case .nearest: if site[group] == Int32(removed) { loss += first[group] - second[group] }
          case .twice: loss += step(group, from: Int(counts[group]) - 1, weight: weight)
          case .capacity: break
          }
        }
        if !room.isEmpty { loss = improver.programme.capacities[removed] - room[removed] }
        return loss
      }
    }
  }
}
