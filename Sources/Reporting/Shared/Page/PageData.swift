import CoverageModel
import GeometryCore

/// What the page's script reads: figures in columns, shapes on a grid, texts in the page's language.
struct PageData {
  let page: ReportPage
  let language: Language
  let ground: PageGround

  var grid: DisplayGrid { ground.grid }
  var views: [BoundingBox] { ground.views }
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
    ground = PageGround(study: page.study, people: people, assets: page.assets)
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
      writer.member("views") { writer in ground.views(&writer, language) }
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
      writer.member("background") { writer in ground.background(&writer) }
      writer.member("choice") { writer in choice(&writer) }
    }
    return HTMLWriter.scriptData(writer.finish())
  }

  private func texts(_ writer: inout JSONWriter) {
    for (name, key) in PageTexts.ofScript { writer.member(name, language.template(key) ?? "") }
    let credit = page.report.hasEmbeddedBasins ? language.text(.pageMapAttribution) : ""
    writer.member("attribution", credit)
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
}
