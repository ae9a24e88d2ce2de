import CoverageModel
import MessageModel
import Testing

@testable import StudyFile

/// A key that is added to the table is read, written, completed, offered, explained and described.
@Suite("A key that is added")
struct AddedKeyTests {
  private static let ofPlan = StudyKey(
    "patience", .number, [.plan], standard: "7", range: 1...9, example: "5", "How long to wait, in days.")
  private static let ofAll = StudyKey(
    "colour", .text, [.analyze, .plan], shared: true, choices: ["red", "blue"], example: "blue", "What it is drawn in.")
  private static let table = StudyKeys(
    all: StudyKeys.standard.all + [ofPlan, ofAll], comparison: StudyKeys.standard.comparison)

  private func document(_ text: String) throws -> StudyDocument {
    try StudyDocument(StudyNode(yaml: text), fileKinds: ["towns"], keys: Self.table)
  }

  @Test("Is read where it belongs, and is an option of its steps")
  func reading() throws {
    let steps = try document("colour: red\nplan: {patience: 3}\n").steps()
    #expect(steps.map { $0.words.contains("--colour") } == [true, true])
    #expect(steps.map { $0.words.contains("--patience") } == [false, true])
    #expect(throws: StudyError.self) { try document("patience: 3\n") }
    // Without it in the table nobody knows it.
    #expect(throws: StudyError.self) { try StudyDocument(StudyNode(yaml: "colour: red\n"), fileKinds: []) }
  }

  @Test("Is suggested for a word like it")
  func suggestion() {
    let error = #expect(throws: StudyError.self) { try document("color: red\n") }
    #expect(error?.problem.english.contains("'colour'") == true)
  }

  @Test("Is taken from a command line")
  func option() throws {
    let (settings, rest) = try StudyWords.settings(["--patience", "4", "--other"], keys: Self.table)
    #expect(settings.map(\.key) == [Self.ofPlan])
    #expect(rest == ["--other"])
  }

  @Test("Has its default where nothing is said, and is written down")
  func standard() throws {
    let settings = try document("plan: {}\n").resolved(language: "en").settings
    guard case .map(let plan) = settings["plan"] else {
      Issue.record("no plan")
      return
    }
    #expect(plan["patience"] == .number("7"))
  }

  @Test("Stands in a new study file with what it does and an example")
  func template() throws {
    let study = try StudyDocument(begun: [], keys: Self.table)
    let text = StudyTemplate(study) { $0.english }.text
    #expect(text.contains("# What it is drawn in.\n# colour: blue\n"))
    #expect(text.contains("  # How long to wait, in days.\n  # patience: 5\n"))
  }

  @Test("Is described by the schema")
  func schema() {
    let text = StudySchema(Self.table).text
    #expect(
      text.contains(
        """
              "description": "What it is drawn in.",
              "enum": [
                "red",
                "blue"
              ],
        """))
    #expect(text.contains("\"maximum\": 9"))
    #expect(text.contains("\"$ref\": \"#/properties/colour\""))
  }
}
