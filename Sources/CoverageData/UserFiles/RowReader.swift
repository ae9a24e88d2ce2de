import MessageModel

/// Makes rows of fields, without columns that have no name and without sums and footnotes.
struct RowReader {
  private let header: TableHeader
  private let extraRow: ExtraRow
  private var counts = TidyCount()
  private var filledUnnamed: Set<Int> = []

  init(_ header: TableHeader, _ extraRow: ExtraRow) {
    self.header = header
    self.extraRow = extraRow
  }

  /// The row; nil where it is not a record.
  mutating func row(_ texts: [String], count: Int, line: Int?, feature: Int?) -> RawRow? {
    if extraRow.holds(count: texts.count, field: { Blanks.tidied(texts[$0]) }) {
      let place: Message = line.map { "line \($0)" } ?? "feature \(feature ?? 0)"
      counts.addRow(texts.lazy.map(Blanks.tidied).first { !$0.isEmpty } ?? "", place)
      return nil
    }
    guard header.fits(count: count, isFilled: { $0 >= texts.count || !texts[$0].isEmpty }) else {
      var row = RawRow(line: line, feature: feature, fields: texts)
      row.raggedCount = count
      return row
    }
    for index in texts.indices where index < header.all.count && header.all[index].isEmpty && !texts[index].isEmpty {
      filledUnnamed.insert(index)
    }
    return RawRow(line: line, feature: feature, fields: header.named.map { texts[$0] })
  }

  /// The numbers of columns without a name in which rows so far have texts, from 1.
  var unnamed: [Int] { filledUnnamed.sorted().map { $0 + 1 } }

  /// What is worth saying of the rows so far.
  var notes: [Message] { (header.note(filled: filledUnnamed).map { [$0] } ?? []) + counts.notes }
}
