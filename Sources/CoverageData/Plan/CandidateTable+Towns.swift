import CoverageModel
import MessageModel

extension CandidateTable {
  /// The candidates of a table among the towns of a study, in the order of the file.
  ///
  /// A candidate is the town of its `code`, else, in tables without that column, the town whose name is in `town` (or
  /// `name`), by the rule of `TownNames`; a column `department` then helps. `cost` (of opening) and `capacity` (people it
  /// can serve) are read where present.
  ///
  /// - Parameter towns: the towns of the study.
  /// - Returns: the candidates, and what was matched by the beginning of a name only.
  /// - Throws: `DataError` of kind `.content` with line and field for a missing column, an empty, repeated or unknown
  ///   code, an unknown or ambiguous name, and a cost or capacity that is no number of at least 0.
  /// - Complexity: O(size), and O(n log n) for n towns where names are matched.
  static func read(
    _ input: InputFile, towns: [Town]
  ) throws(DataError) -> (candidates: [(town: Town, entry: Entry)], repairs: [Repair]) {
    let table = try CSVTable(input)
    let names = table.find("town") ?? table.find("name")
    let code = names == nil ? try table.require("code") : table.find("code")
    guard let column = code ?? names else { return ([], []) }
    let department = table.find("department")
    let cost = table.find("cost")
    let capacity = table.find("capacity")
    let codes = TownCodes(towns: towns)
    var named = NamedSpaces(code == nil ? towns : [])
    var candidates: [(town: Town, entry: Entry)] = []
    var lines = CodeLines()
    var isEmpty = true
    try table.forEachRecord { (record) throws(DataError) in
      isEmpty = false
      let town: Town
      if code == nil {
        guard
          let found = try named.town(of: record, column, department: record.optionalText(department))
        else { return }
        town = found
      } else {
        let text = try record.requiredText(column)
        guard let found = codes[text] else {
          throw record.error(column, "'\(text)' is the code of no town of the study")
        }
        town = found
      }
      if let first = lines.insert(town.code, line: record.line) {
        throw record.error(column, "'\(town.code)' stands twice; first on line \(first)")
      }
      candidates.append(
        (
          town,
          Entry(
            code: town.code, cost: try record.optionalAmount(cost), capacity: try record.optionalAmount(capacity),
            line: record.line)
        ))
    }
    guard !isEmpty else { throw DataError(.content, file: input.name, "has a header but no candidates") }
    return (candidates, try named.finish())
  }
}
