@testable import CoverageData
import MessageModel
import Testing

/// Whatever an error quotes, it is one bounded line that a terminal shows as it stands.
@Suite("Errors about data")
struct DataErrorTests {
  @Test("One character of very many accents is cut like any other text")
  func accents() {
    let name = "e" + String(repeating: "\u{301}", count: 100_000)
    #expect(name.count == 1)
    let error = DataError(.content, file: "f.csv", field: name, "no town is named '\(name)'")
    #expect(error.description.unicodeScalars.count < 500)
    #expect(error.problem.english.unicodeScalars.starts(with: "no town is named 'e".unicodeScalars))
    #expect(error.problem.english.hasSuffix("'"))
  }

  @Test("A long path, and a long list in a request, are cut")
  func long() {
    let path = String(repeating: "a", count: 5000)
    #expect(DataError(.file, file: path, "no such file").description.utf8.count < 700)
    let error = DataError(.request, "known codes: \(path)")
    #expect(error.description.unicodeScalars.count == 800 + 1 + 160)
  }

  @Test(
    "Controls, separators of lines and marks that turn the writing are shown, not obeyed, in every part",
    arguments: ["\n", "\r", "\u{1B}", "\u{7F}", "\u{85}", "\u{9B}", "\u{2028}", "\u{2029}", "\u{202E}", "\u{2066}"])
  func controls(mark: String) {
    for kind in [DataError.Kind.file, .content, .request] {
      let error = DataError(kind, file: "a\(mark)b", field: "c\(mark)d", "e\(mark)f")
      #expect(!error.description.unicodeScalars.contains { mark.unicodeScalars.contains($0) })
      #expect(error.problem.english.unicodeScalars.count == 3)
    }
  }

  @Test("A text that fits stays as it is")
  func short() {
    let text = String(repeating: "é", count: 321)
    #expect(DataError(.content, Message(data: text)).problem.english == text)
    #expect(DataError(.content, Message(data: text + "é")).problem.english == text.prefix(160) + "…" + text.suffix(160))
  }
}
