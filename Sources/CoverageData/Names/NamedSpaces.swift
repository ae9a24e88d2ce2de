import CoverageModel

/// Collects what names of towns in a table lead to, and says all that is unclear at once.
struct NamedSpaces {
  private let names: TownNames
  private let file: String
  private var unclear: [(line: Int, field: String, problem: String)] = []
  private var begun: [String] = []

  /// A collection for one table.
  init(_ towns: [Town], file: String) {
    names = TownNames(towns)
    self.file = file
  }

  /// Towns that an error names at most, and names that it lists at most.
  private static let listed = 6

  /// The town of a name; nil where it is unclear, which `finish` reports.
  mutating func town(_ name: String, department: String?, line: Int, field: String) -> Town? {
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
        (
          line, field,
          "'\(name)' may be \(towns.count) towns (\(list)\(more)); add the department ('\(name) 93') or a column code"
        ))
      return nil
    case .none:
      unclear.append((line, field, "no town is named '\(name)'"))
      return nil
    }
  }

  /// What was matched by the beginning of a name.
  ///
  /// - Throws: `DataError` of kind `.content` where names were unclear: the first in full, the others listed.
  func finish() throws(DataError) -> [Repair] {
    if let first = unclear.first {
      var problem = first.problem
      let others = unclear.dropFirst()
      if !others.isEmpty {
        let list = others.prefix(Self.listed).map { "line \($0.line): \($0.problem)" }.joined(separator: "; ")
        problem += "; unclear too: \(list)" + (others.count > Self.listed ? "; ..." : "")
      }
      throw DataError(.content, file: file, line: first.line, field: first.field, problem)
    }
    guard !begun.isEmpty else { return [] }
    return [Repair(rule: .townByBeginning, count: begun.count, examples: begun)]
  }
}
