@testable import CoverageData
import CoverageModel
import MessageModel
@testable import Reporting
import ResultFiles
import TestWorlds
import Testing

@Suite("Formulas in CSV tables")
struct FormulaGuardTests {
  private static let attack = "=cmd|' /C calc'!A0"

  @Test(
    "A text that a spreadsheet would take for a formula starts with an apostrophe",
    arguments: [
      attack, "+1+1", "-2+3", "@SUM(A1)", "\tx", "\rx", "\n=1", "\u{FF1D}1", "\u{FF0B}1", "\u{FF0D}1", "\u{FF20}a", "=",
      "-", "-1e5", "+33 6",
    ])
  func guarded(text: String) {
    #expect(Reporting.FormulaGuard.guarded(text).hasPrefix("'"))
    #expect(Reporting.FormulaGuard.guarded(text).dropFirst().hasPrefix(text.prefix(1)))
  }

  @Test(
    "Names, codes and plain numbers stay as they are",
    arguments: [
      "Saint-Étienne", "L’Haÿ-les-Roses", "01001", "2A004", "-12.5", "+3", "-5", "a=b", "x@y", "'", "''", "d'Ajac",
      "", " ", "1;2", "Pont; Abbé", "tab\there", "🙂", "Évry–Courcouronnes",
    ])
  func kept(text: String) {
    #expect(Reporting.FormulaGuard.guarded(text) == text)
    #expect(CoverageData.FormulaGuard.removed(from: text) == text)
  }

  @Test("Parts after a semicolon, a tab or a line break are guarded too, for some programs split there")
  func parts() {
    #expect(Reporting.FormulaGuard.guarded("a;=1;-2;b\t+c\n@d") == "a;'=1;-2;b\t'+c\n'@d")
  }

  @Test("Control characters become U+FFFD; tabs and line breaks stay")
  func controls() {
    #expect(
      Reporting.FormulaGuard.guarded("a\u{0}b\u{1B}[31m\u{7F}\u{85}c\td\r\n")
        == "a\u{FFFD}b\u{FFFD}[31m\u{FFFD}\u{FFFD}c\td\r\n")
  }

  @Test("What is written is read back, apostrophes that were there included")
  func roundTrip() throws {
    let pieces = ["=", "+", "-", "@", "'", "''", "\t", "\n", "\r", ";", ",", "\"", "5", ".", "a", "\u{FF1D}", "é"]
    var texts: [String] = []
    for first in pieces {
      for second in pieces {
        for third in pieces { texts.append(first + second + third) }
      }
    }
    var writer = CSVWriter(columns: ["text", "number"])
    for (index, text) in texts.enumerated() {
      writer.text(text)
      writer.number(-Double(index), decimals: 1)
      writer.endRecord()
    }
    var read: [String] = []
    let table = try CSVTable(InputFile(name: "written", bytes: writer.bytes))
    try table.forEachRecord { record throws(DataError) in
      #expect(try record.number(1) == -Double(read.count))
      read.append(record.text(0))
    }
    #expect(texts.count == 17 * 17 * 17)
    #expect(read == texts)
  }

  @Test("Numbers are never guarded")
  func numbers() {
    var writer = CSVWriter(columns: ["a", "b", "c"])
    writer.number(-1.5, decimals: 3)
    writer.count(-7)
    writer.number(exact: -1e16)
    writer.endRecord()
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "a,b,c\n-1.500,-7,-1e+16\n")
  }

  @Test("A hostile name is guarded in every table")
  func tables() throws {
    var study = LineWorld.study()
    for index in study.towns.indices { study.towns[index].name = Self.attack }
    for index in study.spaces.indices { study.spaces[index].name = Self.attack }
    var result = LineWorld.result()
    for index in result.zones[.basin, default: []].indices { result.zones[.basin]?[index].name = Self.attack }
    let report = LineWorld.report(study: study, result: result)
    var plan = PlanWorld.plan()
    for index in plan.problem.sites.indices { plan.problem.sites[index].name = Self.attack }
    let tables = [report.townsCSV(), report.basinsCSV(), PlanWorld.report(plan).planCSV()]
    for table in tables {
      let text = String(decoding: table.bytes, as: UTF8.self)
      let guarded = text.matches(of: /'=cmd/).count
      #expect(guarded > 1, "\(table.name)")
      #expect(text.matches(of: /=cmd/).count == guarded, "\(table.name)")
    }
  }
}
