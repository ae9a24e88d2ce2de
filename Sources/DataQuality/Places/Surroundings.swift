import CoverageModel
import GeometryCore

/// Where places of a study may be expected: the boxes of its basins, half a degree wider, as an analysis has them.
struct Surroundings {
  private let boxes: [BoundingBox]

  init(_ shapes: [MultiPolygon]) {
    boxes = shapes.compactMap { shape in
      guard let box = shape.boundingBox, !box.crossesAntimeridian else { return nil }
      return BoundingBox(west: box.west - 0.5, south: box.south - 0.5, east: box.east + 0.5, north: box.north + 0.5)
    }
  }

  /// Whether a position lies in one of them.
  func hold(_ position: LonLat) -> Bool {
    boxes.contains {
      position.longitude >= $0.west && position.longitude <= $0.east && position.latitude >= $0.south
        && position.latitude <= $0.north
    }
  }
}
