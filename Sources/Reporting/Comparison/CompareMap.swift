import CoverageModel
import GeometryCore

extension CompareReport {
  /// `compare.svg`: basins by the change in covered people, and the spaces of both situations.
  public func compareSVG(_ language: Language) -> OutputFile {
    OutputFile(name: "compare.svg", bytes: typographic.compareDrawing(words(language)))
  }

  /// The drawing with the words of a language that has the names of both situations.
  ///
  /// - Parameter clips: what the names of its clipping areas start with, for documents with several drawings.
  func compareDrawing(_ language: Language, clips: String = "") -> [UInt8] {
    CompareMap(report: self, language: language, clips: clips).draw()
  }
}

/// The drawing of one comparison.
private struct CompareMap {
  let report: CompareReport
  let language: Language
  let clips: String
  private let changes: [String: ZoneComparison]
  private let classes: CompareClasses
  private var study: Study { report.study }

  init(report: CompareReport, language: Language, clips: String) {
    self.report = report
    self.clips = clips
    self.language = language
    classes = CompareClasses(language)
    changes = Dictionary(
      (report.comparison.zones[.basin] ?? []).map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func draw() -> [UInt8] {
    let pieces = MapPieces.boxes(study.basins, people: changes.mapValues(\.change.people))
    let isEmbedded = report.inputs.contains { $0.path == "GeoData/employment-basins.geojson" }
    let sheet = MapSheet(
      title: language.text(.compareMapTitle, ["title": study.title]), subtitle: subtitle, pieces: pieces,
      attribution: language.text(isEmbedded ? .mapAttribution : .compareMapAttribution))
    return sheet.draw { frame, clip, svg in
      drawPiece(frame, clip: clip, to: &svg)
    } legend: { svg in
      drawLegend(to: &svg)
    }
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
    svg.openGroup(clippedTo: frame, id: clips + clip)
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

  private func drawLegend(to svg: inout SVGWriter) {
    let (x, y) = MapSheet.legend
    svg.label(language.text(.mapLegendBasins), x: x, y: y, size: 12, weight: "bold")
    var top = y + 17
    for line in MapText.lines(of: language.text(.compareMapLegend)) {
      svg.label(line, x: x, y: top, size: 12)
      top += 16
    }
    top -= 3
    func entry(_ fill: String, _ label: String) {
      svg.box(x: x, y: top, ["fill": fill, "stroke": "#888888"])
      svg.label(label, x: x + 30, y: top + 13, size: 12)
      top += 24
    }
    for found in classes.used(by: study.basins.map { changes[$0.code]?.change }) { entry(found.fill, found.label) }
    top += 14
    for kind in ComparedSpaceKind.allCases where report.spaces(kind).contains(where: { $0.position != nil }) {
      svg.dot(x: x + 11, y: top + 8, fill: kind.fill)
      for line in MapText.lines(of: language.text(kind.textKey), letters: 28) {
        svg.label(line, x: x + 30, y: top + 13, size: 12)
        top += 15
      }
      top += 9
    }
    if changes.values.contains(where: { $0.isPartial }) {
      for (index, line) in MapText.lines(of: language.text(.mapLegendPartial)).enumerated() {
        svg.label(line, x: x, y: top + 16 + 16 * Double(index), size: 12)
      }
    }
  }
}
