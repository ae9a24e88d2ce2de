import GeometryCore
package import MessageModel

/// A table as it stands in its file, faults and all: nothing is judged, nothing is left out.
package struct RawTable: Sendable {
  /// How messages name the file.
  package var file: String
  /// What the file is for.
  package var role: FileRole
  /// The names of its columns, repeated and empty ones too.
  package var columns: [String] = []
  /// Where each of our columns stands.
  package var columnIndices: [String: Int] = [:]
  /// Its records.
  package var rows: [RawRow] = []
  /// The numbers of columns without a name in which rows have texts, from 1.
  package var unnamedColumns: [Int] = []
  /// The line on which they are named; nil in files that have no lines.
  package var headerLine: Int?
  /// Whether numbers may have a decimal comma.
  package var allowsDecimalComma = false
  /// Whether the column of codes is named `id`, which may number anything, and was not asked for.
  package var isGuessedID = false
  /// What was chosen or guessed, one sentence each.
  package var notes: [Message] = []
  /// What keeps the rest of the file from being read.
  package var fault: DataError?
  /// Whether positions come from geometries.
  package var hasGeometries = false

  package init(file: String, role: FileRole) {
    self.file = file
    self.role = role
  }

  /// The column of ours; nil where it is not there.
  package func index(_ column: String) -> Int? { columnIndices[column] }

  /// The name that the file has for one of our columns.
  package func ownName(_ column: String) -> String { index(column).map { columns[$0] } ?? column }

  /// The text of a field without the apostrophe that guards against formulas; nil where it is empty or not there.
  package func text(_ row: RawRow, _ column: String) -> String? {
    guard let index = index(column), index < row.fields.count, !row.fields[index].isEmpty else { return nil }
    return row.fields[index]
  }

  /// The finite number that a text denotes, as the readers of tables have it.
  package func number(_ text: String) -> Double? {
    let bytes = ArraySlice(text.utf8)
    if let number = DecimalNumber.double(bytes) { return number }
    guard allowsDecimalComma, bytes.contains(CSVSeparator.comma) else { return nil }
    return DecimalNumber.double(ArraySlice(bytes.map { $0 == CSVSeparator.comma ? UInt8(ascii: ".") : $0 }))
  }

  /// The whole number that a text denotes.
  package static func integer(_ text: String) -> Int? { DecimalNumber.integer(ArraySlice(text.utf8)) }

  /// Finds our columns among those of the file.
  ///
  /// - Throws: `DataError` of kind `.request` for a choice that names no column.
  package mutating func chooseColumns(_ options: ReadingOptions) throws(DataError) {
    let (names, sentences) = try ColumnChoice.choose(among: columns, role, options, file: file)
    notes += sentences
    for our in ColumnSynonyms.columns(of: role) {
      if let index = columns.firstIndex(of: names[our] ?? our) { columnIndices[our] = index }
    }
    splitPositions()
    let isID = index("code").map { columns[$0].lowercased() == "id" } ?? false
    isGuessedID = isID && options.columns[role]?["code"] == nil
  }

  /// Gives a table of places that has latitude and longitude in one column a column for each.
  private mutating func splitPositions() {
    guard role == .towns || role == .spaces, !hasGeometries, index("longitude") == nil, index("latitude") == nil,
      let pair = PositionPair.column(columns)
    else { return }
    let isLongitudeFirst = PositionPair.isLongitudeFirst(columns[pair])
    notes.append("longitude and latitude are read from the column \(columns[pair])")
    columnIndices["longitude"] = columns.count
    columnIndices["latitude"] = columns.count + 1
    columns += ["longitude", "latitude"]
    for row in rows.indices where rows[row].raggedCount == nil {
      let text = rows[row].fields[pair]
      let found = PositionPair.parse(text, isLongitudeFirst: isLongitudeFirst)
      rows[row].fields +=
        found.map { [$0.longitude, $0.latitude] } ?? (FieldRule.isMissing(text) ? ["", ""] : [text, text])
    }
  }
}
