import GeometryCore
import MessageModel
import PROJKit

/// Brings the coordinates in the columns of a table to degrees.
enum TableTransform {
  /// The table with its columns of longitude and latitude, which hold easting and northing in another system, in WGS84
  /// degrees; a table that does not have them as it is.
  ///
  /// Coordinates that are all within the ranges of degrees are left, with a note, where the system counts in metres or
  /// feet: no place in use lies so near the origin of one.
  ///
  /// - Parameter system: any text PROJ understands as a system, such as `EPSG:2154`.
  /// - Throws: `DataError` of kind `.content` with line or feature and field for a coordinate that is no number, or has no
  ///   place in the system; `.request` where PROJ knows no such system.
  /// - Complexity: O(size).
  static func toDegrees(_ input: InputFile, from system: String) throws(DataError) -> InputFile {
    let table = try CSVTable(input)
    guard let x = table.find("longitude"), let y = table.find("latitude") else { return input }
    var rows: [[String]] = []
    var positions: [LonLat] = []
    var places: [(line: Int?, feature: Int?)] = []
    try table.forEachRecord { (record) throws(DataError) in
      rows.append(table.columns.indices.map { record.text($0) })
      positions.append(LonLat(longitude: try record.number(x), latitude: try record.number(y)))
      places.append(table.place(record: record.index, line: record.line))
    }
    var source = input.source
    if LikelyDegrees.holds(positions, system: system) {
      source.notes.append("coordinates are all in degrees (WGS84), so they are not those of \(system)")
      return InputFile(input, source: source)
    }
    let given = positions
    do {
      guard let operation = try WGS84Positions.transform(&positions, from: system) else { return input }
      let accuracy = operation.accuracyMetres.map { ", \($0) m" } ?? ""
      source.notes.append("coordinates from \(system) to WGS84 by \(operation.name)\(accuracy)")
    } catch {
      guard let index = error.index else { throw DataError(.request, "--crs \(system): \(error)") }
      throw DataError(
        .content, file: input.name, line: places[index].line, feature: places[index].feature,
        field: table.columns[x], "the coordinates have no place in \(system)")
    }
    if let note = try AreaOfUse.check(positions, given: given, system: system, file: input.name) {
      source.notes.append(note)
    }
    var writer = TableBytes(columns: table.columns, separator: table.separator)
    for index in rows.indices {
      rows[index][x] = "\(positions[index].longitude)"
      rows[index][y] = "\(positions[index].latitude)"
      writer.append(rows[index])
    }
    if source.records == nil { source.records = .lines(places.map { $0.line ?? 0 }) }
    return InputFile(input, bytes: writer.bytes, source: source)
  }
}
