public import CoverageModel
import GeometryCore
import MessageModel

extension GeodesicTravel {
  /// Whole millimetres.
  ///
  /// - Throws: `TravelError.missingPosition`, `.cancelled`.
  /// - Complexity: O(o (e + m)) for o origins, e standing sites and m others nearer than the nearest of them, divided by
  ///   the threads.
  public func usefulCosts(
    from origins: [TravelPlace], to sites: [TravelPlace], standing: [Int], threads: Int
  ) async throws(TravelError) -> TravelCostMatrix {
    let reader = UsefulRows(sites: try Self.positions(sites), standing: standing)
    let rows = try await Self.rows(try Self.positions(origins), threads: threads) { reader.row(from: $0) }
    return TravelCostMatrix(
      siteCount: sites.count, rowStarts: Self.rowStarts(rows.map(\.count)), sites: rows.flatMap { $0.map(\.site) },
      costs: rows.flatMap { $0.map(\.cost) })
  }
}

/// Computes one row of useful distances at a time: the nearest standing site and the others nearer than that.
private struct UsefulRows: Sendable {
  typealias Entry = (site: Int32, cost: Double)

  private let sites: [LonLat]
  private let distance = SurfaceDistance()
  private let points: [GeocentricPoint]
  private let standing: [Int]
  private let others: [Int]
  private let otherIndex: SiteIndex

  init(sites: [LonLat], standing: [Int]) {
    self.sites = sites
    self.standing = standing
    let ellipsoid = distance.ellipsoid
    points = sites.map { GeocentricPoint($0, on: ellipsoid) }
    let stands = Set(standing)
    others = sites.indices.filter { !stands.contains($0) }
    otherIndex = SiteIndex(others.map { sites[$0] })
  }

  /// The entries of a row, ascending by site.
  func row(from start: LonLat) -> [Entry] {
    let point = GeocentricPoint(start, on: distance.ellipsoid)
    func metres(_ site: Int) -> Double {
      distance.wholeMillimetres(from: start, point, to: sites[site], points[site])
    }
    let nearest = standing.map { (site: Int32($0), cost: metres($0)) }.min { ($0.cost, $0.site) < ($1.cost, $1.site) }
    guard let nearest else { return others.map { (Int32($0), metres($0)) } }
    // A site nearer by whole millimetres is nearer by the geodesic too.
    var entries = otherIndex.sites(withinMetres: nearest.cost, of: start).map { position in
      (site: Int32(others[position]), cost: metres(others[position]))
    }.filter { $0.cost < nearest.cost }
    entries.append(nearest)
    return entries.sorted { $0.site < $1.site }
  }
}
