public import CoverageModel
import GeometryCore

/// Reads the training spaces that stand.
public enum SpaceTable {
  /// The spaces of a table, in the order of the file; none is allowed.
  ///
  /// The column `code` is needed. A space stands at its own `longitude` and `latitude` where the table has them, else at
  /// the town of its code; `town` of the result is that code, or nil for own coordinates. `name` (or `town`), `capacity`, `status` and `source` are read where present.
  ///
  /// - Parameter towns: every known town.
  /// - Throws: `DataError` of kind `.content` with line and field for a missing column, an empty, repeated or unknown
  ///   code, a coordinate that is no number or out of range, and a capacity that is not whole.
  /// - Complexity: O(size).
  public static func read(_ input: InputFile, towns: TownCodes) throws(DataError) -> [TrainingSpace] {
    let table = try CSVTable(input)
    let code = try table.require("code")
    let name = table.find("name") ?? table.find("town")
    let longitude = table.find("longitude")
    let latitude = table.find("latitude")
    let capacity = table.find("capacity")
    let status = table.find("status")
    let source = table.find("source")
    if (longitude == nil) != (latitude == nil) {
      _ = try table.require(longitude == nil ? "longitude" : "latitude")
    }
    var spaces: [TrainingSpace] = []
    var lines = CodeLines()
    try table.forEachRecord { (record) throws(DataError) in
      let spaceCode = try record.requiredText(code)
      if let first = lines.insert(spaceCode, line: record.line) {
        throw record.error(code, "'\(spaceCode)' stands twice; first on line \(first)")
      }
      let position: LonLat
      if let longitude, let latitude {
        position = try record.position(longitude: longitude, latitude: latitude)
      } else if let town = towns[spaceCode] {
        position = town.position
      } else {
        throw record.error(
          code, "'\(spaceCode)' is the code of no town; expected a town's code, or columns longitude and latitude")
      }
      spaces.append(
        TrainingSpace(
          code: spaceCode,
          name: record.optionalText(name) ?? towns[spaceCode]?.name ?? spaceCode,
          position: position,
          town: longitude == nil ? spaceCode : nil,
          capacity: try record.optionalCount(capacity),
          status: record.optionalText(status),
          source: record.optionalText(source)
        ))
    }
    return spaces
  }
}
