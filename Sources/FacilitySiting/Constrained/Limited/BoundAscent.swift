import CoverageModel

/// Lowers the bound of a programme by subgradient steps on its multipliers (Held, Wolfe and Crowder, Mathematical
/// Programming 6 (1974), 62-88), without a linear solver: each step costs one pass over the entries.
///
/// Steps are Polyak's, towards the value of the best plan known, with a factor that is halved where the bound stands still.
/// The prices of openings and of largest numbers in zones are not stepped but set to the best for the multipliers of the
/// groups. The same programme gives the same steps; a limit only cuts them short, so that more time is never worse.
struct BoundAscent {
  let programme: BoundProgramme
  let flat: FlatProgramme
  /// The best multipliers, and the bound computed from the programme itself, with its sign.
  private(set) var best: (multipliers: BoundMultipliers, bound: Double)
  /// Sites that the relaxed plan of the last step opens, the most wanted first, as far as the side rows have room.
  private(set) var wanted: [Int] = []
  /// Worth of each group that the best step aimed at, for restarts.
  private var levels: [Double]
  private var floorPrices: [Double]
  private var rowPrices: [Double]
  private var bestLevels: [Double] = []
  private var bestFloorPrices: [Double] = []
  private var bestRowPrices: [Double] = []
  private var lowest = Double.infinity
  private var factor = 1.0
  private var stale = 0
  private(set) var stepCount = 0
  private var parts: [Double]
  private var chosen: [Bool]

  /// Whether steps have become too short to matter.
  var isSettled: Bool { factor < 2e-4 }

  init(_ programme: BoundProgramme, _ flat: FlatProgramme) {
    self.programme = programme
    self.flat = flat
    // Nothing asked of the sites, or everyone served as well as any site could: either may be far above the other.
    let choices = [BoundMultipliers(programme, hasObjective: true), BoundMultipliers(bestServiceOf: programme)]
      .map { (multipliers: $0, bound: programme.bound($0, programme.states)) }
    best = choices[1].bound < choices[0].bound ? choices[1] : choices[0]
    best.bound = min(best.bound, programme.largestValue)
    levels = (0..<flat.groupCount).map { group in
      let range = flat.starts[group]..<flat.starts[group + 1]
      guard let first = range.first, let last = range.last else { return 0 }
      // Halfway between the best gain and what is sure, or the gain of a site some way down.
      let sure = flat.baseGains[group]
      let other = sure.isFinite ? sure : flat.gains[min(last, first + 8)]
      return (max(flat.gains[first], other) + other) / 2
    }
    floorPrices = Array(repeating: 0, count: programme.floors.count)
    rowPrices = Array(repeating: 0, count: programme.sideRows.count)
    parts = Array(repeating: 0, count: programme.states.count)
    chosen = Array(repeating: false, count: programme.states.count)
    if case .capacity = programme.service { levels = levels.map { _ in 0.5 } }
    if case .twice = programme.service { levels = levels.map { $0 / 2 } }
  }

  /// Takes some steps.
  ///
  /// - Parameters:
  ///   - count: how many at most.
  ///   - target: value of the best plan known, with the programme's sign; nil where none is.
  mutating func climb(steps count: Int, target: Double?, isExpired: () -> Bool) {
    for _ in 0..<count {
      if isSettled || isExpired() { break }
      step(target: target)
    }
    settle()
  }

  /// Takes over the best multipliers of the steps, where the programme itself confirms that they are better.
  private mutating func settle() {
    guard !bestLevels.isEmpty else { return }
    let multipliers = multipliers(bestLevels, bestFloorPrices, bestRowPrices).rounded(digits: 9)
    let bound = programme.bound(multipliers, programme.states)
    if bound < best.bound { best = (multipliers, bound) }
  }

  private func multipliers(_ levels: [Double], _ floors: [Double], _ rows: [Double]) -> BoundMultipliers {
    var result = BoundMultipliers(programme, hasObjective: true)
    result.floors = floors
    result.sideRows = rows
    for (index, group) in programme.groups.enumerated() {
      switch programme.service {
      case .nearest:
        let price = programme.floorPrice(group, result)
        if let base = group.base {
          result.groups[index] = max(0, levels[index] - base.gain - price * base.floorGain)
        } else {
          result.groups[index] = max(0, group.gains[0] + price * group.floorGains[0] - levels[index])
        }
      case .twice, .capacity: result.groups[index] = max(0, levels[index])
      }
    }
    return result
  }

