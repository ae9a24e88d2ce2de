import CoverageModel
import GeometryCore

/// What the script of `compare.html` reads: shapes, classes and figures of basins, spaces, texts.
struct CompareData {
  let document: CompareDocument
  private let ground: PageGround
  private var language: Language { document.language }
  private var study: Study { document.study }

  init(document: CompareDocument) {
    self.document = document
    let people = Dictionary(
      document.basins.map { ($0.code, $0.change.people) }, uniquingKeysWith: { first, _ in first })
    ground = PageGround(study: document.study, people: people, assets: document.assets)
  }

  private static let texts: [(StaticString, TextKey)] = [
    ("zoomIn", .pageZoomIn), ("zoomOut", .pageZoomOut), ("close", .pageClose), ("partial", .mapLegendPartial),
    ("legend", .compareMapLegend), ("show", .pageShowOnMap), ("both", .compareMapBoth),
    ("before", .compareMapOnlyA), ("after", .compareMapOnlyB),
  ]

  /// JSON that may stand within a `script` element.
  var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("texts") { writer in
        writer.object { writer in
          for (name, key) in Self.texts {
            // The names of the situations are filled in here, places of the script's own values are left.
            writer.member(name, document.text(key, ["name": "{name}"]))
          }
          writer.member("attribution", document.hasEmbeddedBasins ? document.text(.pageMapAttribution) : "")
        }
      }
      writer.member("steps", ground.grid.stepsPerDegree)
      writer.member("distances") { $0.array([Int]()) { $0.value($1) } }
      writer.member("views") { writer in ground.views(&writer, language) }
      writer.member("background") { writer in ground.background(&writer) }
      let classes = CompareClasses(language)
      writer.member("classes") { writer in
        writer.array(classes.all) { writer, entry in
          writer.object { writer in
            writer.member("fill", entry.fill)
            writer.member("label", entry.label)
          }
        }
      }
      writer.member("basins") { writer in basins(classes, &writer) }
      writer.member("spaces") { writer in spaces(&writer) }
    }
    return HTMLWriter.scriptData(writer.finish())
  }

  private func basins(_ classes: CompareClasses, _ writer: inout JSONWriter) {
    let shapes = Dictionary(study.basins.map { ($0.code, $0.shape) }, uniquingKeysWith: { first, _ in first })
    let columns = document.words.basinColumns
    writer.array(document.basins) { writer, basin in
      writer.object { writer in
        writer.member("name", basin.name)
        writer.member("class", classes.index(of: basin.change))
        writer.member("partial", basin.isPartial)
        writer.member("rows") { writer in
          writer.array(columns.dropFirst()) { writer, column in
            writer.array([column.title, column.text(basin)]) { $0.value($1) }
          }
        }
        writer.member("shape") { $0.value(shapes[basin.code] ?? MultiPolygon([]), on: ground.grid) }
      }
    }
  }

  private func spaces(_ writer: inout JSONWriter) {
    let shown = ComparedSpaceKind.allCases.flatMap { kind in
      document.report.spaces(kind).compactMap { space in space.position.map { (kind, space.name, $0) } }
    }
    writer.array(shown) { writer, entry in
      writer.object { writer in
        writer.member("kind", entry.0.rawValue)
        writer.member("name", entry.1)
        writer.member("fill", entry.0.fill)
        writer.position(entry.2)
      }
    }
  }
}
