import CoverageModel

extension ConstrainedMaximalCover {
  /// See the requirement.
  public func boundProgramme(_ program: SitingProgram) -> BoundProgramme? {
    var bound = BoundProgramme(program)
    bound.addFloors(constraints, isWhole: areWhole(coverage.weights))
    bound.addCovered(coverage)
    return bound
  }
}

extension ConstrainedPartialCover {
  /// See the requirement.
  public func boundProgramme(_ program: SitingProgram) -> BoundProgramme? {
    var bound = BoundProgramme(program)
    bound.addOpeningCosts(constraints)
    let isWhole = areWhole(coverage.weights)
    bound.addFloors(constraints, isWhole: isWhole)
    bound.addFloor("cover_share", nil, rows: coverage.weights.indices, least: target, isWhole: isWhole)
    bound.addCovered(coverage, gain: 0)
    return bound
  }
}

extension ConstrainedSetCover {
  /// See the requirement.
  public func boundProgramme(_ program: SitingProgram) -> BoundProgramme? {
    var bound = BoundProgramme(program)
    bound.addOpeningCosts(constraints)
    bound.addFloors(constraints, isWhole: areWhole(coverage.weights))
    bound.addServed(coverage, leavesOutUnreachable: true)
    return bound
  }
}

extension ConstrainedMedian {
  /// See the requirement.
  public func boundProgramme(_ program: SitingProgram) -> BoundProgramme? {
    var bound = BoundProgramme(program)
    bound.addFloors(constraints, isWhole: areWhole(demand.weights))
    for (row, weight) in demand.weights.enumerated() where weight > 0 && !Task.isCancelled {
      let levels = demand.costs.levels(ofRow: row)
      bound.add(
        BoundProgramme.Point(
          row: row, levels: levels.map(\.sites), gains: levels.map { -weight * $0.cost },
          floorGains: levels.map { $0.cost <= demand.floorRadius ?? -1 ? weight : 0 }, unserved: nil))
    }
    return bound
  }
}

extension ConstrainedCentre {
  /// Plans that serve every point that must be served at a cost below a radius; see the requirement.
  func boundProgramme(_ program: SitingProgram, below radius: Double) -> BoundProgramme {
    var bound = BoundProgramme(program)
    bound.addFloors(constraints, isWhole: areWhole(demand.weights))
    for (row, weight) in demand.weights.enumerated() where isServed[row] && !Task.isCancelled {
      let levels = demand.costs.levels(ofRow: row)
      let near = levels.filter { $0.cost < radius }
      // Inside and outside the floors' radius are two levels where floors count the point; else one.
      let isSplit = !bound.zones(ofRow: row).isEmpty
      let inside = near.filter { isSplit && $0.cost <= demand.floorRadius ?? -1 }
      let outside = near.filter { !isSplit || $0.cost > demand.floorRadius ?? -1 }
      bound.add(
        BoundProgramme.Point(
          row: row, levels: [inside.flatMap(\.sites).sorted(), outside.flatMap(\.sites).sorted()], gains: [0, 0],
          floorGains: [weight, 0], unserved: nil))
    }
    return bound
  }

  /// Plans at any radius; only their existence is asked for.
  public func boundProgramme(_ program: SitingProgram) -> BoundProgramme? {
    boundProgramme(program, below: .infinity)
  }
}

extension BackupCover {
  /// See the requirement.
  public func boundProgramme(_ program: SitingProgram) -> BoundProgramme? {
    var bound = BoundProgramme(program, service: .twice(theta: theta))
    bound.addFloors(constraints, isWhole: areWhole(coverage.weights))
    for (row, weight) in coverage.weights.enumerated() where weight > 0 && !Task.isCancelled {
      bound.addTwiceCovered(row: row, sites: coverage.matrix.sites(ofRow: row), weight: weight, theta: theta)
    }
    return bound
  }
}

