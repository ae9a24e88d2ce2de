/// What the fields of a column hold, which decides what is not part of them.
package enum FieldKind: Hashable, Sendable {
  /// Codes, by which records of other tables are found.
  case code
  /// Codes or names of zones that are only compared with each other.
  case key
  case number
  case text

  /// The kind of a column of ours.
  package static func of(_ column: String) -> FieldKind {
    switch column {
    case "code", "from", "to": .code
    case "zone", "epci", "basin", "department", "region": .key
    case "longitude", "latitude", "population", "working_age_population", "area_km2", "capacity", "weight", "cost",
      "seconds", "minutes", "metres", "kilometres":
      .number
    default: .text
    }
  }

  /// The kinds of the columns of a file that are read.
  ///
  /// - Parameters:
  ///   - columns: the names in the file.
  ///   - names: ours to theirs, where these differ.
  static func find(_ columns: [String], _ role: FileRole, names: [String: String]) -> [(index: Int, kind: FieldKind)] {
    var kinds: [Int: FieldKind] = [:]
    // A user may weigh by any column.
    if role == .towns || role == .weights { for index in columns.indices { kinds[index] = .number } }
    for our in ColumnSynonyms.columns(of: role) {
      if let index = columns.firstIndex(of: names[our] ?? our) { kinds[index] = of(our) }
    }
    return kinds.map { (index: $0.key, kind: $0.value) }.sorted { $0.index < $1.index }
  }
}
