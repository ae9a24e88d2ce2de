import GEOSKit
package import MessageModel
package import OGRKit

/// Opens files for those who look at their faults.
package enum RawFile {
  /// Whether a file is read through GDAL, by its ending.
  package static func isVector(_ path: String) -> Bool {
    UserFile.vectorEndings.contains(UserPath(path).fileExtension)
  }

  /// Whether a file is text that the readers of GeoJSON of our own can take, faults aside.
  package static func isOwnGeoJSON(_ path: String, _ role: FileRole, _ options: ReadingOptions) throws(DataError)
    -> Bool
  {
    let place = UserPath(path)
    guard ["json", "geojson"].contains(place.fileExtension), place.layer == nil, options.leavesOpen(role) else {
      return false
    }
    return OwnGeoJSON.fits(try InputFile(path: path))
  }

  /// The bytes of the only table of an archive, where it is text, and what is to be said about it; nil for all else.
  ///
  /// - Throws: `DataError` as the readers of an analysis.
  package static func packedText(_ path: String) throws(DataError) -> (bytes: [UInt8], note: Message)? {
    guard let (_, part) = try UserFile.packedTable(UserPath(path)) else { return nil }
    return (part.bytes, "is the table \(part.name) of the archive")
  }

  /// The layer of a file, read through GDAL, and what is to be said about it.
  ///
  /// - Throws: `DataError` as the readers of an analysis.
  package static func layer(
    _ path: String, _ role: FileRole, _ options: ReadingOptions
  ) throws(DataError) -> (layer: VectorLayer, notes: [Message]) {
    let (file, layer) = try UserFile.open(UserPath(path), role, options)
    return (layer, file.source.notes)
  }

  /// A layer as a table; geometries become positions, areas a point inside them.
  package static func table(_ layer: VectorLayer, file: String, role: FileRole) -> RawTable {
    var table = RawTable(file: file, role: role)
    table.columns = layer.fields.map(\.name)
    table.hasGeometries = layer.hasGeometries
    for feature in layer.isSheet ? SheetRows.filled(layer) : layer.features {
      var row = RawRow(line: nil, feature: feature.number, fields: feature.values.map { $0.text ?? "" })
      switch feature.geometry {
      case nil: break
      case .point(let point)?: row.position = point
      case .area(let area)?:
        do {
          row.position = try GEOSValidity.pointInside(area)
        } catch {
          row.geometryFault = "its shape cannot be used: \(error)"
        }
      case .other(let type)?: row.geometryFault = "its geometry is a \(type); expected a point or an area"
      case .broken(let fault)?: row.geometryFault = "its geometry cannot be used: \(fault)"
      }
      table.rows.append(row)
    }
    return table
  }
}
