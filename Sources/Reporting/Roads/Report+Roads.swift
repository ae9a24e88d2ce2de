import CoverageModel
import WorkbookModel

extension Report {
  /// By road and as the crow flies; nothing where travel was not computed on a road network.
  func roadSection(_ language: Language) -> String {
    guard let found = RoadTables(self, language) else { return "" }
    var blocks = ["## " + language.text(.sectionRoads), roadWords(language)]
    for part in found.tables {
      var table = MarkdownTable(part.columns.map { ($0.title, $0.isNumber ? .right : .left) })
      for row in part.rows { table.add(row.map(MarkdownTable.escape)) }
      blocks += ["### " + part.title, part.words, String(table.text.dropLast())]
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// What the times are, and of when.
  func roadWords(_ language: Language) -> String {
    let source = inputs.roadSource
    let words = language.text(.roadsIntro)
    return source?.dataDate.map { words + " " + language.text(.roadsDate, ["date": String($0.prefix(10))]) } ?? words
  }

  /// The same for the workbook.
  func roadSheet(_ language: Language) -> WorkbookSheet? {
    guard let found = RoadTables(self, language) else { return nil }
    var page = SheetPage(title: language.text(.sectionRoads))
    page.paragraph(roadWords(language))
    for part in found.tables {
      page.section(part.title)
      page.paragraph(part.words)
      page.cells(part.columns.map { WorkbookCell(.text($0.title), .section) })
      for row in part.rows { page.cells(row.map { WorkbookCell(.text($0), .paragraph) }) }
    }
    return page.sheet(language.text(.sheetRoads), widths: [52, 18, 18, 18, 60])
  }

  /// The member `by_road`.
  func byRoadMember(_ writer: inout JSONWriter) {
    guard let found = RoadReading(self) else { return }
    writer.member("by_road") { writer in
      writer.object { writer in
        writer.member("within") { group(found.within, &$0) }
        writer.member("beyond") { group(found.beyond, &$0) }
        writer.member("unreached") { group(found.unreached, &$0) }
        writer.member("straight_line") { writer in
          writer.object { writer in
            writer.member("circle_metres", found.circleMetres, decimals: 3)
            writer.member("only_in_circle") { group(found.onlyInCircle, &$0) }
            writer.member("only_by_road") { group(found.onlyByRoad, &$0) }
          }
        }
        writer.member("detours") { writer in
          writer.array(found.detours) { writer, detour in
            writer.object { writer in
              writer.member("basin", detour.basin?.code)
              writer.member("people", detour.people)
              writer.member("median", detour.median, decimals: 4)
              writer.member("percentile_90", detour.percentile90, decimals: 4)
              writer.member("median_speed_kmh", detour.medianSpeed, decimals: 2)
            }
          }
        }
        writer.member("factors") { writer in
          writer.array(found.factors) { writer, factor in
            writer.object { writer in
              writer.member("factor", factor.factor, decimals: 2)
              writer.member("people", factor.people)
              writer.member("basins") { writer in
                writer.array(factor.changes) { writer, change in
                  writer.object { writer in
                    writer.member("code", change.basin.code)
                    writer.member("severity", change.severity.rawValue)
                  }
                }
              }
            }
          }
        }
      }
    }
  }

  private func group(_ group: RoadReading.Group, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("towns", group.towns.count)
      writer.member("people", group.people)
      writer.member("largest", list: group.towns.prefix(RoadReading.namedTowns).map { study.towns[$0].code })
    }
  }
}
