extension ProofProgramme {
  /// Prices of a node: of groups by index, of limits by name, of zones by index.
  struct Prices {
    var groups: [Int: Double] = [:]
    var limits: [String: Double] = [:]
    var zones: [Int: Double] = [:]
    /// 1, or 0 where the objective is left out.
    var scale = 1.0
  }

  /// No plan of a node is worth more; -infinity where it holds none because a point cannot be served.
  ///
  /// Without objective a plan's worth is 0, so that a bound below 0 says that there is none.
  ///
  /// - Complexity: O(entries); with capacities a sort for each site.
  func bound(_ prices: Prices, _ state: [Site]) -> Double {
    ledger(prices, state)?.upperBound(state) ?? -.infinity
  }

  /// The sums behind a bound; nil where a point cannot be served.
  func ledger(_ prices: Prices, _ state: [Site]) -> BoundLedger? {
    if isHopeless { return nil }
    var ledger = BoundLedger(siteCount: state.count)
    ledger.charge(prices.scale * constant)
    if let openingCosts {
      for site in state.indices { ledger.charge(-prices.scale * openingCosts[site], site: site) }
    }
    for (name, price) in prices.limits.sorted(by: { $0.key < $1.key }) {
      guard let limit = limits[name] else { continue }
      ledger.charge(price * limit.most)
      for (site, amount) in limit.parts { ledger.charge(-price * amount, site: site) }
    }
    for (zone, price) in prices.zones.sorted(by: { $0.key < $1.key }) {
      ledger.charge(price * zones[zone].sure)
      ledger.charge(-price * zones[zone].least)
    }
    if case .shared(let capacities) = service {
      chargeShared(prices, capacities, state, &ledger)
      return ledger
    }
    for index in groups.indices {
      if case .twice(let theta) = service {
        chargeTwice(index, theta, prices, state, &ledger)
      } else if !chargeBest(index, prices, state, &ledger) {
        return nil
      }
    }
    return ledger
  }

  private func zonePrice(_ group: Group, _ prices: Prices) -> Double {
    group.zones.reduce(0) { $0 + (prices.zones[$1] ?? 0) }
  }

  /// For any level v between what the group has anyway and its best choice: what its best open choice is worth is at most
  /// v + sum over free sites of max(0, worth - v) y.
  private func chargeBest(_ index: Int, _ prices: Prices, _ state: [Site], _ ledger: inout BoundLedger) -> Bool {
    let group = groups[index]
    let zonePrice = zonePrice(group, prices)
    func worth(_ worth: Double, _ counted: Double) -> Double { prices.scale * worth + zonePrice * counted }
    let values = group.choices.map { worth($0.worth, $0.counted) }
    let reached = group.choices.firstIndex { $0.sites.contains { state[$0] == .open } } ?? values.count
    let anyway = group.otherwise.map { worth($0.worth, $0.counted) }
    var floor = anyway ?? -.infinity
    if reached < values.count { floor = max(floor, values[reached]) }
    var ceiling = floor
    for rank in 0..<reached where group.choices[rank].sites.contains(where: { state[$0] == .free }) {
      ceiling = max(ceiling, values[rank])
    }
    if ceiling == -.infinity { return false }
    let price = prices.groups[index] ?? 0
    let level = max(floor, min(ceiling, anyway.map { $0 + price } ?? values[0] - price))
    ledger.charge(level)
    for rank in 0..<reached where values[rank] > level {
      for site in group.choices[rank].sites where state[site] == .free {
        ledger.charge(values[rank], site: site)
        ledger.charge(-level, site: site)
      }
    }
    return true
  }

  /// For any price l: worth of n open sites <= l n + max over m of (worth of m - l m).
  private func chargeTwice(
    _ index: Int, _ theta: Double, _ prices: Prices, _ state: [Site], _ ledger: inout BoundLedger
  ) {
    let group = groups[index]
    let choice = group.choices[0]
    let price = prices.groups[index] ?? 0
    let first = zonePrice(group, prices) * (group.alreadyOpen == 0 ? choice.counted : 0)
    let open = group.alreadyOpen + choice.sites.count { state[$0] == .open }
    let free = choice.sites.filter { state[$0] == .free }
    var most = -Double.infinity
    for further in 0...min(2, free.count) {
      var worth = 0.0
      if open + further > 0 { worth = first + prices.scale * choice.worth * (open + further == 1 ? theta : 1) }
      most = max(most, worth - price * Double(further))
    }
    ledger.charge(most)
    for site in free { ledger.charge(price, site: site) }
  }

  /// For any price v of a unit of each group: what is assigned is worth at most v times the weights plus, for each open
  /// site, the best use of its capacity at the worth that is left.
  private func chargeShared(
    _ prices: Prices, _ capacities: [Double], _ state: [Site], _ ledger: inout BoundLedger
  ) {
    var uses = [[(left: Double, weight: Double)]](repeating: [], count: state.count)
    for (index, group) in groups.enumerated() {
      let worth = prices.scale + zonePrice(group, prices)
      let price = min(worth, prices.groups[index] ?? 0)
      ledger.charge(price * group.choices[0].worth)
      if worth > price {
        for site in group.choices[0].sites { uses[site].append((worth - price, group.choices[0].worth)) }
      }
    }
    for site in state.indices where state[site] != .closed {
      var room = capacities[site]
      for use in uses[site].sorted(by: { $0.left > $1.left }) {
        let amount = min(room, use.weight)
        if amount <= 0 { break }
        room -= amount
        if state[site] == .existing {
          ledger.charge(use.left * amount)
        } else {
          ledger.charge(use.left * amount, site: site)
        }
      }
    }
  }
}
