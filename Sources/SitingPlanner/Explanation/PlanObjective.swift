import CoverageModel

/// The objective of a model for any set of open sites, and the people it covers.
struct PlanObjective {
  let input: ModelInput
  /// Rows covered by each column within the service distance.
  let rowsOfSite: [[Int32]]
  /// Travel costs by column, where the model needs them.
  let costColumns: CostColumns?

  init(_ input: ModelInput) {
    self.input = input
    var rows = [[Int32]](repeating: [], count: input.coverage.siteCount)
    for row in 0..<input.coverage.rowCount {
      for site in input.coverage.sites(ofRow: row) { rows[Int(site)].append(Int32(row)) }
    }
    rowsOfSite = rows
    costColumns = input.costs.map { CostColumns($0) }
  }

  /// How many open sites cover each row.
  func coverCounts(_ open: [Int]) -> [Int32] {
    var counts = [Int32](repeating: 0, count: input.coverage.rowCount)
    for site in open {
      for row in rowsOfSite[site] { counts[Int(row)] += 1 }
    }
    return counts
  }

  /// People covered by open sites.
  func coveredPeople(_ open: [Int]) -> Double {
    zip(coverCounts(open), input.weights).reduce(0) { $1.0 > 0 ? $0 + $1.1 : $0 }
  }

  /// People within the service distance of one site.
  func peopleReached(_ site: Int) -> Double { rowsOfSite[site].reduce(0) { $0 + input.weights[Int($1)] } }

  /// What a set of sites is worth, existing ones among them: the larger the better, in the model's unit; infinitely bad
  /// where someone who must be served is not. Models that minimise the number of sites, and those whose assignment is not
  /// decided by the open sites alone, count the people covered.
  func worth(_ open: [Int]) -> Double {
    switch input.parameters.model {
    case .mclp, .lscp, .partialCover, .capacitated, .maxMin: return coveredPeople(open)
    case .backup:
      return zip(coverCounts(open), input.weights).reduce(0) { sum, row in
        sum + row.1 * ((row.0 > 0 ? theta : 0) + (row.0 > 1 ? 1 - theta : 0))
      }
    case .gradual:
      return zip(nearestCosts(open), input.weights).reduce(0) { $0 + $1.1 * input.credit($1.0) }
    case .pMedian:
      return -zip(nearestCosts(open), input.weights).reduce(0) { $1.1 > 0 ? $0 + $1.0 * $1.1 : $0 }
    case .pCentre:
      return -(nearestCosts(open).max() ?? 0)
    }
  }

  var theta: Double { input.parameters.theta ?? 0.5 }

  /// Cost from each row to its nearest open site; infinite where none is reached.
  func nearestCosts(_ open: [Int]) -> [Double] { costColumns?.nearest(open) ?? [] }
}
