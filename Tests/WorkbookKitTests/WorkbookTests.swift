import Foundation
import MessageModel
import Testing
import WorkbookKit
import WorkbookModel

@Suite("Workbooks")
struct WorkbookTests {
  static let numbers = Workbook.NumberForms(
    whole: "#,##0", oneDecimal: "#,##0.0", twoDecimals: "#,##0.00", exact: "General", percent: "0.0%")

  static func sheet(_ name: String = "Towns", rows: [[WorkbookCell]]) -> WorkbookSheet {
    WorkbookSheet(
      name: name, widths: [20, 12], rows: [[WorkbookCell(.text("Name"), .heading)]] + rows, isTable: true,
      colours: [
        WorkbookColours(
          column: 1, rows: 1...2, rule: .scale(from: 0, fromColour: 0xFFFFFF, to: 1, toColour: 0xFF0000)),
        WorkbookColours(
          column: 0, rows: 1...2, rule: .texts([WorkbookColours.TextFill(text: "a \"b\"", colour: 0x00FF00)])),
      ])
  }

  static func workbook(_ sheets: [WorkbookSheet]) -> Workbook {
    Workbook(title: "Title", author: "Author", numbers: numbers, sheets: sheets)
  }

  @Test("The same workbook gives the same bytes, states no time of making, and leaves no file behind")
  func deterministic() throws {
    let folder = try Scratch()
    let workbook = Self.workbook([
      Self.sheet(rows: [[WorkbookCell(.text("x"), .text), WorkbookCell(.number(1), .whole)]])
    ])
    let bytes = try workbook.xlsx(scratchFolder: folder.path)
    #expect(try workbook.xlsx(scratchFolder: folder.path) == bytes)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    // Local headers of a ZIP archive (APPNOTE 4.3.7): signature PK 3 4, time and date at offset 10; date 33 is
    // 1 January 1980.
    let headers = bytes.indices.dropLast(13).filter { bytes[$0..<($0 + 4)] == [0x50, 0x4B, 3, 4] }
    #expect(headers.count >= 10)
    for header in headers { #expect(bytes[(header + 10)..<(header + 14)] == [0, 0, 33, 0]) }
    let core = try Parts(workbook).text("docProps/core.xml")
    #expect(core.matches(of: /1980-01-01T00:00:00Z/).count == 2)
    #expect(core.contains("<dc:title>Title</dc:title>") && core.contains("<dc:creator>Author</dc:creator>"))
  }

  @Test("Texts stay texts, whatever they start with; numbers keep 16 digits")
  func cells() throws {
    let texts = [
      "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\tx", "01001", "http://example.org", "a\u{1}b\u{0}c", "_x0041_",
      "<script>&\"'", "é\u{1F600}", "\u{FFFE}", "{=1}",
    ]
    let shown = [
      "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\tx", "01001", "http://example.org", "a\u{FFFD}b\u{FFFD}c",
      "_x005F_x0041_", "<script>&\"'", "é\u{1F600}", "\u{FFFD}", "{=1}",
    ]
    let parts = try Parts(
      Self.workbook([
        Self.sheet(rows: texts.map { [WorkbookCell(.text($0), .text), WorkbookCell(.number(1.0 / 3), .oneDecimal)] })
      ]))
    let strings = try parts.text("xl/sharedStrings.xml")
    let found = strings.matches(of: /<si><t[^>]*>((?:.|\n)*?)<\/t><\/si>/).map { match in
      match.1.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
    }
    #expect(found == ["Name"] + shown.map { Substring($0) })
    let sheet = try parts.text("xl/worksheets/sheet1.xml")
    #expect(!sheet.contains("<f>") && !sheet.contains("<hyperlink"))
    #expect(sheet.matches(of: /t="s"/).count == texts.count + 1)
    // A third to 16 significant digits.
    #expect(sheet.matches(of: /<v>0\.3333333333333333<\/v>/).count == texts.count)
  }

  @Test("A text of more than 32,767 UTF-16 units is cut, one of as many is not")
  func longTexts() throws {
    let long = String(repeating: "\u{1F600}", count: 20_000)
    let parts = try Parts(Self.workbook([Self.sheet(rows: [[WorkbookCell(.text(long), .text)]])]))
    let strings = try parts.text("xl/sharedStrings.xml")
    #expect(strings.contains(String(repeating: "\u{1F600}", count: 16_383) + "…<"))
  }

  @Test("A heading stays in view, repeats on each page and filters")
  func tables() throws {
    let parts = try Parts(Self.workbook([Self.sheet(rows: [[WorkbookCell(.text("x"), .text)]])]))
    let sheet = try parts.text("xl/worksheets/sheet1.xml")
    #expect(sheet.contains("<autoFilter ref=\"A1:A2\"/>"))
    #expect(sheet.contains("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"))
    #expect(sheet.contains("paperSize=\"9\"") && sheet.contains("orientation=\"landscape\""))
    #expect(sheet.contains("<formula>\"a \"\"b\"\"\"</formula>"))
    #expect(try parts.text("xl/workbook.xml").contains("_xlnm.Print_Titles"))
  }

  @Test(
    "Names that no sheet can have are refused, with the function that says so",
    arguments: ["a/b", "'a'", "", String(repeating: "x", count: 32)])
  func names(name: String) throws {
    let folder = try Scratch()
    #expect {
      _ = try Self.workbook([Self.sheet(name, rows: [])]).xlsx(scratchFolder: folder.path)
    } throws: { error in
      (error as? WorkbookError)?.function.english == "workbook_validate_sheet_name"
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test("A folder that cannot be written to is named")
  func folder() {
    #expect {
      _ = try Self.workbook([Self.sheet(rows: [])]).xlsx(scratchFolder: "/nowhere/at/all")
    } throws: { error in
      "\(error)" == "the workbook cannot be made: temporary file: /nowhere/at/all cannot be written to"
    }
  }
}
