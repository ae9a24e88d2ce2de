internal import CGDAL
public import LayerModel

extension MapLayerSet {
  /// The layers as one GeoPackage (OGC 12-128r15, version 1.2): a table, a spatial index and a description for each, titles
  /// of fields, and the styles where QGIS looks for them (`layer_styles`).
  ///
  /// The same layers give the same bytes: moments are `VectorLibrary.moment` throughout.
  ///
  /// - Throws: `OGRError`: `.library` where GDAL is missing, else with its message.
  /// - Complexity: O(n log n) in features, O(positions); the file is made in memory.
  public func geoPackage() throws(OGRError) -> [UInt8] {
    let file = try MemoryFile(named: "layers.gpkg")
    var dataset = try OutputDataset(driver: "GPKG", path: file.path, options: ["VERSION=1.2"])
    try dataset.tell("TITLE", title)
    try dataset.tell("DESCRIPTION", summary)
    for fact in facts { try dataset.tell(fact.name, fact.value) }
    for layer in layers {
      try dataset.add(layer, key: ColumnNames.free("fid", among: layer.fields.map(\.name)))
    }
    let styles = styleTable
    if !styles.features.isEmpty { try dataset.add(styles, key: "id") }
    for statement in GeoPackageTitles(layers: layers).statements {
      try OGRError.checkCancellation()
      try dataset.execute(statement)
    }
    try dataset.close()
    return try file.bytes()
  }

  /// The table that QGIS keeps styles in.
  private var styleTable: MapLayer {
    let texts = [
      "f_table_catalog", "f_table_schema", "f_table_name", "f_geometry_column", "styleName", "styleQML", "styleSLD",
    ]
    func field(_ name: String, _ kind: MapField.Kind) -> MapField { MapField(name: name, title: name, kind: kind) }
    return MapLayer(
      name: "layer_styles", title: "layer_styles", summary: "", shape: .table,
      fields: texts.map { field($0, .text) } + [field("useAsDefault", .flag)]
        + ["description", "owner", "ui"].map { field($0, .text) } + [field("update_time", .time)],
      features: layers.flatMap { layer in
        ([layer.style].compactMap(\.self) + layer.otherStyles).enumerated().map { index, style in
          MapFeature(
            values: [
              .text(""), .text(""), .text(layer.name), .text(OutputDataset.geometryColumn), .text(style.name),
              .text(style.qml), .text(style.sld), .flag(index == 0), .text(layer.summary), .text(""), .null,
              .text(VectorLibrary.moment),
            ], geometry: nil)
        }
      })
  }
}

extension OutputDataset {
  /// Name of the column of geometries.
  static let geometryColumn = "geom"

  /// Adds a layer with its features.
  fileprivate func add(_ layer: MapLayer, key: String) throws(OGRError) {
    var options = ["FID=\(key)", "IDENTIFIER=\(layer.title)", "DESCRIPTION=\(layer.summary)"]
    if layer.shape != .table { options += ["GEOMETRY_NAME=\(Self.geometryColumn)", "SPATIAL_INDEX=YES"] }
    try fill(try makeLayer(layer.name, type: Self.type(layer.shape), options: options), layer)
  }

  /// The type of geometry of a layer.
  static func type(_ shape: MapLayer.Shape) -> OGRwkbGeometryType {
    switch shape {
    case .points: wkbPoint
    case .lines: wkbMultiLineString
    case .areas: wkbMultiPolygon
    case .table: wkbNone
    }
  }

  /// Adds the fields and features of a layer that was made.
  func fill(_ made: OutputLayer, _ layer: MapLayer) throws(OGRError) {
    for field in layer.fields { try made.addField(field) }
    for (index, feature) in layer.features.enumerated() {
      if index % 16 == 0 { try OGRError.checkCancellation() }
      try made.add(feature, number: index + 1)
    }
  }
}
