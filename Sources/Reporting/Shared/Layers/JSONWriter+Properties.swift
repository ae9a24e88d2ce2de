extension JSONWriter {
  /// The members that describe a subject.
  mutating func members<Subject>(_ properties: [FeatureProperty<Subject>], of subject: Subject) {
    for property in properties {
      switch property.form {
      case .text(let value): member(property.name, value(subject))
      case .count(let value): member(property.name, value(subject))
      case .flag(let value): member(property.name, value(subject))
      case .number(let decimals, let value): member(property.name, value(subject), decimals: decimals)
      case .rounded(let value): member(property.name, rounded: value(subject))
      case .texts(let value): member(property.name) { writer in writer.array(value(subject)) { $0.value($1) } }
      case .object(let isThere, let members):
        member(property.name) { writer in
          guard isThere(subject) else { return writer.raw("null") }
          writer.object { $0.members(members, of: subject) }
        }
      case .objects(let steps):
        member(property.name) { writer in
          writer.array(steps) { writer, members in writer.object { $0.members(members, of: subject) } }
        }
      }
    }
  }
}
