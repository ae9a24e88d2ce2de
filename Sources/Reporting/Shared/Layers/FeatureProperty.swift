/// A property of things of one kind: declared once, for GeoJSON, for `gap-report.json` and for the columns of tables.
struct FeatureProperty<Subject> {
  /// What it holds.
  indirect enum Form {
    case text((Subject) -> String?)
    case count((Subject) -> Int?)
    case flag((Subject) -> Bool)
    /// A number with at most so many decimals.
    case number(decimals: Int, (Subject) -> Double?)
    /// A number with at most six decimals; exact where it is too large for them to mean anything.
    case rounded((Subject) -> Double?)
    case texts((Subject) -> [String])
    /// An object; null where it is not there. Tables have a column for each of its members.
    case object((Subject) -> Bool, [FeatureProperty])
    /// A list of objects, as long for each subject. Tables have a column for each member of each.
    case objects([[FeatureProperty]])
  }

  /// Name in JSON.
  var name: StaticString
  /// Name of the column of tables; nil where tables leave it out.
  var column: String?
  var title: PropertyTitle
  var form: Form

  init(_ name: StaticString, column: String? = nil, _ title: PropertyTitle, _ form: Form) {
    self.name = name
    self.column = column ?? "\(name)"
    self.title = title
    self.form = form
  }

  /// A part of an object that tables leave out, or an object itself, which has no column.
  init(_ name: StaticString, withoutColumn form: Form) {
    self.name = name
    title = PropertyTitle(.sheetName)
    self.form = form
  }

  /// The property of something that has such a subject.
  func of<Whole>(_ part: @escaping (Whole) -> Subject) -> FeatureProperty<Whole> {
    var property = FeatureProperty<Whole>(name, withoutColumn: form.of(part))
    property.column = column
    property.title = title
    return property
  }

  /// An object without one of its members.
  func without(_ member: String) -> FeatureProperty {
    guard case .object(let isThere, let members) = form else { return self }
    return FeatureProperty(name, withoutColumn: .object(isThere, members.filter { "\($0.name)" != member }))
  }
}

extension FeatureProperty.Form {
  fileprivate func of<Whole>(_ part: @escaping (Whole) -> Subject) -> FeatureProperty<Whole>.Form {
    switch self {
    case .text(let value): .text { value(part($0)) }
    case .count(let value): .count { value(part($0)) }
    case .flag(let value): .flag { value(part($0)) }
    case .number(let decimals, let value): .number(decimals: decimals) { value(part($0)) }
    case .rounded(let value): .rounded { value(part($0)) }
    case .texts(let value): .texts { value(part($0)) }
    case .object(let isThere, let members): .object({ isThere(part($0)) }, members.map { $0.of(part) })
    case .objects(let steps): .objects(steps.map { $0.map { $0.of(part) } })
    }
  }
}

/// What people call a property.
struct PropertyTitle {
  /// The title in a language.
  let text: (Language) -> String

  init(_ text: @escaping (Language) -> String) {
    self.text = text
  }

  /// A text of the catalogue, with the distance it speaks of and its unit.
  init(_ key: TextKey, within distance: Double? = nil, hasUnit: Bool = false) {
    text = { language in
      let text = language.text(key, distance.map { ["distance": language.distance($0)] } ?? [:])
      return hasUnit ? language.text(.layerWithUnit, ["column": text]) : text
    }
  }
}
