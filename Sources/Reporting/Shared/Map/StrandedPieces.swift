import CoverageModel
import GeometryCore

/// Parts of a study that lie far from the others and have no space near: what is reported of them is not how far the space
/// beyond the sea is.
struct StrandedPieces {
  private let boxes: [BoundingBox]

  /// A space so near to the box of a part, in degrees, belongs to it.
  private static let reachDegrees = 3.0

  /// - Complexity: O(b^2 + b s) for b basins and s spaces.
  init(_ report: Report, spaces: [TrainingSpace]) {
    guard !spaces.isEmpty, report.study.travelTraits.words == .geodesic else {
      boxes = []
      return
    }
    let people = Dictionary(
      report.basinResults.map { ($0.code, $0.indicators.people) }, uniquingKeysWith: { first, _ in first })
    boxes = MapPieces.boxes(report.study.basins, people: people).filter { box in
      !spaces.contains { Self.contains($0.position, box, room: Self.reachDegrees) }
    }
  }

  private static func contains(_ position: LonLat, _ box: BoundingBox, room: Double) -> Bool {
    position.longitude >= box.west - room && position.longitude <= box.east + room
      && position.latitude >= box.south - room && position.latitude <= box.north + room
  }

  /// Whether a town lies in such a part.
  func holds(_ position: LonLat) -> Bool { boxes.contains { Self.contains(position, $0, room: 0) } }

  /// Whether a basin does.
  func holds(_ shape: MultiPolygon?) -> Bool {
    guard let position = shape?.polygons.first?.exterior.positions.first else { return false }
    return holds(position)
  }
}
