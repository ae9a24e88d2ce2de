import CoverageModel

/// Demand points with travel costs, a weight each, and perhaps a radius that defines coverage for floors.
struct TravelDemand: Sendable {
  let costs: TravelCostMatrix
  let weights: [Double]
  let floorRadius: Double?

  /// - Throws: `ConstrainedModelError.invalidInput` where weights or radius are out of range, or floors have no radius.
  init(
    costs: TravelCostMatrix,
    weights: [Double],
    floorRadius: Double?,
    floors: [CoverageFloor]
  ) throws(ConstrainedModelError) {
    try validate(weights: weights, rowCount: costs.rowCount)
    if let floorRadius, !(floorRadius >= 0) { throw .invalidInput("the radius \(floorRadius) is not at least 0") }
    if floorRadius == nil, !floors.isEmpty { throw .invalidInput("floors need a radius that says what is covered") }
    self.costs = costs
    self.weights = weights
    self.floorRadius = floorRadius
  }

  /// Coverage for the floors.
  var coverage: CoverageDemand {
    CoverageDemand(matrix: costs.coverage(within: floorRadius ?? 0), weights: weights)
  }

  /// The least cost from a row to an open site; nil where none is reached.
  func nearest(_ row: Int, _ isOpen: [Bool]) -> Double? {
    var least: Double?
    for index in costs.rowStarts[row]..<costs.rowStarts[row + 1] where isOpen[Int(costs.sites[index])] {
      least = min(least ?? .infinity, costs.costs[index])
    }
    return least
  }

  /// The distinct costs of a row over columns that may be open, ascending, each with its columns.
  func levels(ofRow row: Int, roles: SiteRoles) -> [(cost: Double, columns: [Int32])] {
    let entries = (costs.rowStarts[row]..<costs.rowStarts[row + 1])
      .filter { !roles.isClosed(Int(costs.sites[$0])) }
      .sorted { (costs.costs[$0], costs.sites[$0]) < (costs.costs[$1], costs.sites[$1]) }
    var levels: [(cost: Double, columns: [Int32])] = []
    for index in entries {
      if let last = levels.last, last.cost == costs.costs[index] {
        levels[levels.count - 1].columns.append(costs.sites[index])
      } else {
        levels.append((costs.costs[index], [costs.sites[index]]))
      }
    }
    return levels
  }
}

extension SitingProgram {
  /// Adds the floors of a model on travel costs: covered is what lies within the floor radius.
  mutating func addFloors(_ demand: TravelDemand) {
    guard !constraints.floors.isEmpty else { return }
    let nested = demand.coverage.nested(roles: roles, zones: constraints.floors.map(\.rows))
    let covered = add(nested, onlyZones: true)
    addFloors(covered.zones, isWhole: areWhole(demand.weights))
  }
}
