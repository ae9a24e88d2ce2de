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
  /// - Throws: `DataError` of kind `.content` with line or feature and field for a coordinate that is not a number, or has no
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
    if SystemFit.readsAsDegrees(positions, system: system) {
      source.notes.append(SystemFit.degreesNote(system: system))
      return InputFile(input, source: source)
    }
    let groups = OverseasSystem.groups(rows, table, positions, system: system)
    for group in groups {
      var some = group.indices.map { positions[$0] }
      let given = some
      do {
        guard let operation = try WGS84Positions.transform(&some, from: group.system) else { return input }
        if group.system == system {
          source.notes.append(operation.sentence(from: system))
        } else {
          source.notes.append("overseas rows in their own systems: \(given.count) in \(group.system)")
        }
      } catch {
        guard let index = error.index else { throw DataError(.request, "--crs \(system): \(error)") }
        let place = places[group.indices[index]]
        throw DataError(
          .content, file: input.name, line: place.line, feature: place.feature, field: table.columns[x],
          "the coordinates have no place in \(system)")
      }
      let fit = SystemFit(given: given, positions: some, system: group.system)
      if let problem = fit.problem(system: group.system) {
        let place = places[group.indices[0]]
        throw DataError(
          .content, file: input.name, line: place.line, feature: place.feature, field: table.columns[x], problem)
      }
      if let note = fit.note(system: group.system) { source.notes.append(note) }
      for (index, position) in zip(group.indices, some) { positions[index] = position }
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
