internal import LayerModel

/// The titles of fields in a GeoPackage: its extension for schemas (OGC 12-128r15, F.9).
struct GeoPackageTitles {
  let layers: [MapLayer]

  /// The statements that make the tables of the extension, where GDAL has not, and fill them.
  var statements: [String] {
    [Self.columns, Self.constraints, Self.extensions]
      + ["gpkg_data_columns", "gpkg_data_column_constraints"].map(register)
      + layers.flatMap(titles)
  }

  private func titles(_ layer: MapLayer) -> [String] {
    // No two columns of a table may have the same name.
    let names = ColumnNames.fitted(layer.fields.map(\.title), longest: 200)
    return zip(layer.fields, names).map { field, name in
      let values = [layer.name, field.name, name, field.title].map { SQLText.literal($0) }.joined(separator: ", ")
      return "INSERT OR REPLACE INTO gpkg_data_columns (table_name, column_name, name, title) VALUES (\(values))"
    }
  }

  private func register(_ table: String) -> String {
    "INSERT INTO gpkg_extensions SELECT '\(table)', NULL, 'gpkg_schema', "
      + "'http://www.geopackage.org/spec121/#extension_schema', 'read-write' "
      + "WHERE NOT EXISTS (SELECT 1 FROM gpkg_extensions WHERE table_name = '\(table)')"
  }

  private static let columns = """
    CREATE TABLE IF NOT EXISTS gpkg_data_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, name TEXT,
    title TEXT, description TEXT, mime_type TEXT, constraint_name TEXT,
    CONSTRAINT pk_gdc PRIMARY KEY (table_name, column_name), CONSTRAINT gdc_tn UNIQUE (table_name, name))
    """

  private static let constraints = """
    CREATE TABLE IF NOT EXISTS gpkg_data_column_constraints (constraint_name TEXT NOT NULL, constraint_type TEXT NOT NULL,
    value TEXT, min NUMERIC, min_is_inclusive BOOLEAN, max NUMERIC, max_is_inclusive BOOLEAN, description TEXT,
    CONSTRAINT gdcc_ntv UNIQUE (constraint_name, constraint_type, value))
    """

  private static let extensions = """
    CREATE TABLE IF NOT EXISTS gpkg_extensions (table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL,
    definition TEXT NOT NULL, scope TEXT NOT NULL, CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name))
    """
}
