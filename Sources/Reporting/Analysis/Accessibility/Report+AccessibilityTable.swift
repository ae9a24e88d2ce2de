public import CoverageModel

extension Report {
  /// `accessibility.csv`: one record a town, ascending by code; for each measure its score and the state of it
  /// (`reached`, `unreachable` or `missing`).
  ///
  /// The score is empty unless the state is `reached`. Units stand in the column's name.
  public func accessibilityCSV(_ accessibility: AccessibilityResult) -> OutputFile {
    let properties = accessibilityProperties(accessibility)
    var writer = CSVWriter(columns: properties.compactMap(\.column), measure: study.measure)
    for index in study.towns.indices {
      writer.fields(properties, of: index)
      writer.endRecord()
    }
    return OutputFile(name: "accessibility.csv", bytes: writer.bytes)
  }
}

extension AccessibilityMethod {
  /// The method in the name of a column: letters, digits and underscores.
  var columnName: String { String(rawValue.map { $0 == "-" ? "_" : $0 }) }
}

extension AccessibilityUnit {
  /// What scores are multiplied by where they are shown: per 10,000 people, and metres as they are.
  var shownFactor: Double { self == .placesPerPerson ? 10_000 : 1 }

  /// Decimals in files.
  var decimals: Int { self == .travel ? 3 : 6 }

  var columnSuffix: String {
    switch self {
    case .placesPerPerson: "_places_per_10000"
    case .places: "_places"
    case .travel: "_m"
    case .cost: "_cost"
    }
  }
}
