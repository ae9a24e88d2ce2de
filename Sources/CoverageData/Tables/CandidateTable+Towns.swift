import CoverageModel
import MessageModel

extension CandidateTable {
  /// The candidates of a table among the towns of a study, in the order of the file.
  ///
  /// A candidate is the town of its `code`, of the name in `town` (or `name`), or of both, by the rules of `TownLookup`; a
  /// column `department` then helps. `cost` (of opening) and `capacity` (people it can serve) are read where present.
  ///
  /// - Parameter lookup: the towns of the study.
  /// - Returns: the candidates, what was matched otherwise than by an equal name or code, and how the table was read.
  /// - Throws: `DataError` of kind `.content` with line and field for a missing column, an empty, repeated or unknown
  ///   code, an unknown or ambiguous name, a code and a name of two towns, and a cost or capacity that is not a number of at
  ///   least 0.
  /// - Complexity: O(size), and O(n log n) for n towns where names are matched.
  static func read(
    _ input: InputFile, _ lookup: TownLookup
  ) throws(DataError) -> (candidates: [(town: Town, entry: Entry)], repairs: [Repair], notes: [Message]) {
    let table = try CSVTable(input)
    let names = table.find("town") ?? table.find("name")
    let code = names == nil ? try table.require("code") : table.find("code")
    let department = table.find("department")
    let figures = Columns(table, without: [code, names, department])
    var records: [TownRecord] = []
    var entries: [(entry: Entry, index: Int)] = []
    try table.forEachRecord { (record) throws(DataError) in
      records.append(
        TownRecord(
          code: record.optionalText(code), name: record.optionalText(names),
          department: record.optionalText(department)))
      entries.append((try figures.entry("", record), record.index))
    }
    guard !entries.isEmpty else { throw DataError(.content, file: input.name, "has a header but no candidates") }
    func error(_ row: Int, _ column: Int, _ problem: Message) -> DataError {
      let place = table.place(record: entries[row].index, line: entries[row].entry.line)
      return DataError(
        .content, file: table.file, line: place.line, feature: place.feature, field: table.columns[column], problem)
    }
    let columns = TownColumns(
      code: code.map { table.columns[$0] }, name: names.map { table.columns[$0] },
      isTownName: table.find("town") != nil, isGuessedID: code.map(table.isGuessedID) ?? false)
    let found = try lookup.resolve(records, columns)
    let (ofCodes, ofNames) = (code ?? names ?? 0, names ?? code ?? 0)
    try TownFaults.check(found, role: .candidates) { error($0.record, $0.isOfName ? ofNames : ofCodes, $1) }
    var candidates: [(town: Town, entry: Entry)] = []
    var lines = CodeLines()
    for (row, town) in found.towns.enumerated() {
      guard let town else { continue }
      var entry = entries[row].entry
      entry.code = town.code
      if let first = lines.insert(town.code, line: entry.line) {
        throw error(row, ofCodes, "'\(town.code)' appears twice; first on line \(first)")
      }
      candidates.append((town, entry))
    }
    return (candidates, found.repairs, found.notes)
  }
}
