import GEOSKit
import GeometryCore

/// A cover made ready to cut many areas; its questions to GEOS run in a context that stays within one task.
struct AreaClipper {
  let cutter: PolygonCutter
  let cover: MultiPolygon
  let context: GEOSContext
  private let measure: EllipsoidalArea?

  init(cutter: PolygonCutter, cover: MultiPolygon, measures: Bool) throws(GEOSError) {
    self.cutter = cutter
    self.cover = cover
    context = try GEOSContext()
    measure = measures ? EllipsoidalArea() : nil
  }

  func parts(of area: MultiPolygon, wantsOutside: Bool) throws(GEOSError) -> AreaClip.Parts {
    var parts = AreaClip.Parts()
    for polygon in area.polygons {
      let sides = if let cut = cutter.cut(polygon) { cut } else { try overlay(polygon) }
      if let measure { parts.insideSquareMetres += measure.squareMetres(of: sides.inside) }
      parts.inside.polygons += try onGrid(sides.inside, of: polygon) { geometry, mask, size throws(GEOSError) in
        try geometry.intersection(with: mask, gridSize: size)
      }
      guard wantsOutside else { continue }
      if let measure { parts.outsideSquareMetres += measure.squareMetres(of: sides.outside) }
      parts.outside.polygons += try onGrid(sides.outside, of: polygon) { geometry, mask, size throws(GEOSError) in
        try geometry.difference(subtracting: mask, gridSize: size)
      }
    }
    return parts
  }

  /// The sides by an overlay that handles every case: outlines that touch or run along each other.
  private func overlay(_ polygon: Polygon) throws(GEOSError) -> (inside: MultiPolygon, outside: MultiPolygon) {
    let geometry = try GEOSGeometry(polygon, context: context)
    let mask = try GEOSGeometry(cover, context: context)
    return (
      try geometry.intersection(with: mask).normalizedArea(),
      try geometry.difference(subtracting: mask).normalizedArea()
    )
  }

  /// The parts with their positions on the grid; a polygon that was not cut stays as it is. Rounding keeps nearly all of
  /// them valid; an overlay on the grid steps in where it does not, and drops what is narrower than the grid.
  private func onGrid(
    _ side: MultiPolygon, of polygon: Polygon,
    overlay: (borrowing GEOSGeometry, borrowing GEOSGeometry, Double) throws(GEOSError) -> GEOSGeometry
  ) throws(GEOSError) -> [Polygon] {
    if side.isEmpty || side.polygons == [polygon.rightHanded] { return side.polygons }
    let perDegree = CoverageShapes.gridPerDegree
    if let rounded = side.onGrid(perDegree: perDegree),
      try GEOSGeometry(rounded, context: context).isValid()
    {
      return rounded.polygons
    }
    let geometry = try GEOSGeometry(polygon, context: context)
    return try overlay(geometry, try GEOSGeometry(cover, context: context), 1 / perDegree).normalizedArea().polygons
  }
}
