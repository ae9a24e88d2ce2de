internal import CbcKit

/// Writes the linear relaxation of a programme.
struct BoundRelaxationBuilder {
  typealias Term = MixedIntegerProgram.Term

  let programme: BoundProgramme
  let isElastic: Bool
  var program = MixedIntegerProgram(.maximise)
  let siteVariables: [Int?]
  var groupRows: [Int] = []
  /// Terms of each floor.
  private var floorTerms: [[Term]]

  init(_ programme: BoundProgramme, isElastic: Bool) {
    self.programme = programme
    self.isElastic = isElastic
    var program = MixedIntegerProgram(.maximise)
    siteVariables = programme.states.enumerated().map { site, state in
      if state == .existing { return nil }
      return program.addVariable(objective: isElastic ? 0 : -(programme.costs?[site] ?? 0), isInteger: false)
    }
    self.program = program
    floorTerms = Array(repeating: [], count: programme.floors.count)
  }

  mutating func addGroups() {
    for group in programme.groups {
      groupRows.append(program.rows.count)
      switch programme.service {
      case .nearest: addNearest(group)
      case .twice(let theta): addTwice(group, theta)
      case .capacity: addAssigned(group)
      }
    }
    if case .capacity = programme.service { addCapacities() }
  }

  private func sites(_ sites: [Int], _ coefficient: Double) -> [Term] {
    sites.compactMap { site in siteVariables[site].map { Term($0, coefficient) } }
  }

  private mutating func gain(_ variable: Int, _ gain: Double, _ floorGain: Double, zones: [Int]) {
    if !isElastic { program.variables[variable].objective += gain }
    if floorGain != 0 { for zone in zones { floorTerms[zone].append(Term(variable, floorGain)) } }
  }

  /// A variable that lets a row fail, at a price of 1 for its largest coefficient.
  private mutating func slack(_ terms: [Term], sign: Double) -> [Term] {
    guard isElastic else { return [] }
    let largest = terms.reduce(1) { max($0, abs($1.coefficient)) }
    return [Term(program.addVariable(objective: -1 / largest, to: .infinity, isInteger: false), sign)]
  }

  private mutating func addNearest(_ group: BoundProgramme.Group) {
    var previous: Int?
    for level in group.levels.indices {
      let isLast = level == group.levels.count - 1
      let mustBeServed = isLast && group.base == nil
      let served = program.addVariable(from: mustBeServed ? 1 : 0, isInteger: false)
      if !mustBeServed {
        let next = isLast ? group.base?.gain : group.gains[level + 1]
        let nextFloor = isLast ? group.base?.floorGain : group.floorGains[level + 1]
        gain(
          served, group.gains[level] - (next ?? 0), group.floorGains[level] - (nextFloor ?? 0), zones: group.zones)
      }
      var terms = [Term(served)] + sites(group.levels[level], -1)
      if let previous { terms.append(Term(previous, -1)) }
      program.addRow(mustBeServed ? terms + slack([], sign: -1) : terms, to: 0)
      previous = served
    }
  }

  private mutating func addTwice(_ group: BoundProgramme.Group, _ theta: Double) {
    let weight = group.gains[0]
    var terms = sites(group.levels[0], -1)
    let backup = program.addVariable(isInteger: false)
    gain(backup, (1 - theta) * weight, 0, zones: [])
    terms.append(Term(backup))
    guard group.openCount == 0 else { return program.addRow(terms, to: 0) }
    let served = program.addVariable(isInteger: false)
    gain(served, theta * weight, weight, zones: group.zones)
    program.addRow(terms + [Term(served)], to: 0)
    program.addRow([Term(backup), Term(served, -1)], to: 0)
  }

  private mutating func addAssigned(_ group: BoundProgramme.Group) {
    let weight = group.gains[0]
    var shares: [Term] = []
    var links: [(flow: Int, site: Int)] = []
    for site in group.levels[0] {
      let largest = min(weight, programme.capacities[site])
      let flow = program.addVariable(to: largest, isInteger: false)
      gain(flow, 1, 1, zones: group.zones)
      shares.append(Term(flow))
      links.append((flow, site))
      loads[site, default: []].append(Term(flow))
    }
    program.addRow(shares, to: weight)
    for (flow, site) in links {
      guard let variable = siteVariables[site] else { continue }
      program.addRow([Term(flow), Term(variable, -min(weight, programme.capacities[site]))], to: 0)
    }
  }

  /// What each site is assigned.
  private var loads: [Int: [Term]] = [:]

  private mutating func addCapacities() {
    for (site, load) in loads.sorted(by: { $0.key < $1.key }) where programme.capacities[site].isFinite {
      if let variable = siteVariables[site] {
        program.addRow(load + [Term(variable, -programme.capacities[site])], to: 0)
      } else {
        program.addRow(load, to: programme.capacities[site])
      }
    }
  }

  mutating func addSideRows() {
    for row in programme.sideRows {
      let terms = row.coefficients.compactMap { column, value in siteVariables[column].map { Term($0, value) } }
      program.addRow(terms + slack(terms, sign: -1), to: row.limit)
    }
  }

  mutating func addFloors() {
    for (index, floor) in programme.floors.enumerated() {
      let missing = floor.least - programme.floorConstants[index] - baseGain(ofFloor: index)
      program.addRow(floorTerms[index] + slack(floorTerms[index], sign: 1), from: missing)
    }
  }

  /// What a floor has from the groups' bases, which their variables only add to.
  private func baseGain(ofFloor floor: Int) -> Double {
    guard case .nearest = programme.service else { return 0 }
    return programme.groups.reduce(0) { sum, group in
      guard group.zones.contains(floor) else { return sum }
      return sum + (group.base?.floorGain ?? group.floorGains.last ?? 0)
    }
  }
}
