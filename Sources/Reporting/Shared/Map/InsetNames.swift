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

  /// Spaces that are named for a window before the rest is counted.
  private static let namedSpaces = 3

  /// The windows beside the main one with the spaces that each shows, one entry a window.
  ///
  /// - Parameter firstSite: position of the first space that a plan opens; those have their number behind their name.
  static func entries(of boxes: some Sequence<BoundingBox>, in report: Report, firstSite: Int?, _ language: Language)
    -> [String]
  {
    let study = report.study
    return boxes.map { box in
      let frame = MapFrame(fitting: box, x: 0, y: 0, width: 1, height: 1)
      let names = report.shownSpaces.filter { frame.shows(study.spaces[$0].position) }.map { index in
        let order = firstSite.flatMap { index >= $0 ? " (\(language.number(index - $0 + 1)))" : nil } ?? ""
        return study.spaces[index].name + order
      }
      let (named, more) = (names.prefix(namedSpaces).joined(separator: ", "), names.count - namedSpaces)
      let spaces =
        more > 0 ? language.text(.mapInsetMore, ["names": named, "more": language.number(more)]) : named
      return (name(of: frame, in: study) ?? largestTown(of: frame, in: study)) + " – "
        + (names.isEmpty ? language.text(.mapInsetNone) : spaces)
    }
  }

  private static func largestTown(of frame: MapFrame, in study: Study) -> String {
    study.towns.filter { frame.shows($0.position) }.max { ($0.population ?? 0) < ($1.population ?? 0) }?.name ?? "–"
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
