@testable import CoverageData
import MessageModel
import TestWorlds
import Testing

/// Fields and records that would take a program out of its memory.
@Suite("Long fields")
struct LongFieldTests {
  private func problem(_ text: String) -> String? {
    dataError { _ = try TownTable.read(InputFile(name: "t.csv", bytes: Array(text.utf8))) }?.description
  }

  private static let header = "code,name,longitude,latitude,population,note\n"

  @Test("A text that is kept may be as long as a cell of a spreadsheet (32,767), another one of any length")
  func kept() {
    let longest = String(repeating: "A", count: 32_767)
    #expect(problem(Self.header + "1,\(longest),4,44,1,\n") == nil)
    #expect(
      problem(Self.header + "1,\(longest)A,4,44,1,\n")
        == "t.csv, line 2, field 'name': holds 32768 bytes; expected at most 32,767")
    #expect(problem(Self.header + "1,A,4,44,1,\(longest)A\n") == nil)
  }

  @Test("Fields beyond those of the header are counted")
  func separators() {
    let record = String(repeating: ",", count: 100_000)
    #expect(problem(Self.header + record + "\n") == "t.csv, line 2: has 100001 fields; the header names 6")
  }

  @Test("An amount beyond 10^12 is refused, whose sums would be neither exact nor finite")
  func amounts() {
    func problem(_ cost: String) -> String? {
      dataError { _ = try CandidateTable.read(InputFile(name: "c.csv", bytes: Array("code,cost\n1,\(cost)\n".utf8))) }?
        .description
    }
    #expect(problem("1e12") == nil)
    #expect(
      problem("1e308")
        == "c.csv, line 2, field 'cost': 1e308 is too large; expected at most 1,000,000,000,000")
  }
}
