import CoverageModel

/// Demand points with a weight each and the sites that cover them.
struct CoverageDemand: Sendable {
  let matrix: CoverageMatrix
  let weights: [Double]

  /// The points as one-level nested demand.
  func nested(roles: SiteRoles, zones: [[Int]]) -> NestedDemand {
    var demand = NestedDemand(roles: roles, zones: zones, rowCount: matrix.rowCount)
    for row in 0..<matrix.rowCount where !Task.isCancelled {
      let levels = [Array(matrix.sites(ofRow: row))]
      demand.add(NestedDemand.Point(levels: levels, gains: [weights[row]], weight: weights[row], row: row))
    }
    return demand
  }

  /// Weight of the rows that an open site covers.
  ///
  /// - Complexity: O(entries).
  func coveredWeight(_ isOpen: [Bool]) -> Double {
    weights.indices.reduce(0) { $0 + (isCovered($1, isOpen) ? weights[$1] : 0) }
  }

  /// Whether the covered weight of each floor's rows is large enough, to 1e-9 of it.
  ///
  /// - Complexity: O(entries of the floors' rows).
  func satisfies(_ floors: [CoverageFloor], _ isOpen: [Bool]) -> Bool {
    floors.allSatisfy { floor in
      let covered = Set(floor.rows).reduce(0) { $0 + (isCovered($1, isOpen) ? weights[$1] : 0) }
      return covered >= floor.minimumWeight - 1e-9 * max(1, abs(floor.minimumWeight))
    }
  }

  func isCovered(_ row: Int, _ isOpen: [Bool]) -> Bool {
    matrix.sites(ofRow: row).contains { isOpen[Int($0)] }
  }
}