  private mutating func step(target: Double?) {
    stepCount += 1
    let prices = programme.groups.map { group in group.zones.reduce(0) { $0 + floorPrices[$1] } }
    var total = programme.constant
    for site in parts.indices { parts[site] = -(programme.costs?[site] ?? 0) }
    for (index, floor) in programme.floors.enumerated() {
      total += floorPrices[index] * (programme.floorConstants[index] - floor.least)
    }
    switch programme.service {
    case .nearest: total += addNearest(prices)
    case .twice(let theta): total += addTwice(theta, prices)
    case .capacity: total += addCapacities(prices)
    }
    total += priceRows()
    for site in parts.indices where programme.states[site] == .open || chosen[site] { total += parts[site] }
    note(total)
    let aim = target ?? (lowest - 0.02 * max(1, abs(lowest)))
    move(max(total - aim, 1e-7 * abs(total)), prices)
  }

  private mutating func note(_ bound: Double) {
    if bound < lowest - 1e-6 * abs(lowest) || lowest == .infinity { stale = 0 } else { stale += 1 }
    if bound < lowest {
      lowest = bound
      bestLevels = levels
      bestFloorPrices = floorPrices
      bestRowPrices = rowPrices
    }
    guard stale >= 20 else { return }
    stale = 0
    factor /= 2
    levels = bestLevels
    floorPrices = bestFloorPrices
    rowPrices = bestRowPrices
  }

  // MARK: Parts

  private mutating func addNearest(_ prices: [Double]) -> Double {
    var total = 0.0
    let states = programme.states
    for group in 0..<flat.groupCount {
      let price = prices[group]
      let sure = flat.baseGains[group] + price * flat.baseCounted[group]
      var largest = sure
      var end = flat.starts[group]
      let stop = flat.starts[group + 1]
      if end < stop { largest = max(largest, flat.gains[end] + price * flat.counted[end]) }
      let level = min(max(levels[group], sure), largest)
      levels[group] = level
      total += level
      while end < stop {
        let surplus = flat.gains[end] + price * flat.counted[end] - level
        guard surplus > 0 else { break }
        if states[Int(flat.sites[end])] == .free { parts[Int(flat.sites[end])] += surplus }
        end += 1
      }
    }
    return total
  }

  private mutating func addTwice(_ theta: Double, _ prices: [Double]) -> Double {
    var total = 0.0
    for (index, group) in programme.groups.enumerated() {
      let weight = group.gains[0]
      let extra = group.openCount == 0 ? prices[index] * weight : 0
      let worths = [0, extra + theta * weight, extra + weight]
      let free = min(2, group.levels[0].count)
      let price = min(max(levels[index], 0), max(extra + theta * weight, (extra + weight) / 2))
      levels[index] = price
      var largest = -Double.infinity
      for count in 0...free where group.openCount + count <= 2 || count == 0 {
        largest = max(largest, worths[min(2, group.openCount + count)] - price * Double(count))
      }
      total += largest
      for site in group.levels[0] { parts[site] += price }
    }
    return total
  }

  private mutating func addCapacities(_ prices: [Double]) -> Double {
    var total = 0.0
    for group in 0..<flat.groupCount {
      levels[group] = min(max(levels[group], 0), 1 + prices[group])
      total += levels[group] * programme.groups[group].gains[0]
    }
    for site in programme.states.indices where programme.states[site] != .closed {
      let profit = fill(site, prices) { _, _ in }
      if programme.states[site] == .existing { total += profit } else { parts[site] += profit }
    }
    return total
  }

  /// What a site earns by serving the best paid weight that it has room for.
  private func fill(_ site: Int, _ prices: [Double], _ body: (_ group: Int, _ taken: Double) -> Void) -> Double {
    var offers: [(profit: Double, group: Int)] = []
    for place in flat.siteStarts[site]..<flat.siteStarts[site + 1] {
      let group = Int(flat.groupsOfSite[place])
      let profit = 1 + prices[group] - levels[group]
      if profit > 0 { offers.append((profit, group)) }
    }
    var room = programme.capacities[site]
    var earned = 0.0
    for offer in offers.sorted(by: { $0.profit > $1.profit }) where room > 0 {
      let taken = min(room, programme.groups[offer.group].gains[0])
      room -= taken
      earned += offer.profit * taken
      body(offer.group, taken)
    }
    return earned
  }

  // MARK: Rows

