import CoverageModel
import GeometryCore

extension Report {
  /// `map.svg`: basins by uncovered share, the area within the service distance, the spaces; drawn without a browser.
  public func mapSVG(_ language: Language) -> OutputFile {
    OutputFile(
      name: "map.svg",
      bytes: CoverageMap(
        report: typographic, language: language.measuring(study.travelTraits), share: MapShare()
      ).draw())
  }
}

/// How two drawings of a document go together.
struct MapShare {
  /// Stands before every identifier.
  var prefix = ""
  /// What is done with the outlines of basins.
  var shapes = Shapes.own
  /// Position of the first space that a plan opens; nil where there is none.
  var firstSite: Int?
  /// Whether the legend stands elsewhere, once for both.
  var hasNoLegend = false

  /// Outlines of basins: drawn, drawn with names, or drawn by their names from the other drawing.
  enum Shapes { case own, named, used }
}

/// The drawing of one study.
struct CoverageMap {
  let report: Report
  let language: Language
  let share: MapShare
  private let indicators: [String: ProximityIndicators]
  /// Basins of which only a part lies in the territory.
  private let partial: Set<String>
  private var study: Study { report.study }

  private static let (margin, legendX) = (MapSheet.margin, MapSheet.legend.x)
  private static let insetListTop = 540.0

  init(report: Report, language: Language, share: MapShare) {
    self.report = report
    self.share = share
    self.language = language
    partial = Set(report.basinResults.filter(\.isPartial).map(\.code))
    indicators = Dictionary(
      report.basinResults.map { ($0.code, $0.indicators) }, uniquingKeysWith: { first, _ in first })
  }

