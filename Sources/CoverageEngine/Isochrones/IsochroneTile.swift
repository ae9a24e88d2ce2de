import GEOSKit
import GeometryCore
import MessageModel

/// A square of the plane in which the places within a limit are found.
struct IsochroneTile: Sendable {
  var west: Double
  var south: Double
  var east: Double
  var north: Double

  /// Side of a tile, plane metres: a few thousand pieces in the country, some ten thousand in a town.
  static let side = 10_000.0

  /// The tile and as much around it, plane metres.
  func widened(by margin: Double) -> IsochroneTile {
    IsochroneTile(west: west - margin, south: south - margin, east: east + margin, north: north + margin)
  }

  /// The places of the tile whose nearest road is within the limit, and within reach.
  ///
  /// - Parameters:
  ///   - pieces: every piece in the tile and within twice the longest way of it.
  ///   - margin: that way, plane metres.
  /// - Returns: convex outlines that together are the area; they share sides but do not overlap.
  /// - Throws: `EngineError.shape` where the diagram fails.
  /// - Complexity: about O(n log n) for n pieces after refinement.
  func parts(_ pieces: [RoadPiece], margin: Double) throws(EngineError) -> [ConvexOutline] {
    guard pieces.contains(where: \.isReached) else { return [] }
    let refined = Self.distinct(PieceRefinement.refined(pieces))
    let wide = widened(by: margin)
    let frame = PlanarFrame(center: PlanarPoint(x: (west + east) / 2, y: (south + north) / 2))
    let cells: [Polygon?]
    do {
      cells = try GEOSVoronoi.cells(
        of: refined.map { frame.position($0.middle) },
        reaching: BoundingBox(
          west: frame.position(PlanarPoint(x: wide.west, y: 0)).longitude,
          south: frame.position(PlanarPoint(x: 0, y: wide.south)).latitude,
          east: frame.position(PlanarPoint(x: wide.east, y: 0)).longitude,
          north: frame.position(PlanarPoint(x: 0, y: wide.north)).latitude))
    } catch {
      throw .shape("\(error)")
    }
    var parts: [ConvexOutline] = []
    for (piece, cell) in zip(refined, cells) where piece.isReached {
      guard let cell else { throw .shape("a place on a road has no cell") }
      var part = ConvexOutline(points: cell.rightHanded.exterior.positions.dropLast().map(frame.point))
        .clipped(west: west, south: south, east: east, north: north)
      if part.isEmpty { continue }
      if !piece.reaches(part) { part = part.intersection(with: piece.outline) }
      if !part.isEmpty { parts.append(part) }
    }
    return parts
  }

  /// The pieces without those whose middle is that of another; one that is reached stays before one that is not, the
  /// farther reach before the shorter.
  private static func distinct(_ pieces: [RoadPiece]) -> [RoadPiece] {
    let sorted = pieces.sorted {
      let (first, second) = ($0.middle, $1.middle)
      return (first.x, first.y, -$0.least) < (second.x, second.y, -$1.least)
    }
    var kept: [RoadPiece] = []
    kept.reserveCapacity(sorted.count)
    for piece in sorted where kept.last?.middle != piece.middle { kept.append(piece) }
    return kept
  }
}

/// Plane metres around a centre as the small degrees that rings allow: any factor serves, as GEOS asks for no unit.
struct PlanarFrame: Sendable {
  var center: PlanarPoint
  private static let metresPerUnit = 65_536.0

  init(center: PlanarPoint) { self.center = center }

  func position(_ point: PlanarPoint) -> LonLat {
    LonLat(
      longitude: (point.x - center.x) / Self.metresPerUnit, latitude: (point.y - center.y) / Self.metresPerUnit)
  }

  func point(_ position: LonLat) -> PlanarPoint {
    PlanarPoint(
      x: position.longitude * Self.metresPerUnit + center.x, y: position.latitude * Self.metresPerUnit + center.y)
  }
}
