import CoverageModel
import GeometryCore

extension Report {
  /// `map.svg`: basins by uncovered share, the area within the service distance, the spaces; drawn without a browser.
  public func mapSVG(_ language: Language) -> OutputFile {
    OutputFile(
      name: "map.svg", bytes: CoverageMap(report: self, language: language.measuring(study.travelTraits)).draw())
  }
}

/// The drawing of one study.
private struct CoverageMap {
  let report: Report
  let language: Language
  private let indicators: [String: ProximityIndicators]
  /// Basins of which only a part lies in the territory.
  private let partial: Set<String>
  private var study: Study { report.study }

  private static let width = 900.0
  private static let top = 70.0
  private static let margin = 20.0
  private static let legendX = 680.0
  private static let insetTop = 725.0
  private static let insetSize = (width: 170.0, height: 130.0)
  /// Names of spaces are drawn where there is room for them.
  private static let mostNames = 12

  init(report: Report, language: Language) {
    self.report = report
    self.language = language
    partial = Set(report.basinResults.filter(\.isPartial).map(\.code))
    indicators = Dictionary(
      report.basinResults.map { ($0.code, $0.indicators) }, uniquingKeysWith: { first, _ in first })
  }

  func draw() -> [UInt8] {
    let pieces = MapPieces.boxes(study.basins, people: indicators.mapValues(\.people))
    let height = pieces.count > 1 ? 900.0 : 720.0
    let bottom = pieces.count > 1 ? Self.insetTop : height - 2 * Self.margin
    let title = language.text(.mapTitle, ["title": study.title])
    var svg = SVGWriter(width: Self.width, height: height, title: title)
    svg.label(title, x: Self.margin, y: 34, size: 20, weight: "bold")
    svg.label(subtitle, x: Self.margin, y: 56, size: 13)
    if let main = pieces.first {
      let frame = MapFrame(
        fitting: main, x: Self.margin, y: Self.top, width: Self.legendX - 2 * Self.margin, height: bottom - Self.top)
      drawPiece(frame, clip: "main", to: &svg)
      drawScaleBar(frame, y: Self.top + 400, to: &svg)
    }
    drawInsets(Array(pieces.dropFirst()), to: &svg)
    drawLegend(y: Self.top + 10, to: &svg)
    svg.label(
      language.text(report.isEmbedded ? .mapAttribution : .mapAttributionOwn), x: Self.margin, y: height - 12, size: 10)
    return svg.finish()
  }

  private var subtitle: String {
    let whole = report.result.whole
    let covered = whole.people - whole.uncoveredPeople
    return language.text(
      .mapSubtitle,
      [
        "covered": language.number(covered), "people": language.number(whole.people),
        "share": language.percent(covered, of: whole.people),
        "distance": language.distance(study.serviceDistance),
      ])
  }

  private func drawInsets(_ boxes: [BoundingBox], to svg: inout SVGWriter) {
    let step = min(Self.insetSize.width, (Self.width - 2 * Self.margin) / Double(max(1, boxes.count)))
    for (index, box) in boxes.enumerated() {
      let frame = MapFrame(
        fitting: box, x: Self.margin + step * Double(index) + 5, y: Self.insetTop, width: step - 10,
        height: Self.insetSize.height)
      drawPiece(frame, clip: "inset\(index + 1)", to: &svg)
      svg.insetName(InsetNames.name(of: frame, in: study), in: frame)
    }
  }

