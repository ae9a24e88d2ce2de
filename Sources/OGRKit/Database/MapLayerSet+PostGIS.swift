public import LayerModel
import MessageModel

extension MapLayerSet {
  /// Writes each layer as a table of a database with PostGIS, all in one transaction: all tables or none.
  ///
  /// A table has a primary key, its geometries in EPSG:4326 with an index (GiST), and titles as comments. Tables that an
  /// earlier run for the same purpose wrote in the schema are replaced, or removed where they are no longer written; any
  /// other table is left alone, and one in the way is an error. What is ours begins its comment with the mark and ends it
  /// with its name, so that a table that was renamed is nobody's but its owner's. What another session holds is waited
  /// for 10 s. Styles go to `public.layer_styles`, where QGIS looks for them, if the user may write there.
  ///
  /// - Parameters:
  ///   - address: the database; a layer in it is not looked at.
  ///   - schema: made where it is missing.
  ///   - purpose: what the tables are for, such as `analyze`; part of the mark.
  /// - Throws: `OGRError`: `.library` where GDAL is missing, else with the server's message.
  /// - Complexity: O(features + positions), in statements of about a megabyte.
  public func write(to address: DatabaseAddress, schema: String, purpose: String) throws(OGRError) {
    let database = try OGRDataset.open(address, isWritten: true)
    guard let spatialSchema = try database.spatialSchema() else {
      throw OGRError(.content, "the database does not have PostGIS (CREATE EXTENSION postgis)")
    }
    let mark = "[maillage \(purpose)] "
    try database.begin()
    // Two runs for one schema wait for each other.
    try database.execute(
      locking: "the schema \(schema)",
      "SELECT pg_advisory_xact_lock(hashtext(\(SQLText.literal("maillage " + schema))))")
    let removed = try database.prepare(schema, mark: mark, tables: layers.map(\.name))
    for layer in layers {
      let table = DatabaseTable(layer, schema: schema, spatialSchema: spatialSchema, mark: mark)
      for statement in table.definition { try database.execute(statement) }
      try table.forEachInsertion { (statement) throws(OGRError) in try database.execute(statement) }
      for statement in table.completion { try database.execute(statement) }
    }
    let styles = DatabaseStyles(layers: layers, schema: schema)
    try styles.write(to: database, tables: removed + layers.map(\.name))
    try database.commit()
  }
}

extension OGRDataset {
  /// Makes the schema where it is missing, and removes tables of ours.
  ///
  /// - Returns: the names of the tables that were removed.
  /// - Throws: `OGRError` also where a table of somebody else has a name that is needed.
  fileprivate func prepare(_ schema: String, mark: String, tables: [String]) throws(OGRError) -> [String] {
    let schemas = try rows("SELECT nspname::text FROM pg_namespace WHERE nspname = \(SQLText.literal(schema))")
    if schemas.isEmpty {
      try execute("CREATE SCHEMA \(SQLText.name(schema))")
      return []
    }
    var removed: [String] = []
    let relations = try rows(
      """
      SELECT c.relname::text AS name, c.relkind::text AS kind, obj_description(c.oid, 'pg_class')::text AS remark FROM pg_class c
      JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = \(SQLText.literal(schema)) ORDER BY 1
      """)
    for relation in relations {
      guard let name = relation[0] else { continue }
      if relation[1] == "r", let remark = relation[2], remark.hasPrefix(mark),
        remark.hasSuffix(DatabaseTable.signature(schema: schema, name: name)) || tables.contains(name)
      {
        try execute(
          locking: "\(schema).\(name)", "DROP TABLE \(SQLText.name(schema)).\(SQLText.name(name))")
        removed.append(name)
      } else if tables.contains(name) {
        throw OGRError(
          .content,
          "\(schema).\(name) was not written by this command and is left alone; choose another schema with --postgis-schema"
        )
      }
    }
    return removed
  }
}
