package import GeometryCore

/// A point of the ellipsoid in geocentric Cartesian coordinates, metres: x towards longitude 0, z towards the north pole.
package struct GeocentricPoint: Hashable, Sendable, BitwiseCopyable {
  var x: Double
  var y: Double
  var z: Double

  init(x: Double, y: Double, z: Double) {
    self.x = x
    self.y = y
    self.z = z
  }

  /// The point of the surface (height 0) at a position in degrees.
  ///
  /// Source: EPSG guidance note 7-2, geographic to geocentric conversion (method 9602).
  package init(_ position: LonLat, on ellipsoid: Ellipsoid) {
    let (sine, cosine) = DegreeTrigonometry.sineAndCosine(position.latitude)
    let (east, towardsPrime) = DegreeTrigonometry.sineAndCosine(position.longitude)
    let eccentricitySquared = ellipsoid.eccentricitySquared
    let primeVertical =
      ellipsoid.semiMajorAxisMetres / (1 - eccentricitySquared * sine * sine).squareRoot()
    let axisDistance = primeVertical * cosine
    x = axisDistance * towardsPrime
    y = axisDistance * east
    z = primeVertical * (1 - eccentricitySquared) * sine
  }

  /// The square of the straight distance to another point, square metres.
  @inline(__always)
  func squaredChord(to other: GeocentricPoint) -> Double {
    let dx = other.x - x
    let dy = other.y - y
    let dz = other.z - z
    return dx * dx + dy * dy + dz * dz
  }
}
