public import CoverageModel
public import GeometryCore
import MessageModel

extension GeodesicTravel: TravelCosts {
  /// Those of geodesics.
  public var traits: TravelTraits { .geodesic }

  /// The pairs within a distance.
  ///
  /// - Throws: `TravelError.missingPosition`, `.cancelled`.
  /// - Complexity: O(o (sqrt s + m)) for o origins, s sites and m of them near an origin, divided by the threads.
  public func costs(
    from origins: [TravelPlace], to sites: [TravelPlace], within limit: Double, thresholds: [Double], threads: Int
  ) async throws(TravelError) -> TravelCostMatrix {
    let index = SiteIndex(try Self.positions(sites), limitsMetres: Array(Set(thresholds)).sorted())
    let rows = try await Self.rows(try Self.positions(origins), threads: threads) { position in
      index.neighbours(withinMetres: limit, of: position)
    }
    return TravelCostMatrix(
      siteCount: sites.count, rowStarts: Self.rowStarts(rows.map(\.count)),
      sites: rows.flatMap { row in row.map { Int32($0.site) } },
      costs: rows.flatMap { row in row.map(\.distanceMetres) })
  }

  /// The nearest sites.
  ///
  /// - Throws: `TravelError.missingPosition`, `.cancelled`.
  /// - Complexity: O(o log s) on average for o origins, s sites and at most two of them wanted, else O(o s log s),
  ///   divided by the threads.
  public func nearest(
    _ count: Int, from origins: [TravelPlace], to sites: [TravelPlace], thresholds: [Double], threads: Int
  ) async throws(TravelError) -> NearestSites {
    guard count <= 2 else {
      return try await costs(from: origins, to: sites, within: .infinity, thresholds: thresholds, threads: threads)
        .nearest(count)
    }
    let index = SiteIndex(try Self.positions(sites), limitsMetres: Array(Set(thresholds)).sorted())
    let rows = try await Self.rows(try Self.positions(origins), threads: threads) { position in
      count == 1 ? index.nearest(to: position).map { [$0] } ?? [] : index.twoNearest(to: position)
    }
    var nearest = NearestSites()
    for row in rows { nearest.append(row.lazy.map { (site: $0.site, cost: $0.distanceMetres) }) }
    return nearest
  }

  /// The pairs within each distance, compared exactly.
  ///
  /// - Throws: `TravelError.missingPosition`, `.cancelled`.
  /// - Complexity: as `costs`.
  public func coverage(
    from origins: [TravelPlace], to sites: [TravelPlace], within limits: [Double], threads: Int
  ) async throws(TravelError) -> [CoverageMatrix] {
    guard let largest = limits.max() else { return [] }
    let index = SiteIndex(try Self.positions(sites))
    let rows = try await Self.rows(try Self.positions(origins), threads: threads) { position in
      let near = index.sites(withinMetres: largest, of: position).map { Int32($0) }
      return limits.map { limit in
        limit == largest ? near : near.filter { index.isWithin(limit, of: position, site: Int($0)) }
      }
    }
    return limits.indices.map { limit in
      CoverageMatrix(
        siteCount: sites.count, rowStarts: Self.rowStarts(rows.map { $0[limit].count }),
        sites: rows.flatMap { $0[limit] })
    }
  }

  /// The discs around the sites, dissolved, for each radius (see `CoverageShapes`).
  ///
  /// - Throws: `TravelError.missingPosition`, `.shape`, `.cancelled`.
  public func shapes(
    around sites: [TravelPlace], within limits: [Double], threads: Int
  ) async throws(TravelError) -> [MultiPolygon] {
    try await CoverageShapes.dissolved(around: try Self.positions(sites), radiiMetres: limits, threads: threads)
  }
}
