import CoverageModel
import MessageModel

/// The `towns.csv` of a folder of results.
struct ResultTowns {
  /// Towns ascending by code; people stand where the weight says.
  private(set) var towns: [Town] = []
  /// In the order of the towns; positions of spaces are those in `spaces`.
  private(set) var proximities: [TownProximity] = []
  /// Spaces that are the nearest or second nearest of a town, ascending by code; the name of one that is nowhere the
  /// nearest is nil.
  private(set) var spaces: [(code: String, name: String?)] = []

  /// Distances are written to the millimetre: the true one is within half of that.
  static let rounding = 0.0005

  /// Reads the towns of results.
  ///
  /// - Throws: `DataError` of kind `.content` with line and field for a missing column, an empty or repeated code, a
  ///   field of the wrong type or out of range, and fields that contradict each other.
  /// - Complexity: O(n log n).
  static func read(_ input: InputFile, parameters: ResultParameters) throws(DataError) -> Self {
    let table = try CSVTable(input)
    let columns = try ResultTownRow.Columns(table, measure: parameters.measure)
    var rows: [ResultTownRow] = []
    var lines = CodeLines()
    var names: [String: String] = [:]
    var sum = CountSum()
    // Else a town may reach no space, or only one.
    let isComplete = parameters.travel.reachesEveryPair
    try table.forEachRecord { (record) throws(DataError) in
      let row = try ResultTownRow(record, columns, parameters: parameters, sum: &sum)
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

  private init(_ rows: [ResultTownRow], names: [String: String]) {
    let rows = rows.sorted { $0.town.code.utf8.lexicographicallyPrecedes($1.town.code.utf8) }
    let codes = Set(rows.compactMap(\.nearest?.code) + rows.compactMap(\.second?.code))
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let positions = Dictionary(codes.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    towns = rows.map(\.town)
    spaces = codes.map { ($0, names[$0]) }
    proximities = rows.map { row in
      TownProximity(
        nearestSpace: row.nearest.flatMap { positions[$0.code] }, distance: row.distance,
        secondNearestSpace: row.second.flatMap { positions[$0.code] },
        secondDistance: row.second?.cost ?? .infinity, spacesWithinService: row.spacesWithinService)
    }
  }

  /// Puts a town that stands exactly at a limit, to the millimetre, just beyond it.
  mutating func placeBeyond(_ limit: Double) {
    for index in proximities.indices where proximities[index].distance == limit {
      proximities[index].distance = limit.nextUp
    }
  }
}
