internal import CbcKit
public import CoverageModel

/// The capacitated maximal covering problem with side constraints (Current and Storbeck 1988; Pirkul and Schilling 1991).
///
///     maximise   sum_i sum over j in N_i of x_ij
///     subject to sum over j in N_i of x_ij <= w_i           for each point i
///                sum_i x_ij <= C_j y_j                       for each site j (y_j = 1 where it exists)
///                x_ij <= min(w_i, C_j) y_j
///                sum over i in floor g of sum_j x_ij >= F_g
///                the side constraints on y (see `SitingProgram`);  y binary, x >= 0
///
/// x_ij: weight of point i assigned to site j. A point may be split between sites and may be served in part; with whole
/// weights and capacities an assignment of whole people exists. Existing sites have their capacity too. Points with the
/// same sites and floors are merged, which splitting makes lossless.
public struct CapacitatedCover: EnumerableSitingModel {
  let coverage: CoverageDemand
  let capacities: [Double]
  /// The side constraints.
  public var constraints: SitingConstraints

  /// A problem.
  ///
  /// - Parameters:
  ///   - matrix: which sites cover which demand points.
  ///   - weights: one weight for each row, finite and at least 0.
  ///   - capacities: weight that each site can serve, at least 0, existing ones included; infinity for no limit.
  ///   - constraints: side constraints; a floor counts the weight assigned.
  /// - Throws: `ConstrainedModelError.invalidInput` for weights or capacities out of range.
  public init(
    matrix: CoverageMatrix,
    weights: [Double],
    capacities: [Double],
    constraints: SitingConstraints
  ) throws(ConstrainedModelError) {
    try validate(weights: weights, rowCount: matrix.rowCount)
    if capacities.count != matrix.siteCount {
      throw .invalidInput("\(capacities.count) capacities for \(matrix.siteCount) sites")
    }
    for (column, capacity) in capacities.enumerated() where !(capacity >= 0) {
      throw .invalidInput("capacity \(capacity) of site \(column) is not at least 0")
    }
    coverage = CoverageDemand(matrix: matrix, weights: weights)
    self.capacities = capacities
    self.constraints = constraints
  }

  /// The programme above.
  ///
  /// - Throws: `ConstrainedModelError.invalidInput` where the input contradicts itself.
  /// - Complexity: O(entries of the matrix), expected.
  public func program() throws(ConstrainedModelError) -> SitingProgram { try program(isOutline: false) }

  func program(isOutline: Bool) throws(ConstrainedModelError) -> SitingProgram {
    var program = try SitingProgram(
      .maximise, constraints: constraints, siteCount: coverage.matrix.siteCount, rowCount: coverage.matrix.rowCount)
    program.isWhole = areWhole(coverage.weights) && areWhole(capacities.filter(\.isFinite))
    program.trivialBound = coverage.weights.reduce(0, +)
    var demand = assignable(program.roles)
    demand.counts.candidates = program.roles.freeCount
    demand.counts.candidatesLeft = program.roles.freeCount
    program.reductions = demand.counts
    program.value = { [self, groups = demand.groups] isOpen throws(ConstrainedModelError) in
      guard try meetsFloors(groups, isOpen) else { return nil }
      return servedWeight(groups, isOpen)
    }
    program.isOutline = isOutline
    if isOutline { return program }
    var floors = [LinearExpression](repeating: LinearExpression(), count: constraints.floors.count)
    var loads = [[MixedIntegerProgram.Term]](repeating: [], count: capacities.count)
    var reachable = [Double](repeating: 0, count: capacities.count)
    for group in demand.groups {
      var shares: [MixedIntegerProgram.Term] = []
      for site in group.sites {
        let largest = min(group.weight, capacities[site])
        let flow = program.program.addVariable(objective: 1, from: 0, to: largest, isInteger: false)
        shares.append(MixedIntegerProgram.Term(flow))
        loads[site].append(MixedIntegerProgram.Term(flow))
        reachable[site] += group.weight
        if let variable = program.siteVariables[site] {
          program.program.addRow(
            [MixedIntegerProgram.Term(flow), MixedIntegerProgram.Term(variable, -largest)], to: 0)
        }
      }
      program.program.addRow(shares, to: group.weight)
      for zone in group.zones { floors[zone].terms += shares }
    }
    for (site, load) in loads.enumerated() where !load.isEmpty && capacities[site] < reachable[site] {
      if let variable = program.siteVariables[site] {
        program.program.addRow(load + [MixedIntegerProgram.Term(variable, -capacities[site])], to: 0)
      } else {
        program.program.addRow(load, to: capacities[site])
      }
    }
    program.addFloors(floors, isWhole: program.isWhole)
    return program
  }
}

/// Points merged because they have the same sites and floors.
struct AssignableGroup: Sendable {
  var sites: [Int]
  var zones: [Int]
  var weight: Double
}

extension CapacitatedCover {
  private struct Key: Hashable {
    var sites: [Int]
    var zones: [Int]
  }

  /// The merged points, existing sites among their sites.
  func assignable(_ roles: SiteRoles) -> (groups: [AssignableGroup], counts: ReductionCounts) {
    var groups: [AssignableGroup] = []
    var counts = ReductionCounts()
    var indexOfKey: [Key: Int] = [:]
    var floorsOfRow = [[Int]](repeating: [], count: coverage.weights.count)
    for (index, floor) in constraints.floors.enumerated() {
      for row in Set(floor.rows) { floorsOfRow[row].append(index) }
    }
    counts.rows = coverage.weights.count
    for (row, weight) in coverage.weights.enumerated() {
      let sites = coverage.matrix.sites(ofRow: row).map(Int.init).filter { !roles.isClosed($0) && capacities[$0] > 0 }
      if weight == 0 {
        counts.rowsWithoutWeight += 1
      } else if sites.isEmpty {
        counts.rowsUncoverable += 1
      } else {
        let key = Key(sites: sites, zones: floorsOfRow[row])
        if let index = indexOfKey[key] {
          groups[index].weight += weight
          counts.rowsMerged += 1
        } else {
          indexOfKey[key] = groups.count
          groups.append(AssignableGroup(sites: sites, zones: key.zones, weight: weight))
          counts.rowsLeft += 1
        }
      }
    }
    return (groups, counts)
  }
}

extension CapacitatedCover: OutlinedSitingModel {
  var pairCount: Int { coverage.matrix.sites.count }
}
