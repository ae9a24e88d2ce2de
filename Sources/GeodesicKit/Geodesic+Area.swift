internal import CGeodesic
public import GeometryCore

extension Geodesic {
  /// The area in square metres enclosed by a ring whose edges are geodesics; 0 or more.
  ///
  /// The order of turn does not matter: of the two sides of the ring the smaller one is meant, also around a pole or
  /// over the antimeridian. Error on WGS 84: about 0.1 m² an edge.
  ///
  /// - Complexity: O(n) in the number of positions.
  public func area(of ring: Ring) -> Double { abs(measure(ring).area) }

  /// The area in square metres of the exterior less the holes.
  ///
  /// - Precondition: holes lie inside the exterior and do not overlap (not checked).
  /// - Complexity: O(n) in the number of positions.
  public func area(of polygon: Polygon) -> Double {
    polygon.holes.reduce(area(of: polygon.exterior)) { $0 - area(of: $1) }
  }

  /// The sum in square metres of the areas of the parts.
  ///
  /// - Precondition: the parts do not overlap (not checked).
  /// - Complexity: O(n) in the number of positions.
  public func area(of multiPolygon: MultiPolygon) -> Double {
    multiPolygon.polygons.reduce(0) { $0 + area(of: $1) }
  }

  /// The length in metres of a ring whose edges are geodesics.
  ///
  /// - Complexity: O(n) in the number of positions.
  public func perimeter(of ring: Ring) -> Double { measure(ring).perimeter }

  /// The length in metres of the exterior and of the holes.
  ///
  /// - Complexity: O(n) in the number of positions.
  public func perimeter(of polygon: Polygon) -> Double {
    polygon.holes.reduce(perimeter(of: polygon.exterior)) { $0 + perimeter(of: $1) }
  }

  /// The sum in metres of the lengths of all rings.
  ///
  /// - Complexity: O(n) in the number of positions.
  public func perimeter(of multiPolygon: MultiPolygon) -> Double {
    multiPolygon.polygons.reduce(0) { $0 + perimeter(of: $1) }
  }

  /// Area in square metres, positive when counterclockwise and at most half the ellipsoid in size; perimeter in metres.
  ///
  /// A ring that winds more than once counts its area more than once.
  func measure(_ ring: Ring) -> (area: Double, perimeter: Double) {
    let positions = ring.positions.dropLast().flatMap { [$0.longitude, $0.latitude] }
    var perimeter = Double.nan
    let area = unsafe positions.withUnsafeBufferPointer { positions in
      unsafe cgeodesic_area(constants.pointer, positions.baseAddress, positions.count / 2, &perimeter)
    }
    return (area, perimeter)
  }
}
