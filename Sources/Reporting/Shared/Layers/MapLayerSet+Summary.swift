public import LayerModel

extension MapLayerSet {
  /// The line printed once the tables stand in a database.
  public func databaseSummary(_ language: Language, database: String, schema: String) -> [UInt8] {
    let values = ["database": database, "schema": schema, "tables": layers.map(\.name).joined(separator: ", ")]
    return Array((language.text(.layerDatabase, values) + "\n").utf8)
  }
}
