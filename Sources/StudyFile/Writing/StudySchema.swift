import CoverageModel

/// Writes the JSON Schema (draft 2020-12) of study files from the table of keys.
public struct StudySchema {
  private let keys: StudyKeys

  /// The schema of a table of keys.
  public init(_ keys: StudyKeys = .standard) { self.keys = keys }

  /// The text, with a line for every key, value and bracket.
  ///
  /// - Complexity: O(number of keys).
  public var text: String {
    let sections = StudyStep.Kind.allCases.map { kind in
      Self.entry(
        kind.rawValue,
        [
          Self.entry("type", .text("object")), Self.entry("additionalProperties", .flag(false)),
          Self.entry("properties", .map(StudySettings(properties(of: kind)))),
        ])
    }
    let schema = StudySettings([
      Self.entry("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
      Self.entry("title", .text("Maillage study file, version 1")),
      Self.entry(
        "description",
        .text(
          "What 'maillage run' reads as study.yml, and what manifest.json holds under study. Paths are relative to the folder of the file."
        )),
      Self.entry("type", .text("object")), Self.entry("additionalProperties", .flag(false)),
      Self.entry("properties", keys.shared.map(property) + Self.sections),
      Self.entry("not", [Self.entry("required", .list([.text("plan"), .text("plans")]))]),
      Self.entry("$defs", sections),
    ])
    return StudyJSON.text(.map(schema)) + "\n"
  }

  private static let sections = [
    section("analyze", "What only the analysis takes; it is always run."),
    section("plan", "Where to open next; its results go to the folder of the study."),
    entry(
      "plans",
      [
        entry("description", .text("Several plans by name, each with a folder of its own.")),
        entry("type", .text("object")), entry("minProperties", .number("1")),
        entry("maxProperties", .number("\(StudyDocument.largestPlanCount)")),
        entry("propertyNames", [entry("pattern", .text("^[A-Za-z0-9_-]{1,60}$"))]),
        entry("additionalProperties", [anySection("plan")]),
      ]),
    section("compare", "Who gains and who loses; without more the spaces of the study against its plan."),
  ]

  private static func section(_ name: String, _ description: String) -> StudySettings.Entry {
    entry(name, [entry("description", .text(description)), anySection(name)])
  }

  private static func anySection(_ name: String) -> StudySettings.Entry {
    entry(
      "anyOf",
      .list([
        .map(StudySettings([entry("type", .list([.text("boolean"), .text("null")]))])),
        .map(StudySettings([entry("$ref", .text("#/$defs/" + name))])),
      ]))
  }

  /// Keys of a section: shared ones as at the top, or null for nothing.
  private func properties(of kind: StudyStep.Kind) -> [StudySettings.Entry] {
    keys.inSection(kind).map { key in
      guard key.isShared else { return property(key) }
      return Self.entry(
        key.name,
        [
          Self.entry(
            "anyOf",
            .list([
              .map(StudySettings([Self.entry("$ref", .text("#/properties/" + key.name))])),
              .map(StudySettings([Self.entry("type", .text("null"))])),
            ]))
        ])
    }
  }

  private func property(_ key: StudyKey) -> StudySettings.Entry {
    Self.entry(
      key.name,
      [Self.entry("description", .text(key.help))] + key.valueSchema
        + [Self.entry("examples", .list([key.exampleValue]))])
  }

  static func entry(_ name: String, _ value: StudySettings.Value) -> StudySettings.Entry {
    StudySettings.Entry(name, value)
  }

  static func entry(_ name: String, _ members: [StudySettings.Entry]) -> StudySettings.Entry {
    StudySettings.Entry(name, .map(StudySettings(members)))
  }
}
