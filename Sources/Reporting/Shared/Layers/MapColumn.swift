import CoverageModel
import LayerModel

/// A column of a layer: its field, and the value that each subject has there.
struct MapColumn<Subject> {
  let field: MapField
  let value: (Subject) -> MapValue

  /// The columns of properties; objects and lists of objects become one for each member.
  static func columns(_ properties: [FeatureProperty<Subject>], _ language: Language) -> [MapColumn] {
    properties.flatMap { columns($0, language) }
  }

  private static func columns(_ property: FeatureProperty<Subject>, _ language: Language) -> [MapColumn] {
    let kind: MapField.Kind
    let value: (Subject) -> MapValue
    switch property.form {
    case .text(let text): (kind, value) = (.text, { text($0).map { .text($0) } ?? .null })
    case .count(let count): (kind, value) = (.integer, { count($0).map { .integer($0) } ?? .null })
    case .flag(let flag): (kind, value) = (.flag, { .flag(flag($0)) })
    case .number(let decimals, let number): (kind, value) = (.real, { real(number($0), decimals: decimals) })
    case .rounded(let number):
      (kind, value) = (
        .real,
        { subject in
          let number = number(subject)
          return abs(number ?? 0) < 1e12 ? real(number, decimals: 6) : real(number)
        }
      )
    case .texts(let texts): (kind, value) = (.text, { .text(texts($0).joined(separator: ", ")) })
    case .object(let isThere, let members):
      return columns(members, language).map { column in
        MapColumn(field: column.field) { isThere($0) ? column.value($0) : .null }
      }
    case .objects(let steps): return steps.flatMap { columns($0, language) }
    }
    guard let name = property.column else { return [] }
    return [
      MapColumn(
        field: MapField(name: language.measure.fieldName(name), title: property.title.text(language), kind: kind),
        value: value)
    ]
  }

  /// A number rounded as it stands in JSON; null where unknown or not finite.
  private static func real(_ number: Double?, decimals: Int? = nil) -> MapValue {
    guard let number, number.isFinite else { return .null }
    guard let decimals else { return .real(number) }
    return .real(Double(FixedDecimal.text(number, decimals: decimals)) ?? number)
  }
}

extension MapLayer {
  /// A layer with one feature for each subject, in their order.
  ///
  /// - Complexity: O(subjects * columns).
  init<Subject>(
    _ name: String, title: String, summary: String, _ shape: Shape, _ properties: [FeatureProperty<Subject>],
    of subjects: some Sequence<Subject>, _ language: Language, style: LayerStyle? = nil, otherStyles: [LayerStyle] = [],
    place: (Subject) -> MapGeometry?
  ) {
    let columns = MapColumn<Subject>.columns(properties, language)
    let fields = columns.map(\.field)
    self.init(
      name: name, title: title, summary: summary, shape: shape, fields: fields,
      features: subjects.map { subject in
        MapFeature(values: columns.map { $0.value(subject) }, geometry: place(subject))
      },
      style: style?.written(fields, shape))
    self.otherStyles = otherStyles.map { $0.written(fields, shape) }
  }
}

extension CSVWriter {
  /// The fields of a subject, one for each property that stands in tables; numbers with all their decimals.
  mutating func fields<Subject>(_ properties: [FeatureProperty<Subject>], of subject: Subject) {
    for property in properties {
      switch property.form {
      case .text(let value): text(value(subject))
      case .count(let value): count(value(subject))
      case .number(let decimals, let value): number(value(subject), decimals: decimals)
      case .flag(let value): text(value(subject) ? "yes" : "no")
      case .rounded(let value): number(rounded: value(subject))
      case .texts(let value): text(value(subject).joined(separator: ", "))
      case .object, .objects: break
      }
    }
  }
}
