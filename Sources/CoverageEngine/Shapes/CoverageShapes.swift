import GEOSKit
public import GeometryCore
import PROJKit

/// The area within a distance of any of some positions.
public enum CoverageShapes {
  /// Outlines keep within this distance of the true one, metres.
  public static let toleranceMetres = 1.0
  /// Coordinates of dissolved areas lie on a grid of this size, degrees: about 1 cm, so that seven decimals hold them.
  static let gridSizeDegrees = 1e-7

  /// For each radius, the geodesic discs around the positions, dissolved.
  ///
  /// - Parameters:
  ///   - positions: degrees.
  ///   - radiiMetres: above 0, at most 5,000 km.
  /// - Returns: areas between longitudes -180 and 180, in the order of the radii; empty where there are no positions.
  /// - Throws: `EngineError.shape` where an overlay fails.
  /// - Complexity: O(v log v) for the v vertices of the discs of one radius.
  public static func dissolved(
    around positions: [LonLat], radiiMetres: [Double], threads: Int
  ) async throws(EngineError) -> [MultiPolygon] {
    let results: [Result<MultiPolygon, EngineError>] = await ParallelMap.map(
      count: radiiMetres.count, threads: threads
    ) { range in
      range.map { radius in
        do {
          return .success(try dissolved(around: positions, radiusMetres: radiiMetres[radius]))
        } catch {
          return .failure((error as? EngineError) ?? .shape("\(error)"))
        }
      }
    }
    var areas: [MultiPolygon] = []
    for result in results { areas.append(try result.get()) }
    return areas
  }

  private static func dissolved(around positions: [LonLat], radiusMetres: Double) throws -> MultiPolygon {
    let geodesic = Geodesic()
    let discs = try positions.map { position in
      try GeodesicDisc.area(
        center: position, radiusMetres: radiusMetres, toleranceMetres: toleranceMetres, geodesic: geodesic)
    }
    guard !discs.isEmpty else { return MultiPolygon([]) }
    return try GEOSOverlay.union(of: discs, gridSizeDegrees: gridSizeDegrees)
  }
}
