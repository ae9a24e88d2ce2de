import Foundation
import Testing

@testable import StudyFile

/// The JSON Schema of study files says what the table of keys says.
struct StudySchemaTests {
  private func schema() throws -> [String: Any] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let data = try Data(contentsOf: root.appending(path: "Reports/study.schema.json"))
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  private func properties(_ object: Any?) throws -> [String: Any] {
    let object = try #require(object as? [String: Any])
    #expect(object["additionalProperties"] as? Bool == false)
    return try #require(object["properties"] as? [String: Any])
  }

  private func check(_ keys: [StudyKey], _ properties: [String: Any]) throws {
    for key in keys {
      let property = try #require(properties[key.name] as? [String: Any], "\(key.name)")
      #expect(property["description"] as? String == key.help)
      #expect((property["examples"] as? [Any])?.count == 1, "\(key.name)")
    }
  }

  /// The file that is shipped; MAILLAGE_RECORD_GOLDENS=1 writes it anew, and then the test fails.
  @Test func theFileIsWhatTheTableGives() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Reports/study.schema.json")
    let text = StudySchema().text
    if ProcessInfo.processInfo.environment["MAILLAGE_RECORD_GOLDENS"] == "1" {
      try Data(text.utf8).write(to: file)
      Issue.record("study.schema.json was recorded; review it")
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
  }

  @Test func theTopHasTheSharedKeysAndTheSections() throws {
    let top = try properties(schema())
    #expect(Set(top.keys) == Set(StudyKeys.standard.shared.map(\.name) + StudyKeys.sections))
    try check(StudyKeys.standard.shared, top)
  }

  @Test(arguments: StudyStep.Kind.allCases)
  func sectionsHaveTheirKeys(kind: StudyStep.Kind) throws {
    let sections = try #require(try schema()["$defs"] as? [String: Any])
    let section = try properties(sections[kind.rawValue])
    #expect(Set(section.keys) == Set(StudyKeys.standard.inSection(kind).map(\.name)))
    try check(StudyKeys.standard.inSection(kind).filter { !$0.isShared }, section)
    for key in StudyKeys.standard.inSection(kind) where key.isShared {
      let choice = try #require((section[key.name] as? [String: Any])?["anyOf"] as? [[String: Any]])
      #expect(choice.first?["$ref"] as? String == "#/properties/\(key.name)")
    }
  }
}