extension GradualCover {
  /// See the requirement.
  public func boundProgramme(_ program: SitingProgram) -> BoundProgramme? {
    var bound = BoundProgramme(program)
    bound.addFloors(constraints, isWhole: program.isWhole)
    for (row, weight) in weights.enumerated() where weight > 0 && !Task.isCancelled {
      let entries = (matrix.rowStarts[row]..<matrix.rowStarts[row + 1]).filter { credits[$0] > 0 }
        .sorted { (-credits[$0], $0) < (-credits[$1], $1) }
      var levels: [[Int32]] = []
      var gains: [Double] = []
      for (position, entry) in entries.enumerated() {
        if position > 0, credits[entries[position - 1]] == credits[entry] {
          levels[levels.count - 1].append(matrix.sites[entry])
        } else {
          levels.append([matrix.sites[entry]])
          gains.append(weight * credits[entry])
        }
      }
      bound.add(
        BoundProgramme.Point(
          row: row, levels: levels, gains: gains, floorGains: gains,
          unserved: BoundProgramme.Base(gain: 0, floorGain: 0)))
    }
    return bound
  }
}

extension CapacitatedCover {
  /// See the requirement.
  public func boundProgramme(_ program: SitingProgram) -> BoundProgramme? {
    var bound = BoundProgramme(program, service: .capacity)
    bound.capacities = capacities
    bound.addFloors(constraints, isWhole: false)
    for (row, weight) in coverage.weights.enumerated() where weight > 0 && !Task.isCancelled {
      bound.addAssigned(row: row, sites: coverage.matrix.sites(ofRow: row), weight: weight)
    }
    return bound
  }
}

extension MaxMinCover {
  /// Maximal cover; without a share, of any plan.
  public func boundProgramme(_ program: SitingProgram) -> BoundProgramme? { boundProgramme(program) { _ in nil } }

  /// Maximal cover with a least weight in each zone.
  func boundProgramme(_ program: SitingProgram, least: (_ zoneTotal: Int) -> Int?) -> BoundProgramme {
    var bound = BoundProgramme(program)
    bound.addFloors(constraints, isWhole: true)
    for (zone, total) in zip(zones, totals) {
      guard let weight = least(total) else { continue }
      bound.addFloor("share " + zone.name, nil, rows: zone.rows, least: Double(weight), isWhole: true)
    }
    bound.addCovered(coverage)
    return bound
  }
}

extension BoundProgramme {
  /// Points that count with their weight when covered.
  mutating func addCovered(_ coverage: CoverageDemand, gain: Double = 1) {
    for (row, weight) in coverage.weights.enumerated() where weight > 0 && !Task.isCancelled {
      addCovered(row: row, sites: coverage.matrix.sites(ofRow: row), gain: gain * weight, floorGain: weight)
    }
  }

  /// Points that must be covered where an allowed site covers them.
  mutating func addServed(_ coverage: CoverageDemand, leavesOutUnreachable: Bool) {
    for row in coverage.weights.indices {
      let sites = Array(coverage.matrix.sites(ofRow: row))
      if leavesOutUnreachable, sites.allSatisfy({ states[Int($0)] == .closed }) { continue }
      let weight = coverage.weights[row]
      add(Point(row: row, levels: [sites], gains: [0], floorGains: [weight], unserved: nil))
    }
  }

  /// The cost of openings as the objective, or their number.
  mutating func addOpeningCosts(_ constraints: SitingConstraints) {
    costs = states.indices.map { states[$0] == .existing ? 0 : constraints.costs?[$0] ?? 1 }
  }
}

extension TravelCostMatrix {
  /// The distinct costs of a row, ascending, each with its sites.
  func levels(ofRow row: Int) -> [(cost: Double, sites: [Int32])] {
    let entries = (rowStarts[row]..<rowStarts[row + 1]).sorted { (costs[$0], $0) < (costs[$1], $1) }
    var levels: [(cost: Double, sites: [Int32])] = []
    levels.reserveCapacity(entries.count)
    for entry in entries {
      if let last = levels.last, last.cost == costs[entry] {
        levels[levels.count - 1].sites.append(sites[entry])
      } else {
        levels.append((costs[entry], [sites[entry]]))
      }
    }
    return levels
  }
}
