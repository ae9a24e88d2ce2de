import GEOSKit
import GeometryCore
import MessageModel

/// Cuts areas at the 180th meridian.
enum Antimeridian {
  /// The area of a simple outline whose longitudes may run beyond [-180, 180], brought back between them.
  ///
  /// - Throws: `EngineError.shape` where the cut fails.
  /// - Complexity: O(n log n) where a cut is needed, else O(n).
  static func cut(unwrapped positions: [LonLat]) throws(EngineError) -> MultiPolygon {
    let west = positions.map(\.longitude).min() ?? 0
    let east = positions.map(\.longitude).max() ?? 0
    do {
      if west >= -180, east <= 180 { return MultiPolygon([try polygon(positions, shiftedBy: 0)]) }
      var parts: [Polygon] = []
      for turn in Int((west / 360).rounded())...Int((east / 360).rounded()) {
        // Shifted outlines leave the range that a Ring allows, so halves are clipped before they are shifted.
        let window = (west: -180 + 360 * Double(turn), east: 180 + 360 * Double(turn))
        let clipped = clip(positions, west: window.west, east: window.east)
        guard clipped.count >= 3 else { continue }
        parts.append(try polygon(clipped, shiftedBy: -360 * Double(turn)))
      }
      return try GEOSOverlay.union(of: parts.map { MultiPolygon([$0]) })
    } catch {
      throw EngineError.shape("\(error)")
    }
  }

  private static func polygon(_ positions: [LonLat], shiftedBy degrees: Double) throws -> Polygon {
    var shifted = positions.map { position in
      LonLat(longitude: max(-180, min(180, position.longitude + degrees)), latitude: position.latitude)
    }
    shifted.append(shifted[0])
    return Polygon(exterior: try Ring(shifted)).rightHanded
  }

  /// The part of an outline between two meridians (I. E. Sutherland and G. W. Hodgman, CACM 17 (1974), 32-42).
  private static func clip(_ positions: [LonLat], west: Double, east: Double) -> [LonLat] {
    let kept = clip(positions, at: west) { $0.longitude >= west }
    return clip(kept, at: east) { $0.longitude <= east }
  }

  private static func clip(_ positions: [LonLat], at longitude: Double, _ isKept: (LonLat) -> Bool) -> [LonLat] {
    var kept: [LonLat] = []
    guard var previous = positions.last else { return [] }
    for position in positions {
      if isKept(position) != isKept(previous) {
        let share = (longitude - previous.longitude) / (position.longitude - previous.longitude)
        let latitude = previous.latitude + share * (position.latitude - previous.latitude)
        kept.append(LonLat(longitude: longitude, latitude: latitude))
      }
      if isKept(position) { kept.append(position) }
      previous = position
    }
    return kept
  }
}
