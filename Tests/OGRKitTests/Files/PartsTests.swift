@testable import OGRKit
import Testing

/// What files say of their own parts, by the descriptions of their formats.
@Suite("Parts of files")
struct PartsTests {
  /// A `.dbf` of one numeric field N of a width and decimals (dBASE III).
  private func dbf(_ values: [String], stated: Int? = nil, decimals: UInt8 = 0) -> [UInt8] {
    let width = values.map(\.utf8.count).max() ?? 1
    var bytes: [UInt8] = [3, 124, 1, 1, UInt8(stated ?? values.count), 0, 0, 0, 65, 0, UInt8(width + 1), 0]
    bytes += Array(repeating: 0, count: 20)
    bytes += Array("POP".utf8) + Array(repeating: 0, count: 8) + Array("N".utf8) + Array(repeating: 0, count: 4)
    bytes += [UInt8(width), decimals] + Array(repeating: 0, count: 14) + [0x0D]
    for value in values {
      bytes += Array((" " + String(repeating: " ", count: width - value.utf8.count) + value).utf8)
    }
    return bytes + [0x1A]
  }

  @Test("What is not a number in a .dbf is found by row, as it stands there")
  func dbfNumbers() {
    let texts = DBFNumbers.misfits(dbf(["12", "1x4", "", "***", "-7", "103.9", "5.0", "1,5", "1 2"]))
    let found = (0..<9).map { texts[$0]?["POP"] }
    #expect(found == [nil, "1x4", nil, "***", nil, "103.9", nil, "1,5", "1 2"])
    let real = DBFNumbers.misfits(dbf(["103.9", "1e3", "1e", ".", "-.5", "nan"], decimals: 2))
    #expect((0..<6).map { real[$0]?["POP"] } == [nil, nil, "1e", ".", nil, "nan"])
    for length in 0..<120 { _ = DBFNumbers.misfits(Array(dbf(["12", "1x4"]).prefix(length))) }
  }

  @Test("A .dbf with fewer rows than it states, or than there are shapes, is refused")
  func shapefile() throws {
    let index = [UInt8](repeating: 0, count: 100 + 2 * 8)
    try ShapefileParts.check(shp: nil, shx: index, dbf: dbf(["1", "2"]))
    #expect(throws: OGRError.self) { try ShapefileParts.check(shp: nil, shx: index, dbf: dbf(["1"])) }
    #expect(throws: OGRError.self) { try ShapefileParts.check(shp: nil, shx: nil, dbf: dbf(["1", "2"], stated: 9)) }
    // Two records of two words each, numbered from 1.
    let records: [UInt8] = [0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 0] + [0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 0]
    let shapes = [UInt8](repeating: 0, count: 100) + records
    try ShapefileParts.check(shp: shapes, shx: index, dbf: nil)
    #expect(throws: OGRError.self) { try ShapefileParts.check(shp: shapes, shx: index, dbf: dbf(["1"])) }
  }

  @Test("Rows of a .mid are counted and judged by the heading of the .mif")
  func mapInfo() {
    let mif = "Version 300\nDelimiter \";\"\nColumns 3\n  a Char(3)\n  n Integer\n  d Decimal(8,2)\nData\n\nPoint 1 2\n"
    let mid = "\"x;y\";1;2.5\r\n\"z\";1 200;1x\n\n"
    let table = MIDTable(mif: Array(mif.utf8), mid: Array(mid.utf8))
    #expect(table.count == 2)
    #expect(table.misfits[1] == nil)
    #expect(table.misfits[2] == ["n": "1 200", "d": "1x"])
  }

  @Test("GDAL's warning on a number gives back the text and the field")
  func warnings() throws {
    let fields = ["pop", "b.pop", "x"]
    let found = try #require(
      RawTexts.parse("Value 'a' of field b' of field lay.b.pop parsed incompletely to integer 1.", fields))
    #expect(found.text == "a' of field b")
    #expect(found.field == "b.pop")
    #expect(RawTexts.parse("Non closed ring detected.", fields) == nil)
    #expect(RawTexts.parse("Value '1' of field lay.other parsed incompletely to integer 1.", fields) == nil)
  }
}
