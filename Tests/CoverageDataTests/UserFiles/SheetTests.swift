@testable import CoverageData
import CoverageModel
import Foundation
import MessageModel
import TestWorlds
import Testing
import WorkbookKit
import WorkbookModel

@Suite("Sheets of spreadsheets")
struct SheetTests {
  private let country: SmallCountry

  init() throws { country = try SmallCountry() }

  /// A workbook of sheets by name.
  private func workbook(_ sheets: [(name: String, rows: [[WorkbookCell.Value]])]) throws -> String {
    let made = sheets.map { sheet in
      WorkbookSheet(
        name: sheet.name, widths: [], rows: sheet.rows.map { $0.map { WorkbookCell($0, .text) } }, isTable: false)
    }
    let forms = Workbook.NumberForms(whole: "0", oneDecimal: "0.0", twoDecimals: "0.00", exact: "0.000", percent: "0%")
    let bytes = try Workbook(title: "t", author: "a", numbers: forms, sheets: made)
      .xlsx(scratchFolder: country.root.path)
    let url = country.root.appending(path: "w.xlsx")
    try Data(bytes).write(to: url)
    return url.path
  }

  private func read(_ path: String, _ role: FileRole = .spaces) throws -> InputFile {
    try UserFile.read(path, role, ReadingOptions())
  }

  @Test("Rows that hold nothing are passed over, which is said; features of errors are the rows of the sheet")
  func emptyRows() throws {
    let path = try workbook([
      ("s", [[.text("code"), .text("capacity")], [.text("A1"), .number(3)], [], [.text("A2"), .text("many")]])
    ])
    let file = try read(path)
    #expect(file.source.notes.contains("empty rows passed over: 1"))
    let towns = TownCodes(towns: try TownTable.read(input(SmallCountry.towns)))
    let error = dataError { _ = try SpaceTable.read(file, towns: towns) }
    #expect(error?.feature == 4)
    #expect(error?.field == "capacity")
  }

  @Test("A title above the header and a sum below are passed over, which is said")
  func titleRow() throws {
    let path = try workbook([
      (
        "s",
        [
          [.text("List of 2024")], [], [.text("Code INSEE"), .text("Capacité"), .empty],
          [.text("A1"), .number(1), .empty], [.text("TOTAL"), .number(1)],
        ]
      )
    ])
    let file = try read(path)
    let towns = TownCodes(towns: try TownTable.read(input(SmallCountry.towns)))
    let spaces = try SpaceTable.read(file, towns: towns).spaces
    #expect(spaces.map(\.code) == ["A1"])
    #expect(spaces.map(\.capacity) == [1])
    #expect(file.source.notes.contains("the columns are named in row 3"))
    #expect(file.source.notes.contains("rows of sums or footnotes passed over: 1 (first: 'TOTAL', feature 5)"))
  }

  @Test("A code that the spreadsheet took for a date is refused")
  func dates() throws {
    let path = try workbook([
      ("s", [[.text("code"), .text("capacity")], [.text("A1"), .number(1)], [.text("2024/03/02"), .number(1)]])
    ])
    let error = dataError { _ = try read(path) }
    #expect(error?.feature == 3)
    #expect(error?.field == "code")
    #expect(error?.problem.english.contains("is a date") == true)
  }

  @Test("One of several sheets is named behind a colon; else all are listed")
  func severalSheets() throws {
    let path = try workbook([
      ("2024", [[.text("code")], [.text("A1")]]), ("2029", [[.text("code")], [.text("A2")], [.text("B1")]]),
    ])
    let towns = TownCodes(towns: try TownTable.read(input(SmallCountry.towns)))
    #expect(try SpaceTable.read(read(path + ":2029"), towns: towns).spaces.map(\.code) == ["A2", "B1"])
    let error = dataError { _ = try read(path) }
    #expect(error?.problem.english.contains("2024, 2029") == true)
  }

  @Test("A column that is empty throughout is not guessed")
  func emptyColumn() throws {
    let path = try workbook([
      ("s", [[.text("insee"), .text("com"), .text("capacity")], [.empty, .text("A1"), .number(3)]])
    ])
    #expect(try read(path).source.columnNames["code"] == "com")
  }
}
