internal import CGDAL

/// A table that was read from a database.
public struct DatabaseLayer: Sendable {
  /// Its rows, in order; their numbers count from 1.
  public var layer: VectorLayer
  /// Name of the column of geometries; nil where there is none.
  public var geometryColumn: String?
  /// The geometry of each row as Well-Known Binary (ISO 13249-3), in the coordinates of the database.
  public var geometries: [[UInt8]?]
}

extension VectorLayer {
  /// Reads a table or view of a database with or without PostGIS.
  ///
  /// Rows come by the primary key, else by all columns, so that the same rows are read the same way. Of several columns
  /// of geometries the first is read.
  ///
  /// - Parameters:
  ///   - address: the database; the table it names is read unless `layer` names one.
  ///   - layer: `schema.table`, or `table` within the search path.
  ///   - preferred: names of tables in lower case, the best first, where none is named.
  ///   - crs: the system of coordinates where the geometries name none (SRID 0).
  /// - Throws: `OGRError`: `.library` where GDAL is missing; else with the server's message, or what `read` throws.
  /// - Complexity: O(size), all of it in memory.
  public static func read(
    _ address: DatabaseAddress, layer: String? = nil, preferred: [String] = [], crs: String? = nil
  ) throws(OGRError) -> DatabaseLayer {
    let database = try OGRDataset.open(address, isWritten: false)
    let relation = try DatabaseRelation(layer ?? address.layer, preferred: preferred, in: database)
    if relation.geometryColumn != nil { try database.showSpatialTables() }
    var geometries: [[UInt8]?] = []
    let driver = database.driver
    var read = try database.query(relation.query, name: relation.name) { (rows) throws(OGRError) in
      let gdal = rows.gdal
      return unsafe try VectorLayer(rows, driver: driver, system: crs) { geometry in
        geometries.append(unsafe geometry.map { unsafe Self.binary($0, gdal) })
      }
    }
    for index in read.features.indices { read.features[index].number = index + 1 }
    return DatabaseLayer(layer: read, geometryColumn: relation.geometryColumn, geometries: geometries)
  }

  private static func binary(_ geometry: UnsafeMutableRawPointer, _ gdal: maillage_gdal) -> [UInt8] {
    let count = Int(unsafe gdal.OGR_G_WkbSize(geometry))
    return unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, initialised in
      guard let start = buffer.baseAddress else { return }
      unsafe start.initialize(repeating: 0, count: count)
      _ = unsafe gdal.OGR_G_ExportToIsoWkb(geometry, wkbNDR, start)
      initialised = count
    }
  }
}
