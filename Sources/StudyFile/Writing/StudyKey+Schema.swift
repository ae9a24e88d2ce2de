import CoverageModel

extension StudyKey {
  /// What its value may be, as members of a JSON Schema.
  var valueSchema: [StudySettings.Entry] {
    if !choices.isEmpty { return [StudySettings.Entry("enum", .list(choices.map { .text($0) }))] }
    switch kind {
    case .text: return Self.scalar
    case .number: return [Self.type("number")] + limits
    case .flag: return [Self.type("boolean")]
    case .path: return [Self.type("string"), StudySettings.Entry("minLength", .number("1"))]
    case .list, .oneOrMore: return Self.oneOf([Self.scalar, Self.array(of: Self.scalar)])
    case .steps: return Self.oneOf([[Self.type("string")], Self.map(to: [Self.type("number")])])
    case .perLevel: return Self.oneOf(Self.texts + [Self.map(to: [Self.type("number")])])
    case .columns: return Self.oneOf(Self.texts + [Self.map(to: Self.map(to: Self.scalar))])
    case .words:
      let nouns = Self.map(of: ["en", "fr"], to: [Self.type("string")])
      return Self.oneOf(Self.texts + [Self.map(of: ["space", "town", "zone"], to: nouns)])
    case .perFile: return Self.oneOf([Self.scalar, Self.map(to: Self.scalar)])
    }
  }

  /// The example as a value: what stands in quotes there is a text, also where it reads as a number.
  var exampleValue: StudySettings.Value {
    guard let node = try? StudyNode(yaml: example) else { return .text(example) }
    return value(node)
  }

  private func value(_ node: StudyNode) -> StudySettings.Value {
    switch node.content {
    case .nothing: .nothing
    case .text(let text):
      kind == .flag ? .flag(text == "true") : example.contains("'") ? .text(text) : .init(scalar: text)
    case .list(let nodes): .list(nodes.map(value))
    case .map(let members): .map(StudySettings(members.map { StudySettings.Entry($0.key, value($0.value)) }))
    }
  }

  private var limits: [StudySettings.Entry] {
    guard let range else { return [] }
    return [("minimum", range.lowerBound), ("maximum", range.upperBound)].map { name, bound in
      StudySettings.Entry(name, .number(bound == bound.rounded() ? "\(Int(bound))" : "\(bound)"))
    }
  }

  private static let scalar = [StudySettings.Entry("type", .list([.text("string"), .text("number")]))]

  /// One text, or several.
  private static let texts = [[type("string")], array(of: [type("string")])]

  private static func type(_ name: String) -> StudySettings.Entry { StudySettings.Entry("type", .text(name)) }

  private static func oneOf(_ schemas: [[StudySettings.Entry]]) -> [StudySettings.Entry] {
    [StudySettings.Entry("oneOf", .list(schemas.map { .map(StudySettings($0)) }))]
  }

  private static func array(of items: [StudySettings.Entry]) -> [StudySettings.Entry] {
    [
      type("array"), StudySettings.Entry("minItems", .number("1")),
      StudySettings.Entry("items", .map(StudySettings(items))),
    ]
  }

  private static func map(
    of names: [String] = [], to values: [StudySettings.Entry]
  ) -> [StudySettings.Entry] {
    var schema = [type("object"), StudySettings.Entry("minProperties", .number("1"))]
    if !names.isEmpty {
      let known = StudySettings([StudySettings.Entry("enum", .list(names.map { .text($0) }))])
      schema.append(StudySettings.Entry("propertyNames", .map(known)))
    }
    return schema + [StudySettings.Entry("additionalProperties", .map(StudySettings(values)))]
  }
}