  private func drawPiece(_ frame: MapFrame, clip: String, to svg: inout SVGWriter) {
    svg.openGroup(clippedTo: frame, id: clip)
    for basin in study.basins where frame.shows(basin.shape) {
      let found = indicators[basin.code]
      let fill = MapColours.fill(uncovered: found?.uncoveredPeople ?? 0, of: found?.people ?? 0)
      let opacity = partial.contains(basin.code) ? "0.35" : "1"
      svg.area(
        basin.shape, in: frame, ["fill": fill, "fill-opacity": opacity, "stroke": "#888888", "stroke-width": "0.6"])
    }
    svg.underserved(report.result.land?.underserved, in: frame)
    if study.travelTraits.hasShapes, let index = study.distances.firstIndex(of: study.serviceDistance) {
      let parts = report.shownCoverage[index].polygons.filter { frame.shows(MultiPolygon([$0])) }
      svg.area(
        MultiPolygon(parts), in: frame,
        [
          "fill": MapColours.service, "fill-opacity": "0.25", "stroke": MapColours.service, "stroke-width": "1.2",
        ])
    }
    svg.close("g")
    drawSpaces(frame, to: &svg)
  }

  private func drawSpaces(_ frame: MapFrame, to svg: inout SVGWriter) {
    let shown = report.shownSpaces.filter { frame.shows(study.spaces[$0].position) }
    for index in shown {
      let point = frame.point(study.spaces[index].position)
      svg.dot(x: point.x, y: point.y, fill: MapColours.service)
      if shown.count <= Self.mostNames { svg.nameOnMap(study.spaces[index].name, x: point.x + 8, y: point.y + 4) }
    }
  }

  private func drawLegend(y: Double, to svg: inout SVGWriter) {
    let x = Self.legendX
    let distance = language.distance(study.serviceDistance)
    svg.label(language.text(.mapLegendBasins), x: x, y: y, size: 12, weight: "bold")
    svg.label(language.text(.mapLegendShare, ["distance": distance]), x: x, y: y + 17, size: 12)
    var top = y + 30
    for (index, step) in MapColours.classes.enumerated() {
      let next = index + 1 < MapColours.classes.count ? MapColours.classes[index + 1].leastPercent : 100
      svg.box(x: x, y: top, ["fill": step.fill, "stroke": "#888888"])
      let range = ["from": String(step.leastPercent), "to": String(next)]
      svg.label(language.text(.mapLegendRange, range), x: x + 30, y: top + 13, size: 12)
      top += 24
    }
    if study.basins.contains(where: { (indicators[$0.code]?.people ?? 0) == 0 }) {
      svg.box(x: x, y: top, ["fill": MapColours.nobody, "stroke": "#888888"])
      svg.label(language.text(.mapLegendNobody), x: x + 30, y: top + 13, size: 12)
      top += 24
    }
    top += 14
    if report.result.land?.underserved.areas.isEmpty == false {
      svg.box(x: x, y: top, SVGWriter.underservedLine)
      svg.label(language.text(.mapLegendUnderserved), x: x + 30, y: top + 13, size: 12)
      top += 28
    }
    if study.travelTraits.hasShapes {
      svg.box(x: x, y: top, ["fill": MapColours.service, "fill-opacity": "0.25", "stroke": MapColours.service])
      svg.label(language.text(.mapLegendService, ["distance": distance]), x: x + 30, y: top + 13, size: 12)
      top += 28
    }
    svg.dot(x: x + 11, y: top + 8, fill: MapColours.service)
    svg.label(language.text(.mapLegendSpace), x: x + 30, y: top + 13, size: 12)
    if !partial.isEmpty { svg.label(language.text(.mapLegendPartial), x: x, y: top + 40, size: 12) }
  }

  private func drawScaleBar(_ frame: MapFrame, y: Double, to svg: inout SVGWriter) {
    let lengths = [1.0, 2, 5, 10, 20, 50, 100, 200, 500, 1000]
    guard let kilometres = lengths.last(where: { frame.length(kilometres: $0) <= 160 }) else { return }
    let path =
      "M\(SVGWriter.text(Self.legendX)) \(SVGWriter.text(y))h\(SVGWriter.text(frame.length(kilometres: kilometres)))"
    svg.element("path", ["d": path, "stroke": "#222222", "stroke-width": "2"])
    svg.label(language.length(kilometres: kilometres), x: Self.legendX, y: y + 17, size: 12)
  }
}
