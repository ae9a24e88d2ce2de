import CoverageModel
import GeometryCore

/// A small map for a printed page: basins by their median distance, spaces, and numbered new sites.
struct BriefMap {
  let report: Report
  let language: Language
  /// Position of the first space that the plan opens; nil where there is none.
  var firstSite: Int?

  private static let width = 340.0
  private static let height = 300.0
  private static let insetHeight = 62.0
  /// Spaces, sites and towns that are named at most.
  private static let mostNames = 6

  /// The share of people within reach, in a few words.
  var share: String {
    let whole = report.result.whole
    return language.text(
      .briefShare,
      [
        "share": language.percent(whole.people - whole.uncoveredPeople, of: whole.people),
        "distance": language.distance(report.study.serviceDistance),
      ])
  }

  /// The drawing.
  ///
  /// - Complexity: O(towns + positions of the basins' shapes).
  var bytes: [UInt8] {
    let found = Dictionary(
      report.basinResults.map { ($0.code, $0.indicators) }, uniquingKeysWith: { first, _ in first })
    let pieces = MapPieces.boxes(report.study.basins, people: found.mapValues(\.people))
    let insets = pieces.count - 1
    let mainHeight = pieces.first.map(Self.height(of:)) ?? Self.height
    let height = mainHeight + (insets > 0 ? Self.insetHeight : 0)
    var svg = SVGWriter(width: Self.width, height: height, title: share)
    for (index, box) in pieces.enumerated() {
      let step = Self.width / Double(max(1, insets))
      let frame =
        index == 0
        ? MapFrame(fitting: box, x: 0, y: 0, width: Self.width, height: mainHeight)
        : MapFrame(
          fitting: box, x: step * Double(index - 1) + 4, y: mainHeight + 4, width: step - 8,
          height: Self.insetHeight - 8)
      draw(frame, found, &svg)
    }
    return svg.finish()
  }

  /// The height that a box needs at the full width, at most `height`.
  private static func height(of box: BoundingBox) -> Double {
    let frame = MapFrame(fitting: box, x: 0, y: 0, width: width, height: height)
    return height - 2 * frame.y
  }

  private func draw(_ frame: MapFrame, _ found: [String: ProximityIndicators], _ svg: inout SVGWriter) {
    svg.open("g", [:])
    for basin in report.study.basins where frame.shows(basin.shape) {
      let indicators = found[basin.code]
      svg.area(
        basin.shape, in: frame,
        [
          "fill": MapColours.fill(
            median: indicators?.distance?.median, service: report.study.serviceDistance,
            people: indicators?.people ?? 0),
          "stroke": "#888888", "stroke-width": "0.5",
        ])
    }
    svg.close("g")
    // Where there are many spaces the map is small, and names of towns could not be read.
    let isCrowded = report.shownSpaces.count > Self.mostNames
    MapPlaces(
      report: report, language: language, firstSite: firstSite, mostSpaces: Self.mostNames, mostSites: Self.mostNames,
      mostTowns: isCrowded ? 0 : Self.mostNames, prefersLeftOut: true
    ).draw(frame, to: &svg)
  }
}
