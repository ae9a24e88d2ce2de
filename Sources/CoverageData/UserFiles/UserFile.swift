import CoverageModel
import MessageModel
import OGRKit

/// Opens a user's own file, whatever its format, for the readers of tables and areas.
package enum UserFile {
  /// Endings of files that are read through GDAL.
  static let vectorEndings: Set<String> = [
    "gpkg", "shp", "shz", "geojson", "json", "geojsonl", "geojsons", "ndjson", "jsonl", "topojson", "fgb", "kml", "kmz",
    "xlsx", "xlsm", "xls", "ods", "sqlite", "db", "mif", "zip",
  ]

  /// Whether a file is read through GDAL unless our own readers take it.
  static func isVector(_ place: UserPath) -> Bool { vectorEndings.contains(place.fileExtension) }

  /// Reads a file.
  ///
  /// Tables of text and GeoJSON that fits are left to the readers of their own, whose errors name lines; everything else
  /// goes through GDAL and becomes a table, or a layer of areas.
  ///
  /// - Parameter path: a file, or a file and a layer: `zones.gpkg:basins`; or the address of a database:
  ///   `postgresql://user@host/name?layer=schema.table`.
  /// - Throws: `DataError`: `.file` where the file, or GDAL, cannot be opened; `.request` for a layer or column asked for
  ///   that is not there; `.content` for what stands in the file.
  /// - Complexity: O(size).
  package static func read(_ path: String, _ role: FileRole, _ options: ReadingOptions) throws(DataError) -> InputFile {
    let place = UserPath(path)
    let isVector = DatabaseAddress.matches(path) || Self.isVector(place)
    if role.hasAreas {
      let isJSON = ["json", "geojson"].contains(place.fileExtension)
      guard isVector else { return try InputFile(path: path) }
      if isJSON, place.layer == nil, options.leavesOpen(role) {
        let file = try InputFile(path: path)
        if OwnGeoJSON.fits(file) { return file }
      }
      return try areas(place, role, options)
    }
    guard isVector else { return try table(InputFile(tableAt: path), role, options) }
    if let text = try packedText(place) { return try table(text, role, options) }
    let (file, layer) = try open(place, role, options)
    return try LayerTable.make(layer, file, role, options)
  }

  /// The only table of an archive, where it is text; nil for all else.
  ///
  /// - Throws: as `ArchiveTable`, and as other text.
  static func packedText(_ place: UserPath) throws(DataError) -> InputFile? {
    guard let (archive, part) = try packedTable(place) else { return nil }
    return try InputFile(archive, tableAt: part.name, part.bytes)
  }

  /// The same as it is.
  static func packedTable(
    _ place: UserPath
  ) throws(DataError) -> (archive: InputFile, part: VectorFiles.Part)? {
    guard place.fileExtension == "zip", place.layer == nil else { return nil }
    let file = try InputFile(path: place.file, content: .binary)
    guard PackedSize.unpacked(file.bytes) != nil else { return nil }
    _ = try checkedSize(file)
    guard let part = try ArchiveTable.find(in: file, place), ArchiveTable.isText(part) else { return nil }
    return (file, part)
  }

  private static func table(_ file: InputFile, _ role: FileRole, _ options: ReadingOptions) throws(DataError)
    -> InputFile
  {
    var table = try TidyTable.make(file, role, options)
    if role == .towns || role == .spaces { table = try PositionPair.split(table) }
    var source = table.source
    source.askedColumns = Set((options.columns[role] ?? [:]).keys)
    table = InputFile(table, source: source)
    guard let system = options.systems[role] else { return table }
    return try TableTransform.toDegrees(table, from: system)
  }

  private static func areas(
    _ place: UserPath, _ role: FileRole, _ options: ReadingOptions
  ) throws(DataError) -> InputFile {
    let (file, layer) = try open(place, role, options)
    let filled = layer.fields.indices.filter { column in
      layer.features.contains { $0.values[column].text != nil }
    }
    let (names, notes) = try ColumnChoice.choose(
      among: layer.fields.map(\.name), guessing: Set(filled.map { layer.fields[$0].name }), role, options,
      file: file.name)
    var source = file.source
    source.columnNames = names
    source.notes += notes
    source.layer = layer
    return InputFile(file, source: source)
  }

  /// The layer, and the file without its bytes.
  static func open(
    _ place: UserPath, _ role: FileRole, _ options: ReadingOptions
  ) throws(DataError) -> (InputFile, VectorLayer) {
    guard !DatabaseAddress.matches(place.file) else {
      return try DatabaseFile.open(place.file, role, options, preferred: preferredLayers(role))
    }
    let file = try InputFile(path: place.file, content: .binary)
    let asked = place.layer ?? options.layers[role]
    let name = asked.map { place.file + ":" + $0 } ?? place.file
    var size = try checkedSize(file)
    var files = VectorFiles(main: VectorFiles.Part(name: place.lastComponent, bytes: file.bytes))
    var parts: [InputRecord.Part] = []
    for path in place.companions {
      let part = try InputFile(path: path, content: .binary)
      size += part.bytes.count
      parts.append(InputRecord.Part(name: path, sha256: part.sha256))
      files.beside.append(VectorFiles.Part(name: UserPath.lastComponent(path), bytes: part.bytes))
    }
    try ShapefileParts.check(place)
    let member = try ArchivePath.find(in: file, place)
    var workbook = file
    if let part = try ArchiveTable.find(in: file, place), !ArchiveTable.isText(part) {
      workbook = try InputFile(name: file.name, bytes: part.bytes, content: .binary)
      size += try checkedSize(workbook)
      files.main = VectorFiles.Part(name: UserPath.lastComponent(part.name), bytes: part.bytes)
    }
    files.main = try OldWorkbook.checked(files.main, file: place.file)
    var layer: VectorLayer
    do throws(OGRError) {
      layer = try VectorLayer.rows(
        files, member: member, layer: asked, preferred: preferredLayers(role), crs: options.systems[role],
        largestSize: PackedSize.fixedBytes + PackedSize.largestMultiple * size, inspect: inspect)
    } catch {
      let kind: DataError.Kind = error.kind == .library ? .file : .content
      let problem: Message = error.function.map { "\($0): \(error.problem)" } ?? error.problem
      throw DataError(kind, file: name, feature: error.feature, field: error.field, problem)
    }
    var source = InputSource(notes: LayerNotes.notes(layer), parts: parts)
    if layer.isSheet {
      try SheetCells.complete(&layer, workbook)
      source.notes += try SheetRows.name(&layer, chosen: options.columns[role] ?? [:], file: name)
    }
    return (InputFile(file, name: name, bytes: [], source: source), layer)
  }

  /// Looks into a file before GDAL reads it: one of JSON, or an archive within an archive.
  private static func inspect(_ part: VectorFiles.Part) throws(OGRError) {
    guard !part.isArchive else {
      do throws(DataError) {
        _ = try checkedSize(InputFile(name: part.name, bytes: part.bytes, content: .binary))
      } catch {
        throw OGRError(.content, error.explanation)
      }
      return
    }
    try GeoJSONFeatures.check(part)
  }

  /// The size of a file, or of what an archive unpacks to.
  ///
  /// - Throws: `DataError` of kind `.content` for an archive that unpacks to far more than workbooks and maps do, or to more than it states.
  private static func checkedSize(_ file: InputFile) throws(DataError) -> Int {
    let packed = file.bytes.count
    guard let unpacked = PackedSize.unpacked(file.bytes) else { return packed }
    guard !PackedSize.isTooLarge(packed: packed, unpacked: unpacked) else {
      throw DataError(
        .content, file: file.name,
        "is an archive of \(packed) bytes that unpacks to \(unpacked); more than 200 times its size is not read")
    }
    if let part = PackedSize.understated(file.bytes) {
      throw DataError(
        .content, file: file.name,
        "is an archive whose part '\(part.name)' unpacks to more than the \(part.unpacked) bytes it states; is it damaged?"
      )
    }
    return max(packed, unpacked)
  }

  private static func preferredLayers(_ role: FileRole) -> [String] {
    switch role {
    case .towns: ["towns", "communes", "commune", "villes"]
    case .spaces: ["spaces", "training-spaces", "training_spaces", "espaces", "sites"]
    case .basins: ["basins", "employment-basins", "employment_basins", "zones_emploi", "zones"]
    case .boundaries: ["boundaries", "town-boundaries", "town_boundaries", "communes", "commune"]
    case .weights: ["weights", "poids"]
    case .groupings: ["groups", "groupings", "zones"]
    case .candidates: ["candidates", "candidats"]
    case .matrix: ["matrix", "travel", "costs", "matrice"]
    }
  }
}
