import CoverageModel
import GeometryCore

extension CompareReport {
  /// `compare.svg`: basins by the change in covered people, and the spaces of both situations.
  public func compareSVG(_ language: Language) -> OutputFile {
    OutputFile(name: "compare.svg", bytes: typographic.compareDrawing(words(language)))
  }

  /// The drawing with the words of a language that has the names of both situations.
  func compareDrawing(_ language: Language) -> [UInt8] { CompareMap(report: self, language: language).draw() }
}

/// The drawing of one comparison.
private struct CompareMap {
  let report: CompareReport
  let language: Language
  private let changes: [String: ZoneComparison]
  private let classes: CompareClasses
  private var study: Study { report.study }

  private static let width = 900.0
  private static let top = 70.0
  private static let margin = 20.0
  private static let legendX = 680.0
  private static let insetTop = 725.0
  private static let insetSize = (width: 170.0, height: 130.0)

  init(report: CompareReport, language: Language) {
    self.report = report
    self.language = language
    classes = CompareClasses(language)
    changes = Dictionary(
      (report.comparison.zones[.basin] ?? []).map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func draw() -> [UInt8] {
    let pieces = MapPieces.boxes(study.basins, people: changes.mapValues(\.change.people))
    let height = pieces.count > 1 ? 900.0 : 720.0
    let bottom = pieces.count > 1 ? Self.insetTop : height - 2 * Self.margin
    let title = language.text(.compareMapTitle, ["title": study.title])
    var svg = SVGWriter(width: Self.width, height: height, title: title)
    svg.label(title, x: Self.margin, y: 34, size: 20, weight: "bold")
    svg.label(subtitle, x: Self.margin, y: 56, size: 13)
    if let main = pieces.first {
      drawPiece(
        MapFrame(
          fitting: main, x: Self.margin, y: Self.top, width: Self.legendX - 2 * Self.margin, height: bottom - Self.top),
        clip: "main", to: &svg)
    }
    let insets = Array(pieces.dropFirst())
    let step = min(Self.insetSize.width, (Self.width - 2 * Self.margin) / Double(max(1, insets.count)))
    for (index, box) in insets.enumerated() {
      let frame = MapFrame(
        fitting: box, x: Self.margin + step * Double(index) + 5, y: Self.insetTop, width: step - 10,
        height: Self.insetSize.height)
      drawPiece(frame, clip: "inset\(index + 1)", to: &svg)
    }
    drawLegend(y: Self.top + 10, to: &svg)
    let isEmbedded = report.inputs.contains { $0.path == "GeoData/employment-basins.geojson" }
    svg.label(
      language.text(isEmbedded ? .mapAttribution : .compareMapAttribution), x: Self.margin, y: height - 12, size: 10)
    return svg.finish()
  }

  private var subtitle: String {
    let whole = report.comparison.whole
    return language.text(
      .compareMapSubtitle,
      [
        "gained": language.number(whole.counts(.newlyCovered).people),
        "lost": language.number(whole.counts(.noLongerCovered).people),
        "distance": language.distance(study.serviceDistance),
      ])
  }

  private func drawPiece(_ frame: MapFrame, clip: String, to svg: inout SVGWriter) {
    svg.openGroup(clippedTo: frame, id: clip)
    for basin in study.basins where frame.shows(basin.shape) {
      let zone = changes[basin.code]
      svg.area(
        basin.shape, in: frame,
        [
          "fill": classes.all[classes.index(of: zone?.change)].fill,
          "fill-opacity": zone?.isPartial == true ? "0.45" : "1", "stroke": "#888888", "stroke-width": "0.6",
        ])
    }
    svg.close("g")
    drawSpaces(frame, to: &svg)
  }

  /// Spaces of both situations first, then those of one only, with their names.
  private func drawSpaces(_ frame: MapFrame, to svg: inout SVGWriter) {
    for kind in ComparedSpaceKind.allCases {
      let spaces = report.spaces(kind)
      for space in spaces {
        guard let position = space.position, frame.shows(position) else { continue }
        let point = frame.point(position)
        svg.dot(x: point.x, y: point.y, fill: kind.fill)
        if kind != .both, spaces.count <= 12 { svg.nameOnMap(space.name, x: point.x + 8, y: point.y + 4) }
      }
    }
  }

  private func drawLegend(y: Double, to svg: inout SVGWriter) {
    let x = Self.legendX
    svg.label(language.text(.mapLegendBasins), x: x, y: y, size: 12, weight: "bold")
    svg.label(language.text(.compareMapLegend), x: x, y: y + 17, size: 12)
    var top = y + 30
    func entry(_ fill: String, _ label: String) {
      svg.box(x: x, y: top, ["fill": fill, "stroke": "#888888"])
      svg.label(label, x: x + 30, y: top + 13, size: 12)
      top += 24
    }
    for found in classes.used(by: study.basins.map { changes[$0.code]?.change }) { entry(found.fill, found.label) }
    top += 14
    for kind in ComparedSpaceKind.allCases where report.spaces(kind).contains(where: { $0.position != nil }) {
      svg.dot(x: x + 11, y: top + 8, fill: kind.fill)
      svg.label(language.text(kind.textKey), x: x + 30, y: top + 13, size: 12)
      top += 24
    }
    if changes.values.contains(where: { $0.isPartial }) {
      svg.label(language.text(.mapLegendPartial), x: x, y: top + 16, size: 12)
    }
  }
}
