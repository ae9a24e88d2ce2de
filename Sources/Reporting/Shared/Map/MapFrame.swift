import CoverageModel
import GeometryCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A window of a map: an equirectangular projection true to scale at the middle latitude, in drawing units, y downwards.
///
/// Good enough for a picture of some hundred kilometres; nothing is measured on it.
struct MapFrame {
  let box: BoundingBox
  /// Left and top of the window in the drawing.
  let x: Double
  let y: Double
  /// Drawing units for one degree of latitude.
  let scale: Double
  private let longitudeScale: Double

  /// Kilometres of one degree of latitude, mean.
  private static let kilometresPerDegree = 111.2

  /// Room around the box, as a share of its sides.
  private static let room = 0.03

  /// A window that fits a box, with some room around it, into a rectangle of the drawing.
  init(fitting inner: BoundingBox, x: Double, y: Double, width: Double, height: Double) {
    var box = inner
    let sides = (width: (inner.east - inner.west) * Self.room, height: (inner.north - inner.south) * Self.room)
    box.west -= sides.width
    box.east += sides.width
    box.south -= sides.height
    box.north += sides.height
    let cosine = cos((box.south + box.north) / 2 * .pi / 180)
    let wide = max(1e-9, (box.east - box.west) * cosine)
    let high = max(1e-9, box.north - box.south)
    scale = min(width / wide, height / high)
    longitudeScale = scale * cosine
    self.box = box
    self.x = x + (width - wide * scale) / 2
    self.y = y + (height - high * scale) / 2
  }

  func point(_ position: LonLat) -> (x: Double, y: Double) {
    (x + (position.longitude - box.west) * longitudeScale, y + (box.north - position.latitude) * scale)
  }

  /// Drawing units for a length.
  func length(kilometres: Double) -> Double { kilometres / Self.kilometresPerDegree * scale }

  /// Whether a position lies in the window.
  func shows(_ position: LonLat) -> Bool {
    position.longitude >= box.west && position.longitude <= box.east && position.latitude >= box.south
      && position.latitude <= box.north
  }
}

extension MapFrame {
  /// Whether any position of an area's outlines lies in the window.
  func shows(_ area: MultiPolygon) -> Bool {
    area.polygons.contains { $0.exterior.positions.contains { shows($0) } }
  }
}
