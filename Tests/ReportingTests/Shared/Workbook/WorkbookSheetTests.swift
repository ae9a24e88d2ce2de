import CoverageModel
import GeometryCore
import MessageModel
@testable import Reporting
import TestWorlds
import Testing
import WorkbookModel

@Suite("Sheets of an analysis")
struct WorkbookSheetTests {
  static func column(_ title: String, of sheet: WorkbookSheet) throws -> [WorkbookCell.Value] {
    let index = try #require(sheet.rows[0].firstIndex { $0.value == .text(title) }, "\(title)")
    return sheet.rows.dropFirst().map { $0[index].value }
  }

  private static func sheet(_ name: String, of report: Report = LineWorld.report()) throws -> WorkbookSheet {
    try #require(report.workbook(.english).sheets.first { $0.name == name }, "\(name)")
  }

  @Test("The sheets, in their order; those without content are left out")
  func names() {
    #expect(
      LineWorld.report().workbook(.english).sheets.map(\.name) == [
        "Summary", "Basins", "Departments", "Towns", "Spaces", "Definitions", "Sources",
      ])
    #expect(
      Self.withLand().workbook(.french).sheets.map(\.name) == [
        "Synthèse", "Zones d’emploi", "Départements", "Communes", "Secteurs mal desservis", "Espaces",
        "Définitions", "Sources",
      ])
  }

  @Test("Names of sheets are ones that a workbook can have, in every language")
  func validNames() {
    let workbooks = Language.allCases.flatMap { language in
      [Self.withLand().workbook(language), PlanWorld.report().workbook(language)]
    }
    #expect(workbooks.count == 4)
    for workbook in workbooks {
      let names = workbook.sheets.map(\.name)
      #expect(Set(names.map { $0.lowercased() }).count == names.count)
      for name in names {
        #expect((1...31).contains(name.utf16.count), "\(name)")
        #expect(!name.contains { "[]:*?/\\".contains($0) } && !name.hasPrefix("'") && !name.hasSuffix("'"))
      }
      for sheet in workbook.sheets {
        let widest = sheet.rows.map(\.count).max() ?? 0
        #expect(sheet.widths.count >= (sheet.isTable ? widest : 1), "\(sheet.name)")
        #expect(sheet.widths.allSatisfy { (5...130).contains($0) }, "\(sheet.name)")
        if sheet.isTable { #expect(sheet.rows.allSatisfy { $0.count == widest }, "\(sheet.name)") }
      }
    }
  }

  @Test("Basins: the worst first, people as whole numbers, shares unrounded, distances in kilometres")
  func basins() throws {
    let sheet = try Self.sheet("Basins")
    #expect(try Self.column("Code", of: sheet) == [.text("Z3"), .text("Z2"), .text("Z1")])
    #expect(try Self.column("Severity", of: sheet) == [.text("high"), .text("severe"), .text("none")])
    #expect(try Self.column("People beyond 30\u{A0}km", of: sheet) == [.number(65_536), .number(57_344), .number(0)])
    #expect(try Self.column("Share beyond 30\u{A0}km", of: sheet) == [.number(1.0 / 3), .number(1), .number(0)])
    // Medians at 2.5, 4.5 and 2 tenths of a degree of the equator.
    let medians = try Self.column("Median distance, km", of: sheet)
    for (value, tenths) in zip(medians, [2.5, 4.5, 2]) {
      guard case .number(let kilometres) = value else { throw NotANumber() }
      #expect(abs(kilometres - tenths * 11.131_949_079_3) < 1e-9)
    }
    #expect(medians.count == 3)
    #expect(try Self.column("Towns of the whole zone", of: sheet).count == 3)
    #expect(sheet.frozenColumns == 2 && sheet.isTable)
    #expect(sheet.colours.count == 2)
  }

  private struct NotANumber: Error {}

  @Test("Towns: codes as texts, every town once, yes or no within the service distance")
  func towns() throws {
    let sheet = try Self.sheet("Towns")
    #expect(try Self.column("Code", of: sheet) == (1...8).map { .text("T\($0)") })
    #expect(try Self.column("People", of: sheet) == (0..<8).map { .number(Double(1024 << $0)) })
    let yes = ["yes", "yes", "yes", "no", "no", "no", "no", "yes"]
    #expect(try Self.column("Within 30\u{A0}km", of: sheet) == yes.map { .text($0) })
    #expect(try Self.column("Basin", of: sheet).first == .text("Ouest"))
  }

  @Test("What is unknown is empty: no number of people, no space at all")
  func missing() throws {
    var study = LineWorld.study(spaces: false)
    study.towns[3].population = nil
    var result = LineWorld.result()
    result.towns = result.towns.map { _ in
      TownProximity(
        nearestSpace: nil, distance: .infinity, secondNearestSpace: nil, secondDistance: .infinity,
        spacesWithinService: 0)
    }
    result.spaces = []
    result.whole.distance = nil
    result.whole.excessPersonTravel = .infinity
    let report = LineWorld.report(study: study, result: result)
    let towns = try Self.sheet("Towns", of: report)
    #expect(try Self.column("People", of: towns)[3] == .empty)
    #expect(try Self.column("Distance, km", of: towns) == Array(repeating: .empty, count: 8))
    #expect(try Self.column("Nearest space", of: towns) == Array(repeating: .empty, count: 8))
    for cell in report.workbook(.english).sheets.flatMap(\.rows).joined() {
      if case .number(let number) = cell.value { #expect(number.isFinite) }
    }
  }

  /// One area of T4 to T6 (57,344 people), made up: 800 km2, one candidate.
  private static func withLand() -> Report {
    var result = LineWorld.result()
    let area = UnderservedArea(
      largestTown: 5, towns: [3, 4, 5], people: 57_344, workingAgePeople: nil, areaSquareMetres: 800e6,
      nearestSpace: 1, distance: 50_000, basins: ["Z2"], candidates: [4], shape: MultiPolygon([]))
    result.land = LandCoverage(
      territory: MultiPolygon([]), clipped: [], basins: [],
      underserved: UnderservedAreas(
        areas: [area], leastPeople: 1_000, smallerAreas: 2, smallerAreaTowns: 3, smallerAreaPeople: 44,
        townsWithoutBoundary: [6]))
    return LineWorld.report(result: result)
  }

  @Test("Underserved areas: figures, names, and the area of each town; their definition says what is left out")
  func underserved() throws {
    let report = Self.withLand()
    let sheet = try Self.sheet("Underserved areas", of: report)
    #expect(try Self.column("Underserved area", of: sheet) == [.text(LineWorld.names[5])])
    #expect(try Self.column("People", of: sheet) == [.number(57_344)])
    #expect(try Self.column("Residents aged 20 to 64", of: sheet) == [.empty])
    #expect(try Self.column("Area, km²", of: sheet) == [.number(800)])
    #expect(try Self.column("Distance, km", of: sheet) == [.number(50)])
    #expect(try Self.column("Basins", of: sheet) == [.text("Centre")])
    #expect(try Self.column("Candidates inside", of: sheet) == [.text("Cinq")])
    let towns = try Self.sheet("Towns", of: report)
    let name = WorkbookCell.Value.text(LineWorld.names[5])
    #expect(
      try Self.column("Underserved area", of: towns) == [.empty, .empty, .empty, name, name, name, .empty, .empty])
    let lines = report.underservedLines(.english)
    #expect(lines.count == 2)
    #expect(
      lines.last
        == "Smaller areas, which are not listed: 2 (3 towns, 44 people). Towns beyond S without a known boundary, in no area: 1."
    )
  }

  @Test("The summary states what the report states")
  func summary() throws {
    let sheet = try Self.sheet("Summary")
    let lines = Dictionary(
      sheet.rows.compactMap { row in
        row.first.flatMap { first -> (String, [WorkbookCell.Value])? in
          guard case .text(let label) = first.value else { return nil }
          return (label, row.dropFirst().map(\.value))
        }
      }, uniquingKeysWith: { first, _ in first })
    #expect(lines["Residents"]?.first == .number(261_120))
    #expect(lines["People within 30\u{A0}km"] == [.number(138_240), .number(138_240.0 / 261_120)])
    #expect(lines["People beyond 30\u{A0}km"] == [.number(122_880), .number(122_880.0 / 261_120)])
    #expect(lines["Within 45\u{A0}km"] == [.number(228_352), .number(228_352.0 / 261_120)])
    #expect(lines["severe"]?.first == .number(1))
  }

  @Test("A maker makes the file that it names")
  func makers() {
    let makers = LineWorld.report().analysisMakers(.english) + PlanWorld.report().planMakers(.english)
    #expect(makers.count >= 14)
    for maker in makers { #expect(maker.make().name == maker.name) }
    #expect(Set(makers.map(\.name)).count == makers.count)
  }

  @Test("A row is as high as its longest text needs")
  func lines() {
    func cell(_ text: String, _ style: WorkbookCell.Style) -> WorkbookCell { WorkbookCell(.text(text), style) }
    let sheet = WorkbookSheet(
      name: "x", widths: [10, 5],
      rows: [
        [cell("one two", .paragraph)], [cell("one two three", .paragraph)], [cell("one two three", .text)],
        [cell("a", .paragraph), cell("1 2 3 4 5 6 7", .paragraph)], [cell("unbreakable word", .paragraph)], [],
      ], isTable: false)
    #expect(sheet.rows.indices.map { sheet.lines(ofRow: $0) } == [1, 2, 1, 3, 2, 1])
  }
}
