import MessageModel
import OGRKit

/// What is particular to sheets of spreadsheets.
enum SheetRows {
  /// Names the columns of a sheet by the row that does so (see `HeaderRow`), and leaves out what is not a record: the rows
  /// before it, columns without a name, sums and footnotes.
  ///
  /// - Parameters:
  ///   - layer: a sheet as it is, a feature for each row.
  ///   - chosen: our columns to those that the user names.
  /// - Returns: what is worth saying, one sentence each.
  /// - Complexity: O(size).
  static func name(
    _ layer: inout VectorLayer, chosen: [String: String], file: String
  ) throws(DataError) -> [Message] {
    let rows = filled(layer)
    let texts = rows.prefix(HeaderRow.most).map { row in row.values.map { Blanks.tidied($0.text ?? "") } }
    guard let first = texts.first else { return [] }
    let names = HeaderKey.known(nil).union(chosen.values.map(HeaderKey.of))
    let index = HeaderRow.find(Array(texts), names: names) ?? 0
    let header = TableHeader(index == 0 ? first : texts[index])
    var notes: [Message] = []
    if rows[index].number > 1 { notes.append("the columns are named in row \(rows[index].number)") }
    var reader = RowReader(header, ExtraRow(header.all, names: chosenNames(header.columns)))
    var features: [VectorFeature] = []
    for row in layer.features where row.number > rows[index].number {
      let texts = row.values.map { $0.text ?? "" }
      guard let kept = reader.row(texts, count: texts.count, line: nil, feature: row.number) else { continue }
      guard kept.raggedCount == nil else {
        throw DataError(
          .content, file: file, feature: row.number, "has a value in a column beyond those that the header names")
      }
      var feature = row
      feature.values = header.named.map { row.values[$0] }
      features.append(feature)
    }
    layer.fields = header.columns.map { VectorField(name: $0, kind: .text) }
    layer.features = features
    return notes + reader.notes
  }

  private static func chosenNames(_ columns: [String]) -> [String: String] {
    // Where codes or names stand is the same for all tables of places.
    (try? ColumnChoice.choose(among: columns, .spaces, ReadingOptions(), file: "").names) ?? [:]
  }

  /// The rows that hold anything.
  static func filled(_ layer: VectorLayer) -> [VectorFeature] {
    layer.features.filter { $0.values.contains { $0.text?.isEmpty == false } }
  }
}
