extension BoundProgramme {
  /// No plan of a node is better than this, with the programme's sign; -infinity where a point that must be served cannot
  /// be. Without objective a number below 0 says that the node holds no plan.
  ///
  /// The sum is raised by 1e-12 of the sum of its absolute terms against rounding.
  ///
  /// - Complexity: O(entries); under capacities with a sort for each site.
  func bound(_ multipliers: BoundMultipliers, _ states: [SiteState]) -> Double {
    tally(multipliers, states)?.bound(states) ?? -.infinity
  }

  /// The sums behind a bound; nil where a point that must be served cannot be, and in a cancelled task.
  func tally(_ multipliers: BoundMultipliers, _ states: [SiteState]) -> BoundTally? {
    if hasUnservableRow { return nil }
    var tally = BoundTally(siteCount: states.count)
    if multipliers.hasObjective {
      tally.add(constant)
      if let costs { for column in costs.indices { tally.add(-costs[column], to: column) } }
    }
    for (row, price) in zip(sideRows, multipliers.sideRows) where price > 0 {
      tally.add(price * row.limit)
      for (column, value) in row.coefficients { tally.add(-price * value, to: column) }
    }
    for (index, price) in multipliers.floors.enumerated() where price > 0 {
      tally.add(price * (floorConstants[index] - floors[index].least))
    }
    switch service {
    case .nearest:
      for index in groups.indices {
        if index % 256 == 0, Task.isCancelled { return nil }
        guard addNearest(index, multipliers, states, &tally) else { return nil }
      }
    case .twice(let theta):
      for index in groups.indices {
        if index % 256 == 0, Task.isCancelled { return nil }
        addTwice(index, theta, multipliers, states, &tally)
      }
    case .capacity: addCapacities(multipliers, states, &tally)
    }
    return tally
  }

  /// What one unit counted for the floors of a group is worth.
  func floorPrice(_ group: Group, _ multipliers: BoundMultipliers) -> Double {
    group.zones.reduce(0) { $0 + multipliers.floors[$1] }
  }

  private func addNearest(
    _ index: Int, _ multipliers: BoundMultipliers, _ states: [SiteState], _ tally: inout BoundTally
  ) -> Bool {
    let group = groups[index]
    let price = floorPrice(group, multipliers)
    func worth(_ gain: Double, _ floorGain: Double) -> Double {
      (multipliers.hasObjective ? gain : 0) + price * floorGain
    }
    let base = group.base.map { worth($0.gain, $0.floorGain) }
    var least = base ?? -.infinity
    var largest = least
    var last = group.levels.count
    for (level, sites) in group.levels.enumerated() {
      let value = worth(group.gains[level], group.floorGains[level])
      if sites.contains(where: { states[$0] == .open }) {
        least = max(least, value)
        last = level
        break
      }
      if sites.contains(where: { states[$0] == .free }) { largest = max(largest, value) }
    }
    largest = max(largest, least)
    guard largest > -.infinity else { return false }
    let first = worth(group.gains[0], group.floorGains[0])
    let wanted = base.map { $0 + multipliers.groups[index] } ?? (first - multipliers.groups[index])
    let level = min(max(wanted, least), largest)
    tally.add(level)
    for position in 0..<last {
      let surplus = worth(group.gains[position], group.floorGains[position]) - level
      guard surplus > 0 else { continue }
      for site in group.levels[position] where states[site] == .free { tally.add(surplus, to: site) }
    }
    return true
  }

  private func addTwice(
    _ index: Int, _ theta: Double, _ multipliers: BoundMultipliers, _ states: [SiteState], _ tally: inout BoundTally
  ) {
    let group = groups[index]
    let price = multipliers.groups[index]
    let open = group.openCount + group.levels[0].count { states[$0] == .open }
    let free = group.levels[0].count { states[$0] == .free }
    let weight = group.gains[0]
    let scale = multipliers.hasObjective ? 1.0 : 0
    let floorWorth = group.openCount == 0 ? floorPrice(group, multipliers) * weight : 0
    func worth(_ count: Int) -> Double {
      count == 0 ? 0 : floorWorth + scale * (count == 1 ? theta * weight : weight)
    }
    tally.add((0...min(free, 2)).map { worth(open + $0) - price * Double($0) }.max() ?? 0)
    if price > 0 { for site in group.levels[0] where states[site] == .free { tally.add(price, to: site) } }
  }

  private func addCapacities(
    _ multipliers: BoundMultipliers, _ states: [SiteState], _ tally: inout BoundTally
  ) {
    var offers = [[(profit: Double, weight: Double)]](repeating: [], count: states.count)
    for (index, group) in groups.enumerated() {
      let worth = (multipliers.hasObjective ? 1 : 0) + floorPrice(group, multipliers)
      let price = min(multipliers.groups[index], worth)
      tally.add(price * group.gains[0])
      guard worth > price else { continue }
      for site in group.levels[0] where states[site] != .closed {
        offers[site].append((worth - price, group.gains[0]))
      }
    }
    for (site, list) in offers.enumerated() where !list.isEmpty {
      var room = capacities[site]
      for offer in list.sorted(by: { $0.profit > $1.profit }) where room > 0 {
        let taken = min(room, offer.weight)
        room -= taken
        if states[site].isOpen { tally.add(offer.profit * taken) } else { tally.add(offer.profit * taken, to: site) }
      }
    }
  }
}

/// A sum with one part for each site that may open.
struct BoundTally {
  private var total = 0.0
  private var size = 0.0
  /// What opening each site adds.
  private(set) var sites: [Double]

  init(siteCount: Int) { sites = Array(repeating: 0, count: siteCount) }

  mutating func add(_ term: Double) {
    total += term
    size += abs(term)
  }

  mutating func add(_ term: Double, to site: Int) {
    sites[site] += term
    size += abs(term)
  }

  /// Open sites count with their part, free ones where it helps.
  func bound(_ states: [BoundProgramme.SiteState]) -> Double {
    var sum = total
    for (state, part) in zip(states, sites) {
      switch state {
      case .open: sum += part
      case .free: sum += max(0, part)
      case .existing, .closed: break
      }
    }
    return sum + 1e-12 * size
  }
}
