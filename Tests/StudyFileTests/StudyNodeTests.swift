import MessageModel
import Testing

@testable import StudyFile

struct StudyNodeTests {
  /// YAML takes many words for numbers, dates and truth values; a study keeps what was written.
  @Test(arguments: [
    "01001", "2A", "no", "NO", "yes", "on", "off", "1e5", "0x1F", "0o17", "1_000", "12:30:45", "2026-01-01", ".inf",
    "+5", "1.50", "true", "=", "<<",
  ])
  func scalarsStayAsWritten(text: String) throws {
    let plain = try StudyNode(yaml: "key: \(text)\n")
    #expect(plain["key"]?.text == text)
    let quoted = try StudyNode(yaml: "key: '\(text)'\nlist: [\"\(text)\", \(text)]\n")
    #expect(quoted["key"]?.text == text)
    #expect(quoted["list"]?.elements?.map(\.text) == [text, text])
  }

  @Test(arguments: ["", "~", "null", "NULL"])
  func nothingIsNothingUnlessQuoted(text: String) throws {
    #expect(try StudyNode(yaml: "key: \(text)\n")["key"]?.content == .nothing)
    #expect(try StudyNode(yaml: "key: '\(text)'\n")["key"]?.text == text)
  }

  @Test func linesAreThoseOfTheFile() throws {
    let node = try StudyNode(yaml: "# comment\ntitle: A\n\nplan:\n  open: 3\n  force:\n    - '1'\n    - '2'\n")
    #expect(node["title"]?.line == 2)
    #expect(node["plan"]?["open"]?.line == 5)
    #expect(node["plan"]?["force"]?.elements?.map(\.line) == [7, 8])
  }

  @Test func jsonIsRead() throws {
    let node = try StudyNode(yaml: #"{"a": "x\ny", "b": [1, "01"], "c": {"d": null}, "e": "\u00e9\/"}"#)
    #expect(node["a"]?.text == "x\ny")
    #expect(node["b"]?.elements?.map(\.text) == ["1", "01"])
    #expect(node["c"]?["d"]?.content == .nothing)
    #expect(node["e"]?.text == "é/")
  }

  @Test(arguments: [
    ("a: 1\nb: 2\na: 3\n", "a"), ("plan:\n  open: 1\n  open: 2\n", "open"), ("a: 1\n'a': 2\n", "a"),
    ("{\"x\": 1, \"x\": 2}", "x"),
  ])
  func keysThatStandTwiceAreRefused(text: String, key: String) {
    let error = #expect(throws: StudyError.self) { try StudyNode(yaml: text) }
    #expect(error?.key == key)
    #expect(error?.line != nil)
  }

  @Test(arguments: [
    ("a: 1\nb: 2\n# a: 9\na: 3\n", 4, 1), ("plan:\n  open: 1\n  force: [a]\n  'open': 2\n", 4, 2),
    ("x:\n  a: 1\na: 2\ny:\n  a: 3\n\"a\" : 4\n", 6, 3),
  ])
  func theLineOfTheSecondKeyIsTold(text: String, second: Int, first: Int) {
    let error = #expect(throws: StudyError.self) { try StudyNode(yaml: text) }
    #expect(error?.line == second)
    #expect(error?.problem == "appears twice; first on line \(first)")
  }

  @Test func tagsAreRefused() throws {
    let number = #expect(throws: StudyError.self) { try StudyNode(yaml: "a: 1\nopen: !!int 2\n") }
    #expect(number?.line == 2)
    #expect(number?.problem == "a value has the tag '!!int'; leave tags out")
    for text in ["a: !own x\n", "a: !!binary eA==\n", "a: !!set {x: null}\n", "!own {a: 1}\n"] {
      #expect(throws: StudyError.self) { try StudyNode(yaml: text) }
    }
  }

  @Test func syntaxErrorsHaveTheirLine() {
    let error = #expect(throws: StudyError.self) { try StudyNode(yaml: "title: A\ntowns: [a, b\nspaces: c\n") }
    #expect(error?.line == 3)
    #expect(error?.problem.english.hasPrefix("is not YAML: ") == true)
    #expect(throws: StudyError.self) { try StudyNode(yaml: "a: 1\n---\nb: 2\n") }
    #expect(throws: StudyError.self) { try StudyNode(yaml: "") }
    #expect(throws: StudyError.self) { try StudyNode(yaml: "? [a, b]\n: c\n") }
    #expect(throws: StudyError.self) { try StudyNode(yaml: "a: \u{1}\n") }
  }

  /// Each alias repeats the line before ten times: nine lines would stand for a thousand million texts.
  @Test func aliasesAreRefused() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for index in 1...9 {
      text += "a\(index): &a\(index) [" + Array(repeating: "*a\(index - 1)", count: 10).joined(separator: ", ") + "]\n"
    }
    let error = #expect(throws: StudyError.self) { try StudyNode(yaml: text) }
    #expect(error?.line == 2)
    #expect(throws: StudyError.self) { try StudyNode(yaml: "a: *b\n") }
    #expect(throws: StudyError.self) { try StudyNode(yaml: "a: &é [1]\nb: *é\n") }
  }

  @Test func ampersandsAndStarsInTextsAreNoAliases() throws {
    let node = try StudyNode(yaml: "title: 'R & D *, A&B'\nother: \"* x\"\nkept: &name value\n")
    #expect(node["title"]?.text == "R & D *, A&B")
    #expect(node["kept"]?.text == "value")
  }

  @Test(arguments: [20, 900, 5_000, 100_000])
  func deepTextsAreRefused(depth: Int) {
    let texts = [
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth),
      String(repeating: "{a: ", count: depth) + "1" + String(repeating: "}", count: depth),
      String(repeating: "- ", count: depth) + "1\n",
    ]
    for text in texts {
      #expect(throws: StudyError.self) { try StudyNode(yaml: text) }
    }
  }

  @Test func largeTextsAreRefused() throws {
    let line = String(repeating: "x", count: 1 << 20)
    #expect(try StudyNode(yaml: "a: " + line)["a"]?.text == line)
    let large = String(repeating: "# " + line + "\n", count: 9) + "a: 1\n"
    #expect(throws: StudyError("is larger than 8 MiB")) { try StudyNode(yaml: large) }
  }
}
