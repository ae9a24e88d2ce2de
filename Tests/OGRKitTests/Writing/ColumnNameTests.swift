import LayerModel
@testable import OGRKit
import Testing

@Suite("Names of columns")
struct ColumnNameTests {
  @Test("Long names are cut between characters to what fits, and stay apart")
  func fitted() {
    let long = String(repeating: "é", count: 40)
    let names = ColumnNames.fitted([long + "a", long + "b", "Code", "code", "x"], longest: 63)
    #expect(
      names == [String(repeating: "é", count: 31), String(repeating: "é", count: 30) + "_2", "Code", "code_2", "x"])
    #expect(names.allSatisfy { $0.utf8.count <= 63 })
  }

  @Test("A free name is none of the others, letter case aside")
  func free() {
    #expect(ColumnNames.free("fid", among: ["code"]) == "fid")
    #expect(ColumnNames.free("fid", among: ["FID", "fid_2"]) == "fid_3")
  }

  @Test("Texts in SQL cannot end their quotes; NUL is left out")
  func quoting() {
    #expect(SQLText.literal("l'été\\") == "'l''été\\'")
    #expect(SQLText.literal("a\0'; DROP TABLE x; --") == "'a''; DROP TABLE x; --'")
    #expect(SQLText.name("a\"b") == "\"a\"\"b\"")
    #expect(SQLText.literal(.real(.nan)) == "NULL")
    #expect(SQLText.literal(.integer(.min)) == "-9223372036854775808")
  }
}
