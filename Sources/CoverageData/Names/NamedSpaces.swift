import CoverageModel
import MessageModel

/// Collects what names of towns in a table lead to, and says all that is unclear at once.
struct NamedSpaces {
  private let names: TownNames
  private var unclear: [DataError] = []
  private var begun: [String] = []

  /// A collection for one table.
  init(_ towns: [Town]) {
    names = TownNames(towns)
  }

  /// Towns that an error names at most, and names that it lists at most.
  private static let listed = 6

  /// The town of a name; nil where it is unclear, which `finish` reports.
  ///
  /// - Parameter column: where the record has the name.
  /// - Throws: `DataError` of kind `.content` where the field is empty.
  mutating func town(of record: CSVRecord, _ column: Int, department: String?) throws(DataError) -> Town? {
    let name = try record.requiredText(column)
    // What is unclear ends in an error that lists no more than this.
    guard unclear.count <= Self.listed + 1 else { return nil }
    switch names.match(name, department: department) {
    case .one(let town, let isEqual):
      if !isEqual { begun.append("\(name): \(town.name) \(town.code)") }
      return town
    case .several(let towns):
      let list = towns.prefix(Self.listed).map { "\($0.name) \($0.code)" }.joined(separator: ", ")
      let more = towns.count > Self.listed ? ", ..." : ""
      unclear.append(
        record.error(
          column,
          "'\(name)' may be \(towns.count) towns (\(list)\(more)); add the department ('\(name) 93') or a column code"
        ))
      return nil
    case .none:
      unclear.append(record.error(column, "no town is named '\(name)'"))
      return nil
    }
  }

  /// What was matched by the beginning of a name.
  ///
  /// - Throws: `DataError` of kind `.content` where names were unclear: the first in full, the others listed.
  func finish() throws(DataError) -> [Repair] {
    if var first = unclear.first {
      let others = unclear.dropFirst()
      if !others.isEmpty {
        var list = others.prefix(Self.listed).map { other -> Message in
          other.line.map { "line \($0): \(other.problem)" }
            ?? "feature \(other.feature ?? 0): \(other.problem)"
        }
        if others.count > Self.listed { list.append(Message(data: "...")) }
        first.problem = "\(first.problem); unclear too: \(list, separator: "; ")"
      }
      throw first
    }
    guard !begun.isEmpty else { return [] }
    return [Repair(rule: .townByBeginning, count: begun.count, examples: begun)]
  }
}
