public import GeometryCore

extension TravelCosts {
  /// From `costs` within the largest limit.
  ///
  /// - Complexity: that of `costs`, plus O(entries x limits).
  public func coverage(
    from origins: [TravelPlace], to sites: [TravelPlace], within limits: [Double], threads: Int
  ) async throws(TravelError) -> [CoverageMatrix] {
    guard let largest = limits.max() else { return [] }
    let found = try await costs(from: origins, to: sites, within: largest, thresholds: limits, threads: threads)
    return limits.map { found.coverage(within: $0) }
  }

  /// From `nearest` to the standing sites, then `costs` within the largest of these.
  ///
  /// - Complexity: those of `nearest` and `costs`, plus O(entries).
  public func usefulCosts(
    from origins: [TravelPlace], to sites: [TravelPlace], standing: [Int], threads: Int
  ) async throws(TravelError) -> TravelCostMatrix {
    let near = try await nearest(
      1, from: origins, to: standing.map { sites[$0] }, thresholds: [], threads: threads)
    let limits = origins.indices.map { near.site(0, ofRow: $0)?.cost ?? .infinity }
    let all = try await costs(
      from: origins, to: sites, within: limits.max() ?? 0, thresholds: [], threads: threads)
    return all.useful(standing: standing)
  }

  /// None.
  public func lengths(
    from origins: [TravelPlace], to sites: [TravelPlace], chosen: [Int?], within limit: Double, threads: Int
  ) async throws(TravelError) -> [Double?]? { nil }

  /// None.
  public func shapes(
    around sites: [TravelPlace], within limits: [Double], threads: Int
  ) async throws(TravelError) -> [MultiPolygon] { limits.map { _ in MultiPolygon([]) } }

  /// As it is.
  public func restricted(from origins: [TravelPlace], to sites: [TravelPlace]) -> Self { self }
}

extension TravelCostMatrix {
  /// For each row the standing site of least cost (the lowest column at equal cost) and the other sites that cost less.
  ///
  /// - Parameter standing: columns, ascending.
  /// - Complexity: O(entries + columns).
  public func useful(standing: [Int]) -> TravelCostMatrix {
    var stands = [Bool](repeating: false, count: siteCount)
    for site in standing { stands[site] = true }
    var starts = [0]
    var keptSites: [Int32] = []
    var keptCosts: [Double] = []
    for row in 0..<rowCount {
      var nearest: (site: Int32, cost: Double)?
      for index in rowStarts[row]..<rowStarts[row + 1]
      where stands[Int(sites[index])] && costs[index] < nearest?.cost ?? .infinity {
        nearest = (sites[index], costs[index])
      }
      for index in rowStarts[row]..<rowStarts[row + 1] {
        let isKept =
          stands[Int(sites[index])] ? sites[index] == nearest?.site : costs[index] < nearest?.cost ?? .infinity
        guard isKept else { continue }
        keptSites.append(sites[index])
        keptCosts.append(costs[index])
      }
      starts.append(keptSites.count)
    }
    return TravelCostMatrix(siteCount: siteCount, rowStarts: starts, sites: keptSites, costs: keptCosts)
  }

  /// The sites of least cost of each row, nearest first; equal costs in order of the columns.
  ///
  /// - Parameter count: most sites of a row, at least 1.
  /// - Complexity: O(entries x log of those of a row).
  public func nearest(_ count: Int) -> NearestSites {
    var nearest = NearestSites()
    for row in 0..<rowCount {
      let entries = (rowStarts[row]..<rowStarts[row + 1]).map { (site: Int(sites[$0]), cost: costs[$0]) }
      nearest.append(entries.sorted { ($0.cost, $0.site) < ($1.cost, $1.site) }.prefix(count))
    }
    return nearest
  }
}
