import MessageModel
import OGRKit

/// Reads a table of a database as if it were a file.
enum DatabaseFile {
  /// The layer, and a file without bytes that is named after the table; its SHA-256 is that of the table as text.
  ///
  /// - Parameter path: the address of the database, which may name the table.
  /// - Throws: `DataError`: `.file` where GDAL or the database cannot be reached or read, `.request` for an address that is
  ///   none or holds a password.
  /// - Complexity: O(size).
  static func open(
    _ path: String, _ role: FileRole, _ options: ReadingOptions, preferred: [String]
  ) throws(DataError) -> (InputFile, VectorLayer) {
    let address: DatabaseAddress
    do throws(OGRError) {
      address = try DatabaseAddress(path)
    } catch {
      throw DataError(.request, "--\(role.rawValue): \(error.problem)")
    }
    let asked = options.layers[role] ?? address.layer
    let read: DatabaseLayer
    do throws(OGRError) {
      read = try VectorLayer.read(address, layer: asked, preferred: preferred, crs: options.systems[role])
    } catch {
      let name = address.named(asked)
      throw DataError(.file, file: name, feature: error.feature, field: error.field, error.problem)
    }
    let content = try InputFile(name: address.named(read.layer.name), bytes: canonical(read), content: .binary)
    let source = InputSource(notes: LayerNotes.notes(read.layer))
    return (InputFile(content, bytes: [], source: source), read.layer)
  }

  /// The table as CSV with every field in quotes but those without a value: the rows in the order in which they are read,
  /// geometries as hexadecimal Well-Known Binary in the coordinates of the database, whose system stands in the heading.
  private static func canonical(_ read: DatabaseLayer) -> [UInt8] {
    var columns = read.layer.fields.map(\.name)
    if let geometry = read.geometryColumn { columns.append(geometry + " " + (read.layer.crs?.definition ?? "")) }
    var table = TableBytes(columns: columns)
    for (feature, geometry) in zip(read.layer.features, read.geometries) {
      var fields = feature.values.map { value in
        if case .real(let number) = value { "\(number)" } else { value.text }
      }
      if read.geometryColumn != nil { fields.append(geometry.map { InputFile.hexadecimal($0) }) }
      table.append(fields)
    }
    return table.bytes
  }
}