  func draw() -> [UInt8] {
    let pieces = MapPieces.boxes(study.basins, people: indicators.mapValues(\.people))
    let height = MapSheet.height(pieces: pieces.count)
    let title = language.text(.mapTitle, ["title": study.title])
    var svg = SVGWriter(width: share.hasNoLegend ? Self.legendX : MapSheet.width, height: height, title: title)
    svg.label(title, x: Self.margin, y: 34, size: 20, weight: "bold")
    svg.label(subtitle, x: Self.margin, y: 56, size: 13)
    for (index, frame) in MapSheet.windows(of: pieces).enumerated() {
      drawPiece(frame, clip: MapSheet.clip(index), to: &svg)
      guard index == 0 else {
        svg.insetName(InsetNames.name(of: frame, in: study), in: frame)
        continue
      }
      let bottom = MapSheet.bottom(pieces: pieces.count)
      drawScaleBar(
        frame, x: share.hasNoLegend ? Self.margin : Self.legendX,
        y: share.hasNoLegend ? bottom - 20 : MapSheet.top + 400, to: &svg)
    }
    if !share.hasNoLegend { drawLegend(y: MapSheet.top + 10, to: &svg) }
    nameInsets(Array(pieces.dropFirst()), to: &svg)
    svg.label(
      language.text(report.hasEmbeddedBasins ? .mapAttribution : .mapAttributionOwn), x: Self.margin, y: height - 12,
      size: 10)
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

  /// Says which parts lie in the small windows and which spaces are there: in words for who hears the drawing, and under the
  /// legend.
  private func nameInsets(_ boxes: [BoundingBox], to svg: inout SVGWriter) {
    let entries = InsetNames.entries(of: boxes, in: report, firstSite: share.firstSite, language)
    guard !entries.isEmpty else { return }
    svg.element("desc", [:], content: language.text(.mapInsets) + " " + entries.joined(separator: language.listMark))
    guard !share.hasNoLegend else { return }
    svg.label(language.text(.mapInsets), x: Self.legendX, y: Self.insetListTop, size: 12, weight: "bold")
    var y = Self.insetListTop
    for (index, line) in entries.flatMap({ MapText.lines(of: $0).enumerated() }) {
      y += 15
      svg.label(line, x: Self.legendX + (index == 0 ? 0 : 10), y: y, size: 11)
    }
  }

  private func drawPiece(_ frame: MapFrame, clip: String, to svg: inout SVGWriter) {
    svg.openGroup(clippedTo: frame, id: share.prefix + clip)
    for (index, basin) in study.basins.enumerated() where frame.shows(basin.shape) {
      draw(basin, "\(clip)-\(index)", frame, to: &svg)
    }
    svg.underserved(report.result.land?.underserved, in: frame)
    if study.travelTraits.hasShapes, let index = study.distances.firstIndex(of: study.serviceDistance) {
      let parts = report.shownCoverage[index].polygons.filter { frame.shows(MultiPolygon([$0])) }
      svg.area(
        MultiPolygon(parts), in: frame,
        [
          "fill": "none", "stroke": MapColours.service, "stroke-width": "1.8",
        ])
    }
    // Side by side on paper they would hide the basins.
    if !share.hasNoLegend { drawLines(frame, to: &svg) }
    svg.close("g")
    MapPlaces(report: report, language: language, firstSite: share.firstSite).draw(frame, to: &svg)
  }

  /// A line from each town within the service distance to its nearest space.
  private func drawLines(_ frame: MapFrame, to svg: inout SVGWriter) {
    var path = ""
    for (town, found) in zip(study.towns, report.result.towns) {
      guard let space = found.nearestSpace, found.distance <= study.serviceDistance, frame.shows(town.position) else {
        continue
      }
      let (from, to) = (frame.point(town.position), frame.point(study.spaces[space].position))
      path += "M\(SVGWriter.text(from.x)) \(SVGWriter.text(from.y))L\(SVGWriter.text(to.x)) \(SVGWriter.text(to.y))"
    }
    if !path.isEmpty { svg.catchmentLines(path) }
  }

  private func draw(_ basin: EmploymentBasin, _ name: String, _ frame: MapFrame, to svg: inout SVGWriter) {
    let found = indicators[basin.code]
    let style: SVGWriter.Attributes = [
      "fill": MapColours.fill(
        median: found?.distance?.median, service: study.serviceDistance, people: found?.people ?? 0),
      "fill-opacity": partial.contains(basin.code) ? "0.35" : "1", "stroke": "#888888", "stroke-width": "0.6",
    ]
    switch share.shapes {
    case .own: svg.area(basin.shape, in: frame, style)
    case .named: svg.shared(basin.shape, in: frame, name: "shape-" + name, style)
    case .used: svg.use("shape-" + name, style)
    }
  }

  private func drawLegend(y: Double, to svg: inout SVGWriter) {
    let x = Self.legendX
    let distance = language.distance(study.serviceDistance)
    svg.label(language.text(.mapLegendBasins), x: x, y: y, size: 12, weight: "bold")
    svg.label(language.text(.columnMedian), x: x, y: y + 17, size: 12)
    var top = y + 30
    for (index, step) in MapColours.classes.enumerated() {
      svg.box(x: x, y: top, ["fill": step.fill, "stroke": "#888888"])
      svg.label(language.medianLabel(index, service: study.serviceDistance), x: x + 30, y: top + 13, size: 12)
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
      svg.box(x: x, y: top, ["fill": "none", "stroke": MapColours.service, "stroke-width": "1.8"])
      svg.label(language.text(.mapLegendService, ["distance": distance]), x: x + 30, y: top + 13, size: 12)
      top += 28
    }
    if report.result.towns.contains(where: { $0.distance <= study.serviceDistance }) {
      let path = "M\(SVGWriter.text(x)) \(SVGWriter.text(top + 8))h22"
      svg.catchmentLines(path)
      svg.label(language.text(.catchmentShort), x: x + 30, y: top + 13, size: 12)
      top += 28
    }
    svg.dot(x: x + 11, y: top + 8, fill: MapColours.service)
    svg.label(language.text(.mapLegendSpace), x: x + 30, y: top + 13, size: 12)
    if let first = share.firstSite, study.spaces.count > first {
      top += 26
      svg.site(x: x + 11, y: top + 8, number: "")
      svg.label(language.text(.pageSite), x: x + 30, y: top + 13, size: 12)
    }
    guard !partial.isEmpty else { return }
    for line in MapText.lines(of: language.text(.mapLegendPartial)) {
      svg.label(line, x: x, y: top + 40, size: 12)
      top += 16
    }
  }

  private func drawScaleBar(_ frame: MapFrame, x: Double, y: Double, to svg: inout SVGWriter) {
    let lengths = [1.0, 2, 5, 10, 20, 50, 100, 200, 500, 1000]
    guard let kilometres = lengths.last(where: { frame.length(kilometres: $0) <= 160 }) else { return }
    let path =
      "M\(SVGWriter.text(x)) \(SVGWriter.text(y))h\(SVGWriter.text(frame.length(kilometres: kilometres)))"
    svg.element("path", ["d": path, "stroke": "#222222", "stroke-width": "2"])
    svg.label(language.length(kilometres: kilometres), x: x, y: y + 17, size: 12)
  }
}
