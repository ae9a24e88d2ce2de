internal import CbcKit

/// The linear relaxation of a programme in the simplex solver, with the way back from its row multipliers.
///
///     z_l <= z_l-1 + sum over level l of y     nearest site (radius formulation: Garcia, Labbe and Marin 2011)
///     z + u <= sum of y, u <= z                counted twice
///     sum_j x_ij <= w_i, x_ij <= w_i y_j, sum_i x_ij <= C_j y_j     capacities
///
/// The elastic form asks for feasibility: each row that may fail has a slack whose sum is minimised.
struct BoundRelaxation: ~Copyable {
  let programme: BoundProgramme
  let isElastic: Bool
  private var solver: LinearSolver
  /// The variable of each site; nil for existing ones.
  private let siteVariables: [Int?]
  private let lowerBounds: [Double]
  private let upperBounds: [Double]
  /// First row of each group.
  private let groupRows: [Int]
  private let sideRowStart: Int
  private let floorStart: Int

  /// A solution at a node.
  struct Solution {
    var status: LinearSolver.Outcome.Status
    /// Share to which each site opens.
    var openings: [Double]
    var multipliers: BoundMultipliers
    /// Simplex steps taken.
    var iterationCount: Int
  }

  /// Loads the relaxation.
  ///
  /// - Throws: `ConstrainedModelError.solver`.
  init(_ programme: BoundProgramme, isElastic: Bool) throws(ConstrainedModelError) {
    self.programme = programme
    self.isElastic = isElastic
    var builder = BoundRelaxationBuilder(programme, isElastic: isElastic)
    builder.addGroups()
    sideRowStart = builder.program.rows.count
    builder.addSideRows()
    floorStart = builder.program.rows.count
    builder.addFloors()
    siteVariables = builder.siteVariables
    groupRows = builder.groupRows
    lowerBounds = builder.program.variables.map(\.lowerBound)
    upperBounds = builder.program.variables.map(\.upperBound)
    do {
      solver = try LinearSolver(builder.program)
    } catch {
      throw .solver(error.description)
    }
  }

  /// Solves with the sites of a node fixed.
  mutating func solve(_ states: [BoundProgramme.SiteState], timeLimitSeconds: Double?) -> Solution {
    var lower = lowerBounds
    var upper = upperBounds
    for (site, variable) in siteVariables.enumerated() {
      guard let variable else { continue }
      lower[variable] = states[site] == .open ? 1 : 0
      upper[variable] = states[site] == .closed ? 0 : 1
    }
    let outcome = solver.solve(from: lower, to: upper, timeLimitSeconds: timeLimitSeconds)
    var solution = Solution(
      status: outcome.status, openings: [], multipliers: BoundMultipliers(programme, hasObjective: !isElastic),
      iterationCount: outcome.iterationCount)
    guard outcome.status == .optimal else { return solution }
    solution.openings = siteVariables.map { variable in variable.map { outcome.point[$0] } ?? 0 }
    read(outcome.multipliers, &solution.multipliers)
    return solution
  }

  private func read(_ rows: [Double], _ multipliers: inout BoundMultipliers) {
    for index in programme.sideRows.indices { multipliers.sideRows[index] = max(0, rows[sideRowStart + index]) }
    for index in programme.floors.indices { multipliers.floors[index] = max(0, -rows[floorStart + index]) }
    for (index, group) in programme.groups.enumerated() {
      switch programme.service {
      case .nearest: multipliers.groups[index] = level(group, rows, from: groupRows[index], multipliers)
      case .twice, .capacity: multipliers.groups[index] = max(0, rows[groupRows[index]])
      }
    }
  }

  /// From the multipliers of a group's levels its one multiplier, which bounds at least as well.
  private func level(
    _ group: BoundProgramme.Group, _ rows: [Double], from start: Int, _ multipliers: BoundMultipliers
  ) -> Double {
    let price = programme.floorPrice(group, multipliers)
    let scale = isElastic ? 0.0 : 1
    func worth(_ level: Int) -> Double {
      if level < group.gains.count { return scale * group.gains[level] + price * group.floorGains[level] }
      return group.base.map { scale * $0.gain + price * $0.floorGain } ?? 0
    }
    let count = group.levels.count
    let isServed = group.base == nil
    var sum = 0.0
    for position in 0..<(isServed ? count - 1 : count) {
      let own = max(0, rows[start + position])
      let next = position + 1 < count ? max(0, rows[start + position + 1]) : 0
      sum += max(0, worth(position) - worth(position + 1) - own + next)
    }
    guard isServed else { return sum }
    let last = worth(count - 1) - max(0, rows[start + count - 1])
    return max(0, worth(0) - last - sum)
  }
}