  /// Sets the prices of the rows, takes them off the parts and chooses the sites of the relaxed plan.
  ///
  /// - Returns: what the rows themselves add to the bound.
  private mutating func priceRows() -> Double {
    var total = 0.0
    for (index, row) in programme.sideRows.enumerated() {
      switch row.constraint {
      case .maximumOpenings, .quotaMaximum: continue
      default:
        total += rowPrices[index] * row.limit
        for (site, amount) in row.coefficients { parts[site] -= rowPrices[index] * amount }
      }
    }
    let order = parts.indices.filter { programme.states[$0] == .free && parts[$0] > 0 }
      .sorted { (-parts[$0], $0) < (-parts[$1], $1) }
    // Zones first, all openings last: each price is the part of the first site that has no room.
    for isLast in [false, true] {
      for (index, row) in programme.sideRows.enumerated() {
        switch row.constraint {
        case .maximumOpenings where isLast, .quotaMaximum where !isLast: break
        default: continue
        }
        let forced = row.coefficients.count { programme.states[$0.column] == .open }
        let room = max(0, Int(row.limit) - forced)
        let ranked = row.coefficients.compactMap { site, _ in
          programme.states[site] == .free && parts[site] > 0 ? parts[site] : nil
        }.sorted(by: >)
        let price = ranked.count > room ? max(0, ranked[room]) : 0
        rowPrices[index] = price
        total += price * row.limit
        if price > 0 { for (site, amount) in row.coefficients { parts[site] -= price * amount } }
      }
    }
    for site in chosen.indices { chosen[site] = false }
    wanted = programme.states.indices.filter { programme.states[$0] == .open }
    var loads = SideRowLoads(programme, wanted)
    for site in order where parts[site] >= -1e-12 * abs(total) && loads.take(site) {
      chosen[site] = true
      wanted.append(site)
    }
    // Sites that the side rows have no room for still count in the bound.
    for site in order where parts[site] > 0 { chosen[site] = true }
    return total
  }

  // MARK: Steps

  private mutating func move(_ distance: Double, _ prices: [Double]) {
    var slopes = [Double](repeating: 0, count: flat.groupCount)
    var counts = programme.floors.indices.map { programme.floorConstants[$0] - programme.floors[$0].least }
    func isOpen(_ site: Int) -> Bool { chosen[site] || programme.states[site] == .open }
    for group in 0..<flat.groupCount {
      switch programme.service {
      case .nearest:
        var served = 0.0
        var counted = 0.0
        for entry in flat.starts[group]..<flat.starts[group + 1] {
          guard flat.gains[entry] + prices[group] * flat.counted[entry] > levels[group] else { break }
          guard isOpen(Int(flat.sites[entry])) else { continue }
          served += 1
          counted = max(counted, flat.counted[entry])
        }
        slopes[group] = 1 - served
        if served == 0 { counted = flat.baseCounted[group] }
        for zone in programme.groups[group].zones { counts[zone] += counted }
      case .twice(let theta):
        let data = programme.groups[group]
        let open = data.levels[0].count(where: isOpen)
        let weight = data.gains[0]
        let extra = data.openCount == 0 ? prices[group] * weight : 0
        let first = extra + theta * weight
        let second = (1 - theta) * weight
        var asked = 0
        if data.openCount == 0, levels[group] < first { asked = levels[group] < second ? 2 : 1 }
        if data.openCount == 0, levels[group] < (first + second) / 2, second > first { asked = 2 }
        if data.openCount == 1, levels[group] < second { asked = 1 }
        slopes[group] = Double(open - min(asked, data.levels[0].count))
        if data.openCount == 0, asked > 0 { for zone in data.zones { counts[zone] += weight } }
      case .capacity: slopes[group] = programme.groups[group].gains[0]
      }
    }
    if case .capacity = programme.service {
      for site in programme.states.indices where isOpen(site) || programme.states[site] == .existing {
        _ = fill(site, prices) { group, taken in
          slopes[group] -= taken
          for zone in programme.groups[group].zones { counts[zone] += taken }
        }
      }
    }
    descend(&levels, slopes, distance)
    descend(&floorPrices, counts, distance)
    for index in floorPrices.indices { floorPrices[index] = max(0, floorPrices[index]) }
    let rowSlopes = programme.sideRows.map { row in
      switch row.constraint {
      case .maximumOpenings, .quotaMaximum: 0.0
      default: row.coefficients.reduce(row.limit) { isOpen($1.column) ? $0 - $1.value : $0 }
      }
    }
    descend(&rowPrices, rowSlopes, distance)
    for index in rowPrices.indices { rowPrices[index] = max(0, rowPrices[index]) }
  }

  private func descend(_ values: inout [Double], _ slopes: [Double], _ distance: Double) {
    let size = slopes.reduce(0) { $0 + $1 * $1 }
    guard size > 0 else { return }
    let step = factor * distance / size
    for index in values.indices { values[index] -= step * slopes[index] }
  }
}
