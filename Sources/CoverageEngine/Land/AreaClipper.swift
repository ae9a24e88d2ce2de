import GEOSKit
import GeometryCore

/// A cover made ready to cut many areas. Not `Sendable`: each task makes its own.
final class AreaClipper {
  private let pieces: [CoverPiece]
  private let context: GEOSContext
  private let measure = EllipsoidalArea()

  init(cover: MultiPolygon) throws(GEOSError) {
    context = try GEOSContext()
    var pieces: [CoverPiece] = []
    for polygon in cover.polygons { pieces.append(try CoverPiece(polygon, context: context)) }
    self.pieces = pieces
  }

  func parts(of area: MultiPolygon, wantsOutside: Bool) throws(GEOSError) -> AreaClip.Parts {
    var parts = AreaClip.Parts()
    for polygon in area.polygons { try cut(polygon, wantsOutside: wantsOutside, into: &parts) }
    return parts
  }

  private func cut(_ polygon: Polygon, wantsOutside: Bool, into parts: inout AreaClip.Parts) throws(GEOSError) {
    let box = PlaneBox(polygon)
    let geometry = try GEOSGeometry(polygon, context: context)
    var cutting: [Polygon] = []
    for piece in pieces where piece.box.meets(box) {
      if piece.box.holds(box), try piece.prepared.covers(geometry) {
        parts.inside.polygons.append(polygon)
        parts.insideSquareMetres += measure.squareMetres(of: polygon)
        return
      }
      if try piece.prepared.intersects(geometry) { cutting.append(piece.polygon) }
    }
    guard !cutting.isEmpty else {
      guard wantsOutside else { return }
      parts.outside.polygons.append(polygon)
      parts.outsideSquareMetres += measure.squareMetres(of: polygon)
      return
    }
    let mask = try GEOSGeometry(MultiPolygon(cutting), context: context)
    let inside = try geometry.intersection(with: mask).normalizedArea()
    parts.insideSquareMetres += measure.squareMetres(of: inside)
    parts.inside.polygons += try onGrid(inside) { gridSize throws(GEOSError) in
      try geometry.intersection(with: mask, gridSize: gridSize)
    }
    guard wantsOutside else { return }
    let outside = try geometry.difference(subtracting: mask).normalizedArea()
    parts.outsideSquareMetres += measure.squareMetres(of: outside)
    parts.outside.polygons += try onGrid(outside) { gridSize throws(GEOSError) in
      try geometry.difference(subtracting: mask, gridSize: gridSize)
    }
  }

  /// The parts with their positions on the grid. Rounding keeps nearly all of them valid; an overlay on the grid steps in
  /// where it does not, and drops what is narrower than the grid.
  private func onGrid(
    _ area: MultiPolygon, overlay: (Double) throws(GEOSError) -> GEOSGeometry
  ) throws(GEOSError) -> [Polygon] {
    let perDegree = CoverageShapes.gridPerDegree
    if let rounded = area.onGrid(perDegree: perDegree),
      try GEOSGeometry(rounded, context: context).isValid()
    {
      return rounded.polygons
    }
    return try overlay(1 / perDegree).normalizedArea().polygons
  }
}

/// Lets an array hold prepared geometries, which cannot be copied.
private final class CoverPiece {
  let polygon: Polygon
  let box: PlaneBox
  let prepared: PreparedGeometry

  init(_ polygon: Polygon, context: GEOSContext) throws(GEOSError) {
    self.polygon = polygon
    box = PlaneBox(polygon)
    prepared = try PreparedGeometry(GEOSGeometry(polygon, context: context))
  }
}

/// The extent of one polygon in degrees; polygons do not run over the antimeridian.
private struct PlaneBox {
  private var west = Double.infinity
  private var east = -Double.infinity
  private var south = Double.infinity
  private var north = -Double.infinity

  init(_ polygon: Polygon) {
    for position in polygon.exterior.positions {
      west = min(west, position.longitude)
      east = max(east, position.longitude)
      south = min(south, position.latitude)
      north = max(north, position.latitude)
    }
  }

  func meets(_ other: PlaneBox) -> Bool {
    west <= other.east && other.west <= east && south <= other.north && other.south <= north
  }

  func holds(_ other: PlaneBox) -> Bool {
    west <= other.west && other.east <= east && south <= other.south && other.north <= north
  }
}
