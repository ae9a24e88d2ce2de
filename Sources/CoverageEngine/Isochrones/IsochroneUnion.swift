import GEOSKit
import GeometryCore
import MessageModel

/// Puts the parts of an isochrone together, in longitudes that are counted from a centre so that none of them wraps.
struct IsochroneUnion: Sendable {
  let plane: IsometricPlane
  /// Its longitude lies on the grid of the results.
  let center: LonLat

  init(plane: IsometricPlane, center: LonLat) {
    self.plane = plane
    self.center = LonLat(
      longitude: (center.longitude * CoverageShapes.gridPerDegree).rounded() / CoverageShapes.gridPerDegree,
      latitude: center.latitude)
  }

  /// About 1 cm, as all areas of coverage have it.
  private static let grid = 1 / CoverageShapes.gridPerDegree
  /// What is smaller is not a place: about half a square metre, square degrees.
  private static let leastDoubledArea = 1e-10
  /// How often lines that cross are parted without a grid: each time fewer are left.
  private static let rounds = 4

  /// Outlines on the plane as an area in longitudes that are counted from the centre, on the grid.
  ///
  /// - Throws: `EngineError.shape` where the overlay fails.
  func area(_ parts: [CellRegion.Outlines]) throws(EngineError) -> MultiPolygon {
    var polygons: [Polygon] = []
    for part in parts {
      let rings = part.compactMap(ring)
      // A part that is thinner than the grid has no area left.
      guard let exterior = rings.first else { continue }
      polygons.append(Polygon(exterior: exterior, holes: Array(rings.dropFirst())))
    }
    return try valid(MultiPolygon(polygons))
  }

  /// The same area on the grid, valid: moving points to the grid, or along outlines, may have made lines cross.
  private func valid(_ area: MultiPolygon) throws(EngineError) -> MultiPolygon {
    do {
      var area = area
      for _ in 0..<Self.rounds {
        let moved = onGrid(area)
        if try GEOSValidity.check(moved) == nil { return moved }
        area = try GEOSValidity.makeValid(moved)
      }
      return try GEOSOverlay.union(of: [area], gridSizeDegrees: Self.grid)
    } catch {
      throw .shape("\(error)")
    }
  }

  /// Without parts and holes that are nothing but the seams of an overlay.
  private func onGrid(_ area: MultiPolygon) -> MultiPolygon {
    func moved(_ ring: Ring) -> Ring? {
      guard abs(ring.doubledSignedAreaSquareDegrees) > Self.leastDoubledArea else { return nil }
      return MultiPolygon([Polygon(exterior: ring)]).onGrid(perDegree: CoverageShapes.gridPerDegree)?
        .polygons[0].exterior
    }
    return MultiPolygon(
      area.polygons.compactMap { polygon in
        moved(polygon.exterior).map { Polygon(exterior: $0, holes: polygon.holes.compactMap(moved)) }
      })
  }

  private func ring(_ outline: [PlanarPoint]) -> Ring? {
    var positions: [LonLat] = []
    positions.reserveCapacity(outline.count + 1)
    for point in outline {
      let position = plane.position(point)
      let moved = LonLat(
        longitude: ((position.longitude - center.longitude) / Self.grid).rounded() * Self.grid,
        latitude: (position.latitude / Self.grid).rounded() * Self.grid)
      if moved != positions.last { positions.append(moved) }
    }
    guard let first = positions.first else { return nil }
    if positions.last != first { positions.append(first) }
    return try? Ring(positions)
  }

  /// What of an area lies outside of another.
  ///
  /// - Throws: `EngineError.shape` where the overlay fails.
  func difference(_ area: MultiPolygon, minus other: MultiPolygon) throws(EngineError) -> MultiPolygon {
    guard !area.isEmpty, !other.isEmpty else { return area }
    do {
      return try GEOSOverlay.difference(of: area, minus: other)
    } catch {
      throw .shape("\(error)")
    }
  }

