import CoverageModel
import GeometryCore

extension SVGWriter {
  /// How the outline of an underserved area is drawn.
  static let underservedLine: Attributes = [
    "fill": "none", "stroke": "#333333", "stroke-width": "1.4", "stroke-dasharray": "5 3", "stroke-linejoin": "round",
  ]

  /// Draws the lines from towns to their sites.
  mutating func catchmentLines(_ path: String) {
    element(
      "path",
      [
        "d": path, "fill": "none", "stroke": MapColours.catchment, "stroke-width": "0.45", "stroke-opacity": "0.6",
      ])
  }

  /// Draws the outlines of the underserved areas that a window shows.
  mutating func underserved(_ underserved: UnderservedAreas?, in frame: MapFrame) {
    let parts = (underserved?.areas ?? []).flatMap(\.shape.polygons).filter { frame.shows(MultiPolygon([$0])) }
    if !parts.isEmpty { area(MultiPolygon(parts), in: frame, Self.underservedLine) }
  }
}
