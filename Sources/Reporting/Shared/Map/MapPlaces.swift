import CoverageModel
import GeometryCore

/// Spaces, numbered sites of a plan and the largest towns on a drawing, with as many names as there is room for.
struct MapPlaces {
  let report: Report
  let language: Language
  /// Position of the first space that a plan opens; nil where there is none.
  var firstSite: Int?
  /// Spaces of a window are named where there are no more of them.
  var mostSpaces = 12
  /// Sites of a plan are named where there are no more of them.
  var mostSites = Int.max
  /// Towns of a window that are named, the most people first.
  var mostTowns = 16
  /// Whether towns after which an area that is left out is named go before larger ones.
  var prefersLeftOut = false

  /// Draws what lies in a window; no name stands on a mark or on another name.
  ///
  /// - Complexity: O(n log n) of the towns, and the square of the names.
  func draw(_ frame: MapFrame, to svg: inout SVGWriter) {
    let spaces = report.study.spaces
    let shown = report.shownSpaces.filter { frame.shows(spaces[$0].position) }
    let sites = shown.filter(isSite)
    let named =
      (sites.count <= mostSites ? sites : []) + (shown.count <= mostSpaces ? shown.filter { !isSite($0) } : [])
    var labels = MapLabels(frame)
    for index in shown {
      let point = frame.point(spaces[index].position)
      labels.block(spaces[index].position, radius: isSite(index) ? 10 : 6)
      if isSite(index) {
        svg.site(x: point.x, y: point.y, number: language.number(index - (firstSite ?? 0) + 1))
      } else {
        svg.dot(x: point.x, y: point.y, fill: MapColours.service)
      }
    }
    for index in named {
      let (name, position) = (spaces[index].name, spaces[index].position)
      guard let place = labels.place(name, at: position, size: 12, room: isSite(index) ? 12 : 8) else { continue }
      svg.nameOnMap(name, x: place.x, y: place.y)
    }
    let names = Set(shown.map { spaces[$0].name })
    for town in largestTowns(frame) where !names.contains(town.name) {
      guard let place = labels.place(town.name, at: town.position, size: 10, room: 4) else { continue }
      svg.townOnMap(town.name, dot: frame.point(town.position), x: place.x, y: place.y)
    }
  }

  /// Whether a space is one that the plan opens.
  private func isSite(_ index: Int) -> Bool { firstSite.map { index >= $0 } ?? false }

  /// The towns of a window that have names, in the order of preference.
  private func largestTowns(_ frame: MapFrame) -> ArraySlice<Town> {
    let first = Set(prefersLeftOut ? report.rankedCores.map { report.study.towns[$0.core.largestTown].code } : [])
    func key(_ town: Town, _ other: Town) -> (Int, Int, String) {
      (first.contains(town.code) ? 1 : 0, town.population ?? 0, other.code)
    }
    return report.study.towns.filter { ($0.population ?? 0) > 0 && frame.shows($0.position) }
      .sorted { key($0, $1) > key($1, $0) }.prefix(frame.isSmall ? min(3, mostTowns) : mostTowns)
  }
}
