import CoverageModel
import GeometryCore

extension BacktestReport {
  /// `backtest.geojson`: the candidates, those that neither opened nor are planned first so that the others are drawn over
  /// them, then the spaces of the first wave.
  public func geoJSON() -> OutputFile {
    let sites = backtest.plan.problem.sites
    let existing = backtest.plan.problem.existing
    let shown = backtest.ranks.map(\.site) + existing
    var writer = GeoJSONWriter(
      boundingBox: BoundingBox(enclosing: shown.compactMap { sites[$0].position }), measure: plan.measure,
      roads: inputs.roadSource)
    let choices = choices
    let properties = candidateProperties
    for choice in Choice.allCases.reversed() {
      for rank in backtest.ranks where choices[rank.site] == choice {
        guard let position = sites[rank.site].position else { continue }
        writer.point(position) { $0.members(properties, of: rank) }
      }
    }
    for site in existing {
      guard let position = sites[site].position else { continue }
      writer.point(position) { writer in
        writer.member("code", sites[site].code)
        writer.member("name", sites[site].name)
        writer.member("choice", "first-wave")
      }
    }
    return OutputFile(name: "backtest.geojson", bytes: writer.finish())
  }

  /// `backtest.svg`: what opened, what the best plan opens, and both, over the basins.
  public func svg(_ language: Language) -> OutputFile {
    OutputFile(name: "backtest.svg", bytes: BacktestMap(page: BacktestMarkdown(typographic, language)).draw())
  }
}

/// The drawing of a backtest.
private struct BacktestMap {
  let page: BacktestMarkdown
  private var report: BacktestReport { page.report }
  private var study: Study { report.study }
  private var language: Language { page.language }
  private var sites: [SitingProblem.Site] { report.backtest.plan.problem.sites }

  /// Colours of ColorBrewer's Dark2 (C. Brewer, colorbrewer2.org, Apache 2.0).
  private static let kinds: [(choice: BacktestReport.Choice, fill: String, text: TextKey)] = [
    (.both, "#1b9e77", .backtestMapBoth), (.opened, "#d95f02", .backtestMapActual),
    (.planned, plannedOnly, .backtestMapPlanned),
  ]
  private static let plannedOnly = "#7570b3"
  private static let firstWave = "#777777"
  private static let ground = "#f2efe9"

  func draw() -> [UInt8] {
    let people = study.towns.reduce(into: [String: Int]()) { people, town in
      if let basin = town.basin { people[basin, default: 0] += study.weight.people(of: town) ?? 0 }
    }
    let title = language.text(.backtestMapTitle, ["title": study.title])
    let isEmbedded = report.inputs.contains { $0.path == "GeoData/employment-basins.geojson" }
    let sheet = MapSheet(
      title: title, subtitle: language.unmarked(page.mapSubtitle),
      pieces: MapPieces.boxes(study.basins, people: people),
      attribution: language.text(isEmbedded ? .mapAttribution : .backtestAttribution))
    return sheet.draw { frame, clip, svg in
      draw(frame, clip: clip, to: &svg)
    } legend: { svg in
      drawLegend(to: &svg)
    }
  }

  private func draw(_ frame: MapFrame, clip: String, to svg: inout SVGWriter) {
    svg.openGroup(clippedTo: frame, id: clip)
    for basin in study.basins where frame.shows(basin.shape) {
      svg.area(basin.shape, in: frame, ["fill": Self.ground, "stroke": "#b8b2a7", "stroke-width": "0.6"])
    }
    svg.close("g")
    for site in report.backtest.plan.problem.existing { dot(site, Self.firstWave, frame, to: &svg) }
    var labels = MapLabels(frame)
    let marked = Self.kinds.reversed().flatMap { kind in
      sitesOf(kind.choice).map { (site: $0, fill: kind.fill) }
    }
    for (site, fill) in marked {
      mark(site, fill, frame, to: &svg)
      if let position = sites[site].position, frame.shows(position) { labels.block(position, radius: 7) }
    }
    for (site, _) in marked.reversed() {
      guard let position = sites[site].position, frame.shows(position),
        let place = labels.place(sites[site].name, at: position, size: 14, room: 9)
      else { continue }
      svg.nameOnMap(sites[site].name, x: place.x, y: place.y)
    }
  }

  private func dot(_ site: Int, _ fill: String, _ frame: MapFrame, to svg: inout SVGWriter) {
    guard let position = sites[site].position, frame.shows(position) else { return }
    let point = frame.point(position)
    svg.dot(x: point.x, y: point.y, fill: fill)
  }

  /// What opened is full, what is planned only is hollow: told apart without colours too.
  private func mark(_ site: Int, _ fill: String, _ frame: MapFrame, to svg: inout SVGWriter) {
    guard let position = sites[site].position, frame.shows(position) else { return }
    let point = frame.point(position)
    svg.mark(x: point.x, y: point.y, colour: fill, isHollow: fill == Self.plannedOnly)
  }

  private func sitesOf(_ choice: BacktestReport.Choice) -> [Int] {
    let choices = report.choices
    return report.backtest.ranks.map(\.site).filter { choices[$0] == choice }
  }

  private func drawLegend(to svg: inout SVGWriter) {
    var top = MapSheet.legend.y
    func entry(_ fill: String, _ label: String, isLarge: Bool = true) {
      let (x, y) = (MapSheet.legend.x + 11, top + 8)
      if isLarge {
        svg.mark(x: x, y: y, colour: fill, isHollow: fill == Self.plannedOnly)
      } else {
        svg.dot(x: x, y: y, fill: fill)
      }
      svg.label(label, x: MapSheet.legend.x + 30, y: top + 13, size: 12)
      top += 24
    }
    for kind in Self.kinds {
      let count = sitesOf(kind.choice).count
      if count > 0 { entry(kind.fill, language.text(kind.text, ["count": language.number(count)])) }
    }
    let standing = report.backtest.plan.problem.existing.count
    if standing > 0 { entry(Self.firstWave, language.text(.backtestMapFirst), isLarge: false) }
  }
}

extension SVGWriter {
  /// A larger dot, full or hollow.
  fileprivate mutating func mark(x: Double, y: Double, colour: String, isHollow: Bool) {
    element(
      "circle",
      [
        "cx": Self.text(x), "cy": Self.text(y), "r": "6", "fill": isHollow ? "#ffffff" : colour,
        "stroke": isHollow ? colour : "#ffffff", "stroke-width": isHollow ? "3" : "1.5",
      ])
  }
}
