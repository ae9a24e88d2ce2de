public import CoverageModel
import GeometryCore
import MessageModel

/// Reads the training spaces that stand.
public enum SpaceTable {
  /// The spaces of a table, in the order of the file; none is allowed.
  ///
  /// A space stands at its own `longitude` and `latitude` where the table has them, else at the town of its `code`, else,
  /// in tables without that column, at the town whose name is in `town` (or `name`), by the rule of `TownNames`; a column
  /// `department` then helps. `town` of the result is the town's code, or nil for own coordinates. `name` (or `town`),
  /// `capacity`, `status` and `source` are read where present.
  ///
  /// - Parameters:
  ///   - input: the file.
  ///   - towns: every known town.
  /// - Returns: the spaces, and what was matched by the beginning of a name only.
  /// - Throws: `DataError` of kind `.content` with line and field for a missing column, an empty, repeated or unknown
  ///   code, an unknown or ambiguous name, a coordinate that is no number or out of range, and a capacity that is not
  ///   whole.
  /// - Complexity: O(size), and O(n log n) for n towns where names are matched.
  public static func read(
    _ input: InputFile, towns: TownCodes
  ) throws(DataError) -> (spaces: [TrainingSpace], repairs: [Repair]) {
    let table = try CSVTable(input)
    let columns = try Columns(table)
    var named = columns.code == nil ? NamedSpaces(towns.all) : nil
    var spaces: [TrainingSpace] = []
    var capacities = CountSum()
    var lines = CodeLines()
    try table.forEachRecord { (record) throws(DataError) in
      let town = try columns.town(of: record, named: &named, towns: towns)
      if named != nil, town == nil { return }
      let column = columns.code ?? columns.byName
      let code =
        try columns.code.map { (column) throws(DataError) in try record.requiredText(column) } ?? town?.code ?? ""
      if let first = lines.insert(code, line: record.line) {
        throw record.error(column, "'\(code)' stands twice; first on line \(first)")
      }
      let position: LonLat
      if let longitude = columns.longitude, let latitude = columns.latitude {
        position = try record.position(longitude: longitude, latitude: latitude)
      } else if let town {
        position = town.position
      } else {
        throw record.error(
          column, "'\(code)' is the code of no town; expected a town's code, or columns longitude and latitude")
      }
      let name = columns.code == nil ? nil : record.optionalText(columns.name)
      spaces.append(
        TrainingSpace(
          code: code,
          name: name ?? town?.name ?? code,
          position: position,
          town: columns.longitude == nil ? code : nil,
          capacity: try capacities.read(record, columns.capacity),
          status: record.optionalText(columns.status),
          source: record.optionalText(columns.source)
        ))
    }
    return (spaces, try named?.finish() ?? [])
  }

  /// Where the columns stand.
  private struct Columns {
    let code: Int?
    /// The column of names by which towns are found where there is none of codes.
    let byName: Int
    let name: Int?
    let department: Int?
    let longitude: Int?
    let latitude: Int?
    let capacity: Int?
    let status: Int?
    let source: Int?

    init(_ table: CSVTable) throws(DataError) {
      longitude = table.find("longitude")
      latitude = table.find("latitude")
      let names = table.find("town") ?? table.find("name")
      // With coordinates a space needs a code of its own; without, the name of a town will do.
      code = longitude == nil && latitude == nil && names != nil ? table.find("code") : try table.require("code")
      byName = names ?? 0
      name = table.find("name") ?? table.find("town")
      department = table.find("department")
      capacity = table.find("capacity")
      status = table.find("status")
      source = table.find("source")
      if (longitude == nil) != (latitude == nil) {
        _ = try table.require(longitude == nil ? "longitude" : "latitude")
      }
    }

    func town(of record: CSVRecord, named: inout NamedSpaces?, towns: TownCodes) throws(DataError) -> Town? {
      if let code { return towns[try record.requiredText(code)] }
      return try named?.town(of: record, byName, department: record.optionalText(department))
    }
  }
}
