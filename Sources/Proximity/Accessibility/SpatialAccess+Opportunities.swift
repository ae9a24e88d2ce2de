import CoverageModel

extension SpatialAccess {
  /// A_i = sum_j S_j W_ij: gravity (Hansen 1959, doi:10.1080/01944365908978307); with one step of weight 1, cumulative
  /// opportunities.
  static func opportunities(_ pairs: WeightedPairs, _ supply: [Double?], _ threads: Int) async -> SpatialAccess {
    let scores = await pairs.rowScores(supply.map { $0 ?? .nan }, threads: threads)
    return SpatialAccess(scores: scores, sites: [], equilibrium: nil, identities: [])
  }

  /// Cumulative opportunities averaged over every limit T in [T1, T2] (Tomasiello et al. 2023): a site
  /// at d counts for the share of the limits that reach it.
  static func interval(
    _ measure: AccessibilityMeasure, _ costs: TravelCostMatrix, _ supply: [Double?], _ threads: Int
  ) async -> SpatialAccess {
    guard let start = measure.intervalStart, let end = measure.decay.limit, start < end else {
      preconditionFailure("an interval needs its two ends")
    }
    let pairs = await WeightedPairs(costs, threads: threads) { cost in
      cost <= start ? 1 : cost <= end ? (end - cost) / (end - start) : nil
    }
    return await opportunities(pairs, supply, threads)
  }

  /// The least cost within which there are at least as many places as the row has people (Barboza et al. 2021).
  ///
  /// Unreachable where all places together are too few. Missing where the people are, or where sites of unknown supply
  /// might make up for what is wanting.
  static func balancing(
    _ costs: TravelCostMatrix, limit: Double?, _ demand: [Double?], _ supply: [Double?], _ threads: Int
  ) async -> SpatialAccess {
    let scores = await ParallelMap.map(count: costs.rowCount, threads: threads) { rows in
      rows.map { balancing(row: $0, costs, limit: limit ?? .infinity, demand, supply) }
    }
    return SpatialAccess(scores: scores, sites: [], equilibrium: nil, identities: [])
  }

  private static func balancing(
    row: Int, _ costs: TravelCostMatrix, limit: Double, _ demand: [Double?], _ supply: [Double?]
  ) -> AccessibilityScore {
    guard let people = demand[row] else { return .missing }
    if people == 0 { return .reached(0) }
    let entries = costs.rowStarts[row]..<costs.rowStarts[row + 1]
    let near = entries.filter { costs.costs[$0] <= limit }.sorted {
      (costs.costs[$0], costs.sites[$0]) < (costs.costs[$1], costs.sites[$1])
    }
    var places = 0.0
    for index in near {
      guard let more = supply[Int(costs.sites[index])] else { return .missing }
      places += more
      if places >= people { return .reached(costs.costs[index]) }
    }
    return .unreachable
  }
}
