public import GeometryCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Areas on the ellipsoid of shapes whose edges are straight in longitude and latitude, as RFC 7946 (section 3.1.1) and
/// planar overlay take them.
///
/// An overlay cuts such edges in two without bending them, so the areas of the parts add up to that of the whole, however
/// long the edges. A geodesic leaves a straight edge of length L at latitude phi by at most L^2 tan(phi) / 8R: with edges of
/// some hundred metres, as discs and boundaries have, the areas are those of geodesic polygons.
///
/// The area between an edge and the equator is the integral over longitude of (b^2/2) q(phi), with q the authalic
/// function (J. P. Snyder, Map Projections: A Working Manual, 1987, equation 3-12); here as its series in sin(phi), by
/// Simpson's rule on pieces of at most half a degree of latitude (relative error below 1e-11).
public struct EllipsoidalArea: Sendable {
  /// Coefficients of sin^1, sin^3, ... of (b^2/2) q, square metres a radian.
  private let coefficients: [Double]

  /// Terms of the series: the first one left out is e^18, below 1e-19.
  private static let terms = 9
  private static let longestStepDegrees = 0.5

  /// Areas on an ellipsoid.
  ///
  /// - Precondition: the flattening is at least 0 and at most 0.01.
  public init(_ ellipsoid: Ellipsoid = .wgs84) {
    precondition((0...0.01).contains(ellipsoid.flattening), "the series is for bodies like the Earth")
    let polarRadius = ellipsoid.semiMinorAxisMetres
    var power = polarRadius * polarRadius
    coefficients = (0..<Self.terms).map { term in
      defer { power *= ellipsoid.eccentricitySquared }
      return power * Double(term + 1) / Double(2 * term + 1)
    }
  }

  /// The area in square metres of the parts of a shape, holes taken off.
  ///
  /// - Precondition: parts do not overlap, holes lie in their exteriors (not checked).
  /// - Complexity: O(n) in the number of positions.
  public func squareMetres(of area: MultiPolygon) -> Double {
    area.polygons.reduce(0) { $0 + squareMetres(of: $1) }
  }

  /// The area in square metres of the exterior less the holes.
  public func squareMetres(of polygon: Polygon) -> Double {
    polygon.holes.reduce(squareMetres(of: polygon.exterior)) { $0 - squareMetres(of: $1) }
  }

  /// The area in square metres enclosed by a ring, whichever way it turns.
  public func squareMetres(of ring: Ring) -> Double {
    var sum = 0.0
    var previous = ring.positions[0]
    var previousHeight = height(latitude: previous.latitude)
    for position in ring.positions.dropFirst() {
      let height = height(latitude: position.latitude)
      let width = (position.longitude - previous.longitude) * .pi / 180
      if width != 0 {
        sum += width * meanHeight(from: (previous.latitude, previousHeight), to: (position.latitude, height))
      }
      previous = position
      previousHeight = height
    }
    return abs(sum)
  }

  /// The mean of `height` along a straight edge.
  private func meanHeight(from start: (latitude: Double, height: Double), to end: (latitude: Double, height: Double))
    -> Double
  {
    let rise = end.latitude - start.latitude
    let steps = max(1, (abs(rise) / Self.longestStepDegrees).rounded(.up))
    var sum = 0.0
    var low = start.height
    for step in 0..<Int(steps) {
      let isLast = Double(step + 1) == steps
      let high = isLast ? end.height : height(latitude: start.latitude + rise * Double(step + 1) / steps)
      sum += low + 4 * height(latitude: start.latitude + rise * (Double(step) + 0.5) / steps) + high
      low = high
    }
    return sum / (6 * steps)
  }

  /// The area between the equator and a latitude for each radian of longitude, square metres.
  private func height(latitude: Double) -> Double {
    let sine = sin(latitude * .pi / 180)
    let square = sine * sine
    var sum = 0.0
    for coefficient in coefficients.reversed() { sum = sum * square + coefficient }
    return sum * sine
  }
}
