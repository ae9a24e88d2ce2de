import MessageModel
import TestWorlds
import Testing

@testable import CoverageData
@testable import OGRKit

@Suite("Cells that GDAL reads in part")
struct SheetCellsTests {
  /// What is wrong with a workbook of one sheet with one cell; nil where nothing is.
  private func problem(cell: String) throws -> DataError? {
    let bytes = StoredParts.archive([
      ("xl/workbook.xml", "<workbook><sheets><sheet name=\"s\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"),
      (
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
      ),
      ("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r=\"2\">\(cell)</row></sheetData></worksheet>"),
    ])
    let file = try InputFile(name: "w.xlsx", bytes: bytes, content: .binary)
    var layer = VectorLayer(
      name: "s", driver: "XLSX", crs: nil, operation: nil, fields: [], features: [], flattenedCount: 0,
      linearisedCount: 0, isAssumedDegrees: false)
    return dataError { try SheetCells.complete(&layer, file) }
  }

  @Test(
    "A formula whose result is not stored is an error, however that is written",
    arguments: ["<c r=\"B2\"><f>1+1</f></c>", "<c r=\"B2\"><f>1+1</f><v></v></c>", "<c r=\"B2\"><f>1+1</f><v/></c>"])
  func missing(cell: String) throws {
    let error = try problem(cell: cell)
    #expect(error?.feature == 2)
    #expect(error?.problem.english.contains("the formula in column B has no stored result") == true)
  }

  @Test(
    "A stored result is one, an empty text too",
    arguments: [
      "<c r=\"B2\"><f>1+1</f><v>2</v></c>", "<c r=\"B2\" t=\"str\"><f>\"\"</f><v></v></c>", "<c r=\"B2\"><v></v></c>",
    ])
  func stored(cell: String) throws {
    #expect(try problem(cell: cell) == nil)
  }
}
