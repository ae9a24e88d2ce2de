import CoverageModel
import MessageModel
@testable import Reporting
import TestWorlds
import Testing
import WorkbookModel

@Suite("Sheets of a plan")
struct PlanSheetTests {
  private func sheet(_ name: String, of report: PlanReport = PlanWorld.report()) throws -> WorkbookSheet {
    try #require(report.workbook(.english).sheets.first { $0.name == name }, "\(name)")
  }

  private func column(_ title: String, of sheet: WorkbookSheet) throws -> [WorkbookCell.Value] {
    try WorkbookSheetTests.column(title, of: sheet)
  }

  @Test("The opened towns in their order with gain and price")
  func sites() throws {
    let sheet = try sheet("Plan")
    #expect(try column("Order", of: sheet) == [.number(1), .number(2)])
    #expect(try column("Code", of: sheet) == [.text("C2"), .text("C3")])
    #expect(try column("Gain, people", of: sheet) == [.number(34_000), .number(8_500)])
    #expect(try column("Loss, people", of: sheet) == [.number(28_000), .number(6_000)])
    #expect(try column("Distance, km", of: sheet) == [.number(38.961_821_778), .number(50.093_770_857)])
  }

  @Test("Basins before and after")
  func basins() throws {
    let sheet = try sheet("Basins before and after")
    #expect(try column("Basin", of: sheet) == [.text("Ouest"), .text("Centre"), .text("Est")])
    #expect(try column("Share after", of: sheet) == [.number(1), .number(8_500.0 / 10_500), .number(1)])
    #expect(try column("Gain", of: sheet) == [.number(0), .number(8_500), .number(34_000)])
  }

  @Test("A basin that the study holds only in part is marked, here and in plan.md")
  func partial() throws {
    var plan = PlanWorld.plan()
    plan.problem.basinTownCounts = ["Z1": 1, "Z2": 9, "Z3": 2]
    let report = PlanWorld.report(plan)
    let sheet = try sheet("Basins before and after", of: report)
    #expect(try column("Basin", of: sheet)[1] == .text("Centre (part: 3 of 9 towns)"))
    let page = String(decoding: report.planMarkdown(.french).bytes, as: UTF8.self)
    #expect(page.contains("Centre (partie\u{A0}: 3 communes sur 9)"))
    #expect(page.contains("signalées (partie)"))
    #expect(!page.contains("Est (partie"))
    #expect(!String(decoding: PlanWorld.report().planMarkdown(.french).bytes, as: UTF8.self).contains("(partie"))
  }

  @Test("A matrix has no kilometres, an infeasible plan no sites; both have a workbook")
  func others() throws {
    let matrix = PlanWorld.matrixReport(.pMedian).workbook(.english)
    let titles = matrix.sheets.flatMap { $0.rows.first ?? [] }.map(\.value)
    #expect(titles.contains(.text("Gain, people × units of the matrix")))
    #expect(!titles.contains { if case .text(let text) = $0 { text.contains("km") } else { false } })
    let infeasible = PlanWorld.infeasibleReport().workbook(.english)
    #expect(infeasible.sheets.map(\.name).contains("Plan") == false)
    let first = try #require(infeasible.sheets.first)
    #expect(first.rows.contains { $0.first?.value == .text("No plan meets what was asked, and that is proved.") })
  }
}
