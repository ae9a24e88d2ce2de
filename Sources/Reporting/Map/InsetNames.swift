import CoverageModel
import GeometryCore

/// Names of the small windows that show far-off parts of a study.
enum InsetNames {
  /// Departments that are named at most; a window with more of them goes without a name.
  private static let mostNames = 2

  /// The departments of the towns that a window shows, ascending by code; nil where there are none or many.
  ///
  /// - Complexity: O(t) for t towns.
  static func name(of frame: MapFrame, in study: Study) -> String? {
    let shown = study.towns.lazy.filter { frame.shows($0.position) }
    let codes = Set(shown.compactMap(\.department)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    guard (1...mostNames).contains(codes.count) else { return nil }
    return codes.map { study.zoneNames[.department]?[$0] ?? $0 }.joined(separator: ", ")
  }
}

extension SVGWriter {
  /// Writes the name of a window above its top left corner.
  mutating func insetName(_ name: String?, in frame: MapFrame) {
    guard let name else { return }
    let corner = frame.point(LonLat(longitude: frame.box.west, latitude: frame.box.north))
    label(name, x: corner.x, y: corner.y - 6, size: 11)
  }
}
