import GEOSKit
import GeometryCore
import MessageModel
import OGRKit

/// Makes a table of a layer, for the readers of tables.
enum LayerTable {
  /// A file whose bytes are the layer as a table, its geometries as `longitude` and `latitude`, its fields by
  /// `FieldRule`.
  ///
  /// Points stand where they are, areas at a point inside (GEOS). Geometries go before columns named `longitude` and
  /// `latitude`; a layer without any keeps its columns.
  ///
  /// - Throws: `DataError` of kind `.content` with the number of a feature whose geometry is neither point nor area, or
  ///   with a code that a spreadsheet made a number, or where nothing stands in the layer; what `ColumnChoice` and `TableTransform` throw.
  /// - Complexity: O(n log n) in the number of positions.
  static func make(
    _ layer: VectorLayer, _ file: InputFile, _ role: FileRole, _ options: ReadingOptions
  ) throws(DataError) -> InputFile {
    let features = layer.isSheet ? SheetRows.filled(layer) : layer.features
    guard !features.isEmpty else {
      throw DataError(.content, file: file.name, "layer '\(layer.name)' has no features")
    }
    let placed = ["longitude", "latitude"]
    let hasPlaces = layer.hasGeometries && (role == .towns || role == .spaces)
    let kept = layer.fields.indices.filter { !hasPlaces || !placed.contains(layer.fields[$0].name) }
    let columns = kept.map { layer.fields[$0].name } + (hasPlaces ? placed : [])
    let filled = kept.filter { column in features.contains { $0.values[column].text != nil } }
    let (names, notes) = try ColumnChoice.choose(
      among: columns, guessing: Set(filled.map { layer.fields[$0].name } + placed), role, options, file: file.name)
    let kinds = FieldKind.find(columns, role, names: names).filter { $0.index < kept.count }
    var source = file.source
    var writer = TableBytes(columns: columns)
    var areaCount = 0
    var counts = TidyCount()
    for feature in features {
      var fields = kept.map { feature.values[$0].text ?? "" }
      for (index, kind) in kinds where !FieldRule.isPlain(ArraySlice(fields[index].utf8), kind) {
        let outcome = FieldRule.apply(fields[index], kind, allowsFraction: role != .towns)
        if let fault = outcome.fault {
          throw DataError(.content, file: file.name, feature: feature.number, field: columns[index], fault)
        }
        guard outcome.text.utf8.count != fields[index].utf8.count || outcome.text != fields[index] else { continue }
        counts.add(outcome, was: fields[index], field: columns[index], "feature \(feature.number)")
        fields[index] = outcome.text
      }
      if hasPlaces {
        let position = try position(of: feature, file)
        if case .area? = feature.geometry { areaCount += 1 }
        fields += [position.map { "\($0.longitude)" } ?? "", position.map { "\($0.latitude)" } ?? ""]
      }
      writer.append(fields)
    }
    if areaCount > 0 { source.notes.append("\(areaCount) areas stand at a point inside them") }
    let emptyCount = layer.features.count - features.count
    if emptyCount > 0 { source.notes.append("empty rows passed over: \(emptyCount)") }
    source.records = .features(features.map(\.number))
    source.role = role
    source.columnNames = names
    source.askedColumns = Set((options.columns[role] ?? [:]).keys)
    source.separator = CSVSeparator.comma
    source.notes += counts.notes + notes
    var table = InputFile(file, bytes: writer.bytes, source: source)
    if !hasPlaces, role == .towns || role == .spaces { table = try PositionPair.split(table) }
    guard !hasPlaces, let system = options.systems[role] else { return table }
    return try TableTransform.toDegrees(table, from: system)
  }

  private static func position(of feature: VectorFeature, _ file: InputFile) throws(DataError) -> LonLat? {
    let problem: Message
    switch feature.geometry {
    case nil: return nil
    case .point(let point)?: return point
    case .area(let area)?:
      do {
        return try GEOSValidity.pointInside(area)
      } catch {
        problem = "its shape cannot be used: \(error)"
      }
    case .other(let type)?: problem = "its geometry is a \(type); expected a point or an area"
    case .broken(let fault)?: problem = "its geometry cannot be used: \(fault)"
    }
    throw DataError(.content, file: file.name, feature: feature.number, problem)
  }
}
