internal import LayerModel

/// The styles of layers where QGIS looks for them in a database: `public.layer_styles`, as QGIS makes it.
struct DatabaseStyles {
  let layers: [MapLayer]
  let schema: String

  /// Replaces the styles of our schema's tables; those of others stay. Without the right to write there, or where the table
  /// is neither the user's own nor an administrator's, nothing is done: the tables stand without styles. Triggers and
  /// defaults of another user's table would run with the rights of whoever writes to it.
  ///
  /// - Throws: `OGRError` with the server's message.
  func write(to database: borrowing OGRDataset, tables: [String]) throws(OGRError) {
    let found = try database.rows(
      """
      SELECT (to_regclass('public.layer_styles') IS NOT NULL)::int::text AS present,
      coalesce(has_table_privilege(to_regclass('public.layer_styles'), 'INSERT')
      AND has_table_privilege(to_regclass('public.layer_styles'), 'DELETE')
      AND has_table_privilege(to_regclass('public.layer_styles'), 'SELECT')
      AND (SELECT c.relkind = 'r' AND (o.rolname = current_user OR o.rolsuper) FROM pg_class c
      JOIN pg_roles o ON o.oid = c.relowner WHERE c.oid = to_regclass('public.layer_styles')), false)::int::text AS writable,
      coalesce((SELECT has_schema_privilege(oid, 'CREATE') FROM pg_namespace WHERE nspname = 'public'), false)::int::text AS makeable
      """
    ).first
    let (isThere, isWritable, canMake) = (found?[0] == "1", found?[1] == "1", found?[2] == "1")
    guard isThere ? isWritable : canMake else { return }
    if !isThere { try database.execute(Self.definition) }
    let names = tables.map { SQLText.literal($0) }.joined(separator: ", ")
    try database.execute(
      "DELETE FROM public.layer_styles WHERE f_table_catalog = current_database() "
        + "AND f_table_schema = \(SQLText.literal(schema)) AND f_table_name IN (\(names))")
    for layer in layers {
      guard let style = layer.style else { continue }
      let geometry = ColumnNames.free("geom", among: layer.fields.map(\.name))
      let values = [schema, layer.name, geometry, style.name, style.qml, style.sld, layer.summary]
      let list = values.map { SQLText.literal($0) }.joined(separator: ", ")
      try database.execute(
        "INSERT INTO public.layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, stylename, "
          + "styleqml, stylesld, description, useasdefault) VALUES (current_database(), \(list), TRUE)")
    }
  }

  private static let definition = """
    CREATE TABLE public.layer_styles (id serial PRIMARY KEY, f_table_catalog varchar, f_table_schema varchar,
    f_table_name varchar, f_geometry_column varchar, stylename text, styleqml xml, stylesld xml, useasdefault boolean,
    description text, owner varchar(63) DEFAULT CURRENT_USER, ui xml, update_time timestamp DEFAULT CURRENT_TIMESTAMP,
    type varchar)
    """
}
