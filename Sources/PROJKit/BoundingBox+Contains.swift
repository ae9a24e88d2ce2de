internal import GeometryCore

extension BoundingBox {
  /// Whether a position lies in the box or within a margin in degrees of it; false for NaN and for longitudes
  /// beyond one turn.
  func contains(_ position: LonLat, marginDegrees margin: Double) -> Bool {
    guard position.latitude >= south - margin, position.latitude <= north + margin else { return false }
    guard abs(position.longitude) <= 360 else { return false }
    let width = east - west + (crossesAntimeridian ? 360 : 0)
    // Degrees east of the western side, in [0, 360).
    var offset = position.longitude - west + margin
    while offset < 0 { offset += 360 }
    while offset >= 360 { offset -= 360 }
    return offset <= width + 2 * margin
  }
}
