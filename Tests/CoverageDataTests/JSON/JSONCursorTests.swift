@testable import CoverageData
import MessageModel
import TestWorlds
import Testing

@Suite("JSON cursor")
struct JSONCursorTests {
  private func error(_ text: String) -> DataError? {
    dataError {
      var cursor = JSONCursor(try input(text, name: "f.json"))
      try cursor.skipValue()
      try cursor.finish()
    }
  }

  @Test("Nesting: 512 deep is read, 513 is refused without harm to the stack")
  func nesting() {
    func nested(_ depth: Int) -> String { String(repeating: "[", count: depth) + String(repeating: "]", count: depth) }
    #expect(error(nested(512)) == nil)
    #expect(error(nested(513))?.problem.english.contains("512 deep") == true)
    #expect(error(String(repeating: "[{\"a\":", count: 200_000))?.problem.english.contains("512 deep") == true)
  }

  @Test(
    "Errors stand on the line of the fault",
    arguments: [
      ("{\n\"a\": 1,\n\"b\" 2\n}", 3), ("[1,\n2,\n]", 3), ("[1]\n\nx", 3), ("{\"a\":\n[1,\n2", 3), ("\n\ntru", 3),
      ("[\n01]", 2), ("[\n\"a\u{1}\"]", 2), ("[\n\"\\x\"]", 2), ("[\n\"\\ud800\"]", 2), ("[\n1e999]", 2), ("[\n-]", 2),
      ("[\n\"abc", 2), ("[\n\"\\u00G0\"]", 2), ("[\n1.]", 2), ("[\nNaN]", 2), ("{\n'a': 1}", 2), ("[\n1 2]", 2),
    ])
  func lines(text: String, line: Int) {
    #expect(error(text)?.line == line, "\(String(describing: error(text)))")
    #expect(error(text)?.file == "f.json")
    #expect(error(text)?.kind == .content)
  }

  @Test("Codes may be strings or numbers, and keep their text")
  func codes() throws {
    for (text, expected) in [("\"01\"", "01"), ("7605", "7605"), ("null", nil), ("1.50", "1.50")] as [(String, String?)]
    {
      var cursor = JSONCursor(try input(text))
      #expect(try cursor.code() == expected)
    }
  }
}
