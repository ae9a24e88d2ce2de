import GEOSKit
import GeometryCore
import MessageModel

/// Puts the parts of an isochrone together, in longitudes that are counted from a centre so that none of them wraps.
struct IsochroneUnion: Sendable {
  let plane: IsometricPlane
  let center: LonLat
  /// About 1 cm, as all areas of coverage have it.
  private static let grid = 1 / CoverageShapes.gridPerDegree

  /// The union of convex outlines on the plane.
  ///
  /// - Throws: `EngineError.shape` where the overlay fails.
  func area(_ outlines: [ConvexOutline]) throws(EngineError) -> MultiPolygon {
    var polygons: [Polygon] = []
    for outline in outlines {
      var ring = outline.points.map { point in
        var position = plane.position(point)
        position.longitude -= center.longitude
        return position
      }
      ring.append(ring[0])
      // A part thinner than the grid may have lost its area; the overlay could not take it.
      if let exterior = try? Ring(ring) { polygons.append(Polygon(exterior: exterior)) }
    }
    return try union(polygons.map { MultiPolygon([$0]) })
  }

  /// The union of areas whose longitudes are counted from the centre.
  ///
  /// - Throws: `EngineError.shape` where the overlay fails.
  func union(_ areas: [MultiPolygon]) throws(EngineError) -> MultiPolygon {
    let areas = areas.filter { !$0.isEmpty }
    guard !areas.isEmpty else { return MultiPolygon([]) }
    do {
      return try GEOSOverlay.union(of: areas, gridSizeDegrees: Self.grid)
    } catch {
      throw .shape("\(error)")
    }
  }

  /// The area in longitudes from -180 to 180, cut at the 180th meridian where it crosses it.
  ///
  /// - Throws: `EngineError.shape` where the cut fails.
  func placed(_ area: MultiPolygon) throws(EngineError) -> MultiPolygon {
    let longitudes = area.polygons.flatMap { $0.exterior.positions.map(\.longitude) }
    guard let west = longitudes.min(), let east = longitudes.max() else { return area }
    let turns = Int(((west + center.longitude) / 360).rounded())...Int(((east + center.longitude) / 360).rounded())
    do {
      var parts: [MultiPolygon] = []
      for turn in turns {
        let window = (
          west: -180 - center.longitude + 360 * Double(turn), east: 180 - center.longitude + 360 * Double(turn)
        )
        let inside =
          west >= window.west && east <= window.east
          ? area
          : try GEOSOverlay.intersection(
            of: area, and: try Self.box(max(-180, window.west), min(180, window.east)))
        parts.append(
          MultiPolygon(
            try inside.polygons.map { try $0.shifted(by: center.longitude - 360 * Double(turn)) }))
      }
      let placed = try GEOSOverlay.union(of: parts, gridSizeDegrees: Self.grid)
      return placed.onGrid(perDegree: CoverageShapes.gridPerDegree) ?? placed
    } catch {
      throw .shape("\(error)")
    }
  }

  private static func box(_ west: Double, _ east: Double) throws(RingError) -> MultiPolygon {
    let corners = [(west, -90.0), (east, -90), (east, 90), (west, 90), (west, -90)]
    return MultiPolygon([Polygon(exterior: try Ring(corners.map { LonLat(longitude: $0.0, latitude: $0.1) }))])
  }
}

extension Polygon {
  fileprivate func shifted(by degrees: Double) throws(RingError) -> Polygon {
    func shifted(_ ring: Ring) throws(RingError) -> Ring {
      try Ring(
        ring.positions.map { LonLat(longitude: max(-180, min(180, $0.longitude + degrees)), latitude: $0.latitude) })
    }
    var rings: [Ring] = []
    for hole in holes { rings.append(try shifted(hole)) }
    return Polygon(exterior: try shifted(exterior), holes: rings)
  }
}
