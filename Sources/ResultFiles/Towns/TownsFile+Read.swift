import CoverageData
import CoverageModel
import MessageModel

extension TownsFile {
  /// Distances are written to the millimetre: the true one is within half of that.
  static let rounding = 0.0005

  /// Reads the towns of results.
  ///
  /// - Throws: `DataError` of kind `.content` with line and field for a missing column, an empty or repeated code, a
  ///   field of the wrong type or out of range, and fields that contradict each other.
  /// - Complexity: O(n log n).
  static func read(_ input: InputFile, parameters: StudyParameters) throws(DataError) -> Self {
    let table = try CSVTable(input)
    let columns = try TownsRow.Columns(table, measure: parameters.measure)
    var rows: [TownsRow] = []
    var lines = CodeLines()
    var names: [String: String] = [:]
    var sum = CountSum()
    // Else a town may reach no space, or only one.
    let isComplete = parameters.travel.reachesEveryPair
    try table.forEachRecord { (record) throws(DataError) in
      let row = try TownsRow(record, columns, parameters: parameters, sum: &sum)
      if let first = lines.insert(row.town.code, line: record.line) {
        throw record.error(columns.code, "'\(row.town.code)' appears twice; first on line \(first)")
      }
      if isComplete, let first = rows.first, (first.nearest == nil) != (row.nearest == nil) {
        throw record.error(columns.nearest, "some towns have a nearest space and some have none")
      }
      if isComplete, let first = rows.first, (first.second == nil) != (row.second == nil) {
        throw record.error(columns.second, "some towns have a second nearest space and some have none")
      }
      if let nearest = row.nearest {
        guard names[nearest.code, default: nearest.name] == nearest.name else {
          throw record.error(columns.nearestName, "the space '\(nearest.code)' has two names")
        }
        names[nearest.code] = nearest.name
      }
      rows.append(row)
    }
    guard !rows.isEmpty else { throw DataError(.content, file: input.name, "has a header but no towns") }
    return Self(rows, names: names)
  }

  private init(_ rows: [TownsRow], names: [String: String]) {
    let rows = rows.sorted { $0.town.code.utf8.lexicographicallyPrecedes($1.town.code.utf8) }
    let codes = Set(rows.compactMap(\.nearest?.code) + rows.compactMap(\.second?.code))
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let positions = Dictionary(codes.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    self.init(
      towns: rows.map(\.town),
      proximities: rows.map { row in
        TownProximity(
          nearestSpace: row.nearest.flatMap { positions[$0.code] }, distance: row.distance,
          secondNearestSpace: row.second.flatMap { positions[$0.code] },
          secondDistance: row.second?.cost ?? .infinity, spacesWithinService: row.spacesWithinService)
      },
      spaces: codes.map { Space(code: $0, name: names[$0]) },
      acrossSea: rows.contains { $0.isAcrossSea != nil }
        ? Set(rows.indices.filter { rows[$0].isAcrossSea == true }) : nil)
  }

  /// Puts a town that stands exactly at a limit, to the millimetre, just beyond it.
  mutating func placeBeyond(_ limit: Double) {
    for index in proximities.indices where proximities[index].distance == limit {
      proximities[index].distance = limit.nextUp
    }
  }
}