  /// The union of areas whose longitudes are counted from the centre.
  ///
  /// Without the grid, which costs many times as much: corners lie on it but for where lines cross.
  ///
  /// - Throws: `EngineError.shape` where the overlay fails.
  func union(_ areas: [MultiPolygon]) throws(EngineError) -> MultiPolygon {
    let areas = areas.filter { !$0.isEmpty }
    guard !areas.isEmpty else { return MultiPolygon([]) }
    do {
      return try valid(GEOSOverlay.union(of: areas))
    } catch {
      if let error = error as? EngineError { throw error }
      throw .shape("\(error)")
    }
  }

  /// The area with another and a seam of 3 cm around it, but for where it holds all of that anyway.
  ///
  /// Outlines of areas are simplified each by itself, so that they cross where they should be the same. Moving points to
  /// the grid moves sides by less than 1 cm: nothing of the other is outside of the result. Longitudes are counted from the
  /// centre.
  ///
  /// - Throws: `EngineError.shape` where an overlay fails.
  /// - Complexity: O(n log n) for n positions, as a rule.
  func widened(_ area: MultiPolygon, toHold other: MultiPolygon) throws(EngineError) -> MultiPolygon {
    guard !other.isEmpty else { return area }
    guard !area.isEmpty else { return other }
    do {
      let seamed = try GEOSOverlay.widened(other, byDegrees: 3 * Self.grid)
      return try union([area, seamed])
    } catch {
      if let error = error as? EngineError { throw error }
      throw .shape("\(error)")
    }
  }

  /// The sides of a tile in longitudes that are counted from the centre, on the grid: those of neighbours are the same.
  func window(of tile: IsochroneTile) -> BoundingBox {
    func onGrid(_ degrees: Double) -> Double {
      (degrees * CoverageShapes.gridPerDegree).rounded() / CoverageShapes.gridPerDegree
    }
    let low = plane.position(PlanarPoint(x: tile.west, y: tile.south))
    let high = plane.position(PlanarPoint(x: tile.east, y: tile.north))
    return BoundingBox(
      west: onGrid(low.longitude - center.longitude), south: onGrid(low.latitude),
      east: onGrid(high.longitude - center.longitude), north: onGrid(high.latitude))
  }

  /// What of an area lies in a window.
  ///
  /// - Throws: `EngineError.shape` where the overlay fails.
  func cut(_ area: MultiPolygon, to window: BoundingBox) throws(EngineError) -> MultiPolygon {
    let isWithin = area.polygons.allSatisfy { polygon in
      polygon.exterior.positions.allSatisfy {
        $0.longitude >= window.west && $0.longitude <= window.east && $0.latitude >= window.south
          && $0.latitude <= window.north
      }
    }
    guard !isWithin else { return area }
    do {
      let box = try Self.box(
        LonLat(longitude: window.west, latitude: window.south), LonLat(longitude: window.east, latitude: window.north))
      return try valid(GEOSOverlay.intersection(of: area, and: box))
    } catch {
      if let error = error as? EngineError { throw error }
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
      var polygons: [Polygon] = []
      for turn in turns {
        let window = (
          west: -180 - center.longitude + 360 * Double(turn), east: 180 - center.longitude + 360 * Double(turn)
        )
        let inside =
          west >= window.west && east <= window.east
          ? area
          : try GEOSOverlay.intersection(
            of: area,
            and: try Self.box(
              LonLat(longitude: max(-180, window.west), latitude: -90),
              LonLat(longitude: min(180, window.east), latitude: 90)),
            gridSizeDegrees: Self.grid)
        polygons += try inside.polygons.map { try $0.shifted(by: center.longitude - 360 * Double(turn)) }
      }
      // On the grid already but for the last digit: the centre lies on it too.
      let placed = MultiPolygon(polygons)
      return try GEOSOverlay.normalized(placed.onGrid(perDegree: CoverageShapes.gridPerDegree) ?? placed)
    } catch {
      throw .shape("\(error)")
    }
  }

  private static func box(_ low: LonLat, _ high: LonLat) throws(RingError) -> MultiPolygon {
    let corners = [
      low, LonLat(longitude: high.longitude, latitude: low.latitude), high,
      LonLat(longitude: low.longitude, latitude: high.latitude), low,
    ]
    return MultiPolygon([Polygon(exterior: try Ring(corners))])
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
