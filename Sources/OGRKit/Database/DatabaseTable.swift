internal import LayerModel

/// The statements that make a layer a table of a database.
struct DatabaseTable {
  private let layer: MapLayer
  private let name: String
  private let key: String
  private let geometry: String
  private let columns: [String]
  private let spatialSchema: String
  private let comment: String

  /// Bytes of rows in a statement, about.
  private static let statementSize = 1 << 20

  init(_ layer: MapLayer, schema: String, spatialSchema: String, mark: String) {
    self.layer = layer
    self.spatialSchema = spatialSchema
    name = SQLText.name(schema) + "." + SQLText.name(layer.name)
    columns = ColumnNames.fitted(layer.fields.map(\.name), longest: SQLText.longestName)
    key = ColumnNames.free("fid", among: columns)
    geometry = ColumnNames.free("geom", among: columns + [key])
    comment = mark + layer.title + ". " + layer.summary + Self.signature(schema: schema, name: layer.name)
  }

  /// What ends the comment of a table: the name under which it was written.
  static func signature(schema: String, name: String) -> String { " [\(schema).\(name)]" }

  /// Makes the table and says what it holds.
  var definition: [String] {
    var parts = ["\(SQLText.name(key)) bigint PRIMARY KEY"]
    for (field, column) in zip(layer.fields, columns) {
      parts.append("\(SQLText.name(column)) \(Self.type(field.kind))")
    }
    if let type = geometryType {
      parts.append("\(SQLText.name(geometry)) \(SQLText.name(spatialSchema)).geometry(\(type), 4326)")
    }
    let comments = zip(layer.fields, columns).map { field, column in
      "COMMENT ON COLUMN \(name).\(SQLText.name(column)) IS \(SQLText.literal(field.title))"
    }
    return [
      "CREATE TABLE \(name) (\(parts.joined(separator: ", ")))",
      "COMMENT ON TABLE \(name) IS \(SQLText.literal(comment))",
    ] + comments
  }

  /// Calls `body` with the statements that fill the table.
  func forEachInsertion(_ body: (String) throws(OGRError) -> Void) throws(OGRError) {
    let start = "INSERT INTO \(name) VALUES "
    var rows: [String] = []
    var size = 0
    for (index, feature) in layer.features.enumerated() {
      var values = [String(index + 1)] + feature.values.map { SQLText.literal($0) }
      if geometryType != nil { values.append(SQLText.literal(feature.geometry)) }
      let row = "(" + values.joined(separator: ",") + ")"
      rows.append(row)
      size += row.utf8.count
      if size >= Self.statementSize {
        try body(start + rows.joined(separator: ","))
        rows.removeAll()
        size = 0
      }
    }
    if !rows.isEmpty { try body(start + rows.joined(separator: ",")) }
  }

  /// The index and what the planner of queries needs, once the table is full.
  var completion: [String] {
    let index = geometryType == nil ? [] : ["CREATE INDEX ON \(name) USING gist (\(SQLText.name(geometry)))"]
    return index + ["ANALYZE \(name)"]
  }

  private var geometryType: String? {
    switch layer.shape {
    case .points: "Point"
    case .lines: "MultiLineString"
    case .areas: "MultiPolygon"
    case .table: nil
    }
  }

  private static func type(_ kind: MapField.Kind) -> String {
    switch kind {
    case .text: "text"
    case .integer: "bigint"
    case .real: "float8"
    case .flag: "boolean"
    case .time: "timestamptz"
    }
  }
}
