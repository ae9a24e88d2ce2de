public import CoverageModel
import GEOSKit
public import GeometryCore
import MessageModel
import PROJKit

/// The area within a distance of any of some positions.
public enum CoverageShapes {
  /// Outlines keep within this distance of the true one, metres.
  public static let toleranceMetres = 1.0
  /// Coordinates of dissolved areas lie on a grid of this many steps a degree: about 1 cm each, so that seven decimals
  /// hold them.
  static let gridPerDegree = 1e7

  /// For each radius, the geodesic discs around the positions, dissolved.
  ///
  /// - Parameters:
  ///   - positions: degrees.
  ///   - radiiMetres: above 0, at most 5,000 km.
  ///   - threads: number of threads, at least 1; the result does not depend on it.
  /// - Returns: areas between longitudes -180 and 180, in the order of the radii; empty where there are no positions.
  /// - Throws: `TravelError.shape` where an overlay fails.
  /// - Complexity: O(v log v) for the v vertices of the discs of one radius, one disc for each place that differs.
  public static func dissolved(
    around positions: [LonLat], radiiMetres: [Double], threads: Int
  ) async throws(TravelError) -> [MultiPolygon] {
    try await areas(attempts(around: positions, radiiMetres: radiiMetres, threads: threads))
  }

  /// The areas, or the first failure.
  static func areas(_ attempts: [Result<MultiPolygon, TravelError>]) throws(TravelError) -> [MultiPolygon] {
    var areas: [MultiPolygon] = []
    for attempt in attempts { areas.append(try attempt.get()) }
    return areas
  }

  /// As `dissolved`, each area or its failure.
  static func attempts(
    around positions: [LonLat], radiiMetres: [Double], threads: Int
  ) async -> [Result<MultiPolygon, TravelError>] {
    let progress = ProgressSteps("areas", of: radiiMetres.count)
    return await ParallelMap.map(count: radiiMetres.count, threads: threads) { range in
      range.map { radius in
        defer { progress.advance() }
        do {
          return .success(try dissolved(around: positions, radiusMetres: radiiMetres[radius]))
        } catch {
          return .failure((error as? TravelError) ?? .shape("\(error)"))
        }
      }
    }
  }

  private static func dissolved(around positions: [LonLat], radiusMetres: Double) throws -> MultiPolygon {
    let geodesic = Geodesic()
    // One disc a place, however many stand there.
    var seen: Set<LonLat> = []
    let places = positions.filter { seen.insert($0).inserted }
    let discs = try places.map { position in
      try GeodesicDisc.area(
        center: position, radiusMetres: radiusMetres, toleranceMetres: toleranceMetres, geodesic: geodesic)
    }
    var polygons: [Polygon] = []
    for group in DiscGroups.overlapping(discs) {
      if Task.isCancelled { throw TravelError.cancelled }
      polygons += try dissolved(group.map { discs[$0] }).polygons
    }
    return polygons.isEmpty ? MultiPolygon([]) : try GEOSOverlay.normalized(MultiPolygon(polygons))
  }

  /// The union of discs on the grid. Rounding the vertices of a plain union keeps it valid nearly always and is much
  /// cheaper than an overlay on the grid, which steps in where it does not.
  private static func dissolved(_ discs: [MultiPolygon]) throws -> MultiPolygon {
    guard discs.count > 1 else { return discs[0].onGrid(perDegree: gridPerDegree) ?? discs[0] }
    let union = try GEOSOverlay.union(of: discs)
    if let rounded = union.onGrid(perDegree: gridPerDegree), try GEOSValidity.check(rounded) == nil { return rounded }
    return try GEOSOverlay.union(of: discs, gridSizeDegrees: 1 / gridPerDegree)
  }
}
