import CoverageModel
import GeometryCore

/// What the page's script reads: figures in columns, shapes on a grid, texts in the page's language.
struct PageData {
  let page: ReportPage
  let language: Language
  let grid: DisplayGrid
  let views: [BoundingBox]

  var study: Study { page.study }
  var result: CoverageResult { page.result }

  /// Grid of service areas: on a coarser one their arcs look dented.
  private static let roundGrid = DisplayGrid(stepsPerDegree: 10_000)

  /// Version of the layout, for the script.
  private static let layout = 1

  init(page: ReportPage, language: Language) {
    self.page = page
    self.language = language
    let people = Dictionary(
      page.report.basinResults.map { ($0.code, $0.indicators.people) }, uniquingKeysWith: { first, _ in first })
    let pieces = MapPieces.boxes(page.study.basins, people: people)
    views =
      pieces.isEmpty ? BoundingBox(enclosing: page.study.towns.map(\.position)).map { [$0] } ?? [] : pieces
    grid = DisplayGrid(showing: views)
  }

  /// JSON that may stand within a `script` element.
  ///
  /// - Complexity: O(towns + positions of shapes).
  var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("layout", Self.layout)
      writer.member("title", study.title)
      writer.member("texts") { writer in writer.object { writer in texts(&writer) } }
      writer.member("steps", grid.stepsPerDegree)
      writer.member("medianUnits", study.serviceDistance / (study.costsPerUnit / 10), decimals: 5)
      writer.member("roundSteps", Self.roundGrid.stepsPerDegree)
      writer.member("views") { writer in viewList(&writer) }
      writer.member("service", study.distances.firstIndex(of: study.serviceDistance))
      writer.member("distances") { writer in distances(&writer) }
      writer.member("whole") { writer in whole(&writer) }
      writer.member("spaces") { writer in spaces(&writer) }
      writer.member("sites") { writer in sites(&writer) }
      writer.member("basins") { writer in writer.object { writer in basins(&writer) } }
      writer.member("areas") { writer in areas(&writer) }
      writer.member("cores") { writer in cores(&writer) }
      writer.member("catchments") { writer in writer.object { catchments(&$0) } }
      writer.member("towns") { writer in writer.object { writer in towns(&writer) } }
      writer.member("background") { writer in background(&writer) }
      writer.member("choice") { writer in choice(&writer) }
    }
    return HTMLWriter.scriptData(writer.finish())
  }

  private func texts(_ writer: inout JSONWriter) {
    for (name, key) in PageTexts.ofScript { writer.member(name, language.typeset(language.template(key) ?? "")) }
    let credit = page.report.hasEmbeddedBasins ? language.text(.pageMapAttribution) : ""
    writer.member("attribution", language.typeset(credit))
  }

  /// The pieces of the study with the name of the region in which most of their people live.
  private func viewList(_ writer: inout JSONWriter) {
    writer.array(views.enumerated()) { writer, view in
      let (index, box) = view
      writer.object { writer in
        writer.member("name", index == 0 ? language.typeset(language.text(.pageViewMain)) : name(of: box))
        writer.member("box") { writer in
          writer.array([box.west, box.south, box.east, box.north]) { $0.value($1, decimals: 4) }
        }
      }
    }
  }

  private func name(of box: BoundingBox) -> String {
    let largest = study.towns
      .filter { town in
        town.position.longitude >= box.west && town.position.longitude <= box.east
          && town.position.latitude >= box.south && town.position.latitude <= box.north
      }
      .max { ($0.population ?? 0) < ($1.population ?? 0) }
    guard let largest else { return "–" }
    return largest.region.flatMap { study.zoneNames[.region]?[$0] } ?? largest.name
  }

  private func distances(_ writer: inout JSONWriter) {
    writer.array(study.distances.enumerated()) { writer, distance in
      let (index, metres) = distance
      writer.object { writer in
        writer.member("label", language.distance(metres))
        writer.member("people", result.whole.coveredPeople[index])
        writer.member("shape") { $0.value(Self.disc(index, of: result), on: Self.roundGrid) }
        if let change = page.change {
          writer.member("after", change.result.whole.coveredPeople[index])
          if metres == study.serviceDistance {
            writer.member("shapeAfter") { $0.value(Self.disc(index, of: change.result), on: Self.roundGrid) }
          }
        }
      }
    }
  }

  /// The area within a distance; empty where travel is given, which has none.
  private static func disc(_ index: Int, of result: CoverageResult) -> MultiPolygon {
    result.coverage.indices.contains(index) ? result.coverage[index] : MultiPolygon([])
  }

  private func whole(_ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("people", result.whole.people)
      writer.member("uncovered", result.whole.uncoveredPeople)
    }
  }

  private func background(_ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("fine") { writer in
        writer.array(near(page.assets.fineOutlines)) { $0.value($1, on: grid) }
      }
      writer.member("strong") { writer in
        writer.array(near(page.assets.strongOutlines)) { $0.value($1, on: grid) }
      }
    }
  }

  /// Room around the study in which the background is drawn, degrees.
  private static let backgroundRoom = 1.5

  /// The outlines near the study.
  private func near(_ outlines: [MultiPolygon]) -> [MultiPolygon] {
    outlines.compactMap { outline in
      let parts = outline.polygons.filter { polygon in
        guard let box = MultiPolygon([polygon]).boundingBox else { return false }
        return views.contains { view in
          box.west <= view.east + Self.backgroundRoom && box.east >= view.west - Self.backgroundRoom
            && box.south <= view.north + Self.backgroundRoom && box.north >= view.south - Self.backgroundRoom
        }
      }
      return parts.isEmpty ? nil : MultiPolygon(parts)
    }
  }
}
