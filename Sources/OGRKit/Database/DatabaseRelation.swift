import MessageModel

/// A table or view of a database, and how its rows are read.
struct DatabaseRelation {
  /// Its schema and name.
  let name: String
  /// The query for all its rows in a stable order.
  let query: String
  /// The number of its first column of geometries, and that column's name.
  let geometryColumn: String?

  /// Most names that an error lists.
  private static let mostListed = 20

  /// Finds a relation.
  ///
  /// Rows are ordered by the primary key, else by all columns; texts by their bytes, whatever the server's language.
  ///
  /// - Parameters:
  ///   - layer: `table`, found by the search path, or `schema.table`; nil means the only one there is, or the first with
  ///     one of the preferred names.
  /// - Throws: `OGRError` with the names that there are.
  init(_ layer: String?, preferred: [String], in database: borrowing OGRDataset) throws(OGRError) {
    let all = try database.rows(
      """
      SELECT c.oid::text AS number, n.nspname::text AS home, c.relname::text AS name FROM pg_class c
      JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'v', 'm', 'f', 'p') AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'
      AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
      ORDER BY n.nspname::text COLLATE "C", c.relname::text COLLATE "C"
      """
    ).map { row in row.map { $0 ?? "" } }
    let schemas = try database.searchedSchemas()
    /// The first relation on the search path whose name is as wanted.
    func visible(_ isWanted: (String) -> Bool) -> [String]? {
      for schema in schemas {
        if let found = all.first(where: { $0[1] == schema && isWanted($0[2]) }) { return found }
      }
      return nil
    }
    let chosen: [String]?
    if let layer {
      chosen = all.first { "\($0[1]).\($0[2])" == layer } ?? visible { $0 == layer }
    } else if all.count == 1 {
      chosen = all[0]
    } else {
      chosen = preferred.lazy.compactMap { wanted in visible { $0.lowercased() == wanted } }.first
    }
    guard let chosen else {
      let names = all.prefix(Self.mostListed).map { "\($0[1]).\($0[2])" } + (all.count > Self.mostListed ? ["…"] : [])
      let list: Message =
        names.isEmpty ? "the database has no tables" : "the database has \(names.joined(separator: ", "))"
      throw OGRError(
        .content, layer.map { "there is no table or view '\($0)'; \(list)" } ?? "which table is meant? \(list)")
    }
    name = "\(chosen[1]).\(chosen[2])"
    let columns = try database.rows(
      """
      SELECT a.attname::text AS name, t.typname::text AS type, (a.attcollation <> 0)::int::text AS collated,
      coalesce(array_position(i.indkey::int2[], a.attnum), 0)::text AS key FROM pg_attribute a
      JOIN pg_type t ON t.oid = a.atttypid
      LEFT JOIN pg_index i ON i.indrelid = a.attrelid AND i.indisprimary AND a.attnum = ANY (i.indkey::int2[])
      WHERE a.attrelid = \(chosen[0]) AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum
      """
    ).map { row in row.map { $0 ?? "" } }
    let geometries = columns.filter { $0[1] == "geometry" || $0[1] == "geography" }
    geometryColumn = geometries.first?[0]
    let spatial = SQLText.name(try database.spatialSchema() ?? "public")
    let selected = columns.compactMap { column -> String? in
      let name = SQLText.name(column[0])
      guard column[1] == "geometry" || column[1] == "geography" else { return name }
      guard column[0] == geometries.first?[0] else { return nil }
      return column[1] == "geography" ? "\(name)::\(spatial).geometry AS \(name)" : name
    }
    guard !selected.isEmpty else { throw OGRError(.content, layer: name, "has no columns") }
    let keys = columns.filter { $0[3] != "0" }.sorted { (Int($0[3]) ?? 0) < (Int($1[3]) ?? 0) }
    let order =
      keys.isEmpty
      ? columns.map { "\(SQLText.name($0[0]))::text COLLATE \"C\"" }
      : keys.map { SQLText.name($0[0]) + ($0[2] == "1" ? " COLLATE \"C\"" : "") }
    query =
      "SELECT \(selected.joined(separator: ", ")) FROM \(SQLText.name(chosen[1])).\(SQLText.name(chosen[2])) "
      + "ORDER BY \(order.joined(separator: ", "))"
  }
}
