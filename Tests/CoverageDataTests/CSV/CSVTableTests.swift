@testable import CoverageData
import MessageModel
import TestWorlds
import Testing

@Suite("CSV table")
struct CSVTableTests {
  private func records(_ text: String) throws -> [(line: Int, fields: [String])] {
    let table = try CSVTable(input(text))
    var found: [(Int, [String])] = []
    try table.forEachRecord { record throws(DataError) in
      found.append((record.line, table.columns.indices.map { record.text($0) }))
    }
    return found
  }

  @Test("Lines are counted through line breaks in quotes, blank lines and CRLF")
  func lines() throws {
    let found = try records("a,b\r\n1,\"x\r\ny\"\r\n\r\n2,z\r\n")
    #expect(found.map(\.line) == [2, 5])
    #expect(found.map(\.fields) == [["1", "x\r\ny"], ["2", "z"]])
  }

  @Test("The last record needs no line end, and may end with an empty field")
  func lastRecord() throws {
    #expect(try records("a,b\n1,2").map(\.fields) == [["1", "2"]])
    #expect(try records("a,b\n1,").map(\.fields) == [["1", ""]])
    #expect(try records("a,b\n1,\"\"").map(\.fields) == [["1", ""]])
  }

  @Test("Quotes within a field that does not start with one stay as they are")
  func looseQuotes() throws {
    #expect(try records("a,b\n5\" pipe,2").map(\.fields) == [["5\" pipe", "2"]])
  }

  @Test("A header with spaces about its names is understood")
  func spacesInHeader() throws {
    #expect(try CSVTable(input(" a ,\tb\n")).columns == ["a", "b"])
  }

  @Test(
    "What is wrong with a table is said with its line",
    arguments: [
      ("code;name;x\n1;2\n", 2, nil, "2 fields; the header names 3"),
      ("code,code\n", 1, "code", "twice"),
      ("code,,name\n", 1, nil, "no name"),
      ("code,name\n1,2,3\n", 2, nil, "3 fields; the header names 2"),
      ("code,name\n1,2\n\n3\n", 4, nil, "1 fields; the header names 2"),
      ("code,name\n1,\"ab\n2,c\n", 2, nil, "never closes"),
      ("code,name\n1,\"ab\n2,c\n3,\"d\" e\n", 4, nil, "closing quote"),
      ("\"code,name\n1,2\n", 1, nil, "never closes"),
      ("code,name\n1,\"a\"b\n", 2, nil, "after a closing quote"),
    ] as [(String, Int, String?, String)])
  func errors(text: String, line: Int, field: String?, phrase: String) {
    let error = dataError { _ = try records(text) }
    #expect(error?.kind == .content)
    #expect(error?.file == "in.csv")
    #expect(error?.line == line)
    #expect(error?.field == field)
    #expect(error?.problem.english.contains(phrase) == true, "\(String(describing: error))")
  }

  @Test("A missing column is named, with those that are there")
  func missingColumn() throws {
    let table = try CSVTable(input("a,b\n"))
    #expect(try table.require("b") == 1)
    #expect(table.find("c") == nil)
    let error = dataError { _ = try table.require("c") }
    #expect(error?.description == "in.csv, line 1, field 'c': this column is missing; the file has a, b")
  }

  @Test("Whole numbers", arguments: ["-1", "1.5", "1e3", "1 000", "x", "1000000000001", "99999999999999999999"])
  func badCounts(text: String) throws {
    let error = dataError {
      try CSVTable(input("a,n\n1,\(text)\n")).forEachRecord { record throws(DataError) in
        _ = try record.optionalCount(1)
      }
    }
    #expect(error?.line == 2)
    #expect(error?.field == "n")
    #expect(error?.problem.english.hasPrefix("'\(text)' is not a whole number") == true)
  }
}
