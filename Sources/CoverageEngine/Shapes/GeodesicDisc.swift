public import GeometryCore
import MessageModel
public import PROJKit

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The area within a geodesic distance of a position.
public enum GeodesicDisc {
  /// The outline, as positions at exactly the radius, eastward longitudes running on beyond 180 where they must.
  ///
  /// Straight edges on the longitude-latitude plane stay within the tolerance of the circle: half of it is for the
  /// distance from arc to geodesic chord, r (1 - cos(pi/n)); half for that from the geodesic chord to the straight edge,
  /// at most L^2 tan(latitude) / 8R for an edge of length L.
  ///
  /// - Parameters:
  ///   - center: degrees.
  ///   - radiusMetres: above 0, at most 5,000 km.
  ///   - toleranceMetres: above 0.
  /// - Returns: n positions, counterclockwise, the first not repeated.
  /// - Complexity: O(n) geodesics.
  static func outline(
    center: LonLat, radiusMetres: Double, toleranceMetres: Double, geodesic: Geodesic
  ) -> [LonLat] {
    let count = edgeCount(center: center, radiusMetres: radiusMetres, toleranceMetres: toleranceMetres, geodesic)
    var positions: [LonLat] = []
    positions.reserveCapacity(count)
    for index in 0..<count {
      let azimuth = -360 * Double(index) / Double(count)
      var position = geodesic.direct(from: center, azimuthDegrees: azimuth, distanceMetres: radiusMetres).position
      if let previous = positions.last {
        position.longitude += 360 * ((previous.longitude - position.longitude) / 360).rounded()
      }
      positions.append(position)
    }
    return positions
  }

  private static func edgeCount(
    center: LonLat, radiusMetres: Double, toleranceMetres: Double, _ geodesic: Geodesic
  ) -> Int {
    let half = toleranceMetres / 2
    let earthRadius = geodesic.ellipsoid.semiMinorAxisMetres
    let forArc = Double.pi / acos(max(0, 1 - half / radiusMetres))
    let highest = min(abs(center.latitude) + radiusMetres / earthRadius * 180 / .pi, 89.5) * .pi / 180
    let longestEdge = (8 * earthRadius * half / max(tan(highest), 1e-6)).squareRoot()
    let forEdges = 2 * Double.pi * radiusMetres / longestEdge
    let count = Int(max(forArc, forEdges, 24).rounded(.up))
    return (count + 3) / 4 * 4
  }

  /// The disc as an area between longitudes -180 and 180: cut at the antimeridian, closed over a pole it contains
  /// (RFC 7946, section 3.1.9).
  ///
  /// - Throws: `EngineError.shape` where a cut fails.
  public static func area(
    center: LonLat, radiusMetres: Double, toleranceMetres: Double = 1, geodesic: Geodesic = Geodesic()
  ) throws(EngineError) -> MultiPolygon {
    var positions = outline(
      center: center, radiusMetres: radiusMetres, toleranceMetres: toleranceMetres, geodesic: geodesic)
    let winding = winding(of: positions)
    if winding != 0 {
      close(&positions, overPoleOf: center, winding: winding)
    }
    return try Antimeridian.cut(unwrapped: positions)
  }

  /// Turns around the axis of the Earth: 0, or 1 or -1 where a pole lies inside.
  private static func winding(of positions: [LonLat]) -> Int {
    guard let first = positions.first, let last = positions.last else { return 0 }
    return Int(((last.longitude - first.longitude) / 360).rounded())
  }

  private static func close(_ positions: inout [LonLat], overPoleOf center: LonLat, winding: Int) {
    let pole = center.latitude < 0 ? -90.0 : 90.0
    let start = positions[0]
    let end = LonLat(longitude: start.longitude + 360 * Double(winding), latitude: start.latitude)
    positions += [
      end, LonLat(longitude: end.longitude, latitude: pole), LonLat(longitude: start.longitude, latitude: pole),
    ]
  }
}
