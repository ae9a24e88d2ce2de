internal import CGDAL
internal import GeometryCore
import MessageModel
internal import PROJKit
internal import SQLiteKit

extension VectorLayer {
  /// Reads a layer of a file: GeoPackage, Shapefile, GeoJSON, FlatGeobuf, KML, CSV, XLSX, ODS and some others.
  ///
  /// Geometries are transformed once, all by the same operation, to longitude and latitude on WGS84; arcs become straight
  /// lines, heights and measures are dropped, and one part or several have the same type. The folders of a KML file
  /// are one layer. The first row of a sheet names its columns. Coordinates that can only be degrees are taken for these,
  /// whatever system the layer names.
  ///
  /// - Parameters:
  ///   - path: the file; of a Shapefile the `.shp`. It and those that belong to it are read into memory, whence GDAL has
  ///     them; of a database the finished changes in its `-wal` are read too, and no file is touched.
  ///   - layer: the name of the layer; nil means the only one, or the first with one of the preferred names.
  ///   - preferred: names of layers in lower case, the best first.
  ///   - crs: the system of coordinates where the layer names none, such as `EPSG:2154`.
  ///   - largestSize: the most bytes that values and positions may take, by `VectorSize`.
  /// - Throws: `OGRError`: `.library` where GDAL is missing; else for a file that no format fits, a layer that is not
  ///   there or too large, coordinates none of which lies where their system is made for, reading that stops before the end, a text that is not UTF-8, and coordinates that are not
  ///   degrees and whose system is unknown, or that cannot be transformed.
  /// - Complexity: O(size), all of it in memory.
  public static func read(
    path: String, layer: String? = nil, preferred: [String] = [], crs: String? = nil, largestSize: Int = .max
  ) throws(OGRError) -> VectorLayer {
    let files = VectorFiles(path: path)
    guard !files.main.name.isEmpty else {
      throw OGRError(function: "GDALOpenEx", "no such file, or none that can be read")
    }
    var read = try rows(files, layer: layer, preferred: preferred, crs: crs, largestSize: largestSize)
    if read.isSheet, !read.features.isEmpty {
      read.fields = read.features.removeFirst().values.enumerated().map { index, value in
        VectorField(name: value.text ?? "Field\(index + 1)", kind: .text)
      }
    }
    return read
  }

  /// Whether it is a sheet, whose columns have letters and no names.
  package var isSheet: Bool { ["XLSX", "ODS", "XLS"].contains(driver) }

  /// Reads a layer of files in memory, as from a path, but a sheet as it is: a feature for each row, the first too, all
  /// values as texts.
  ///
  /// - Parameters:
  ///   - member: what is opened in an archive; nil for all of it.
  ///   - inspect: is given each file of text in JSON before it is read, those in an archive too.
  package static func rows(
    _ files: VectorFiles, member: String? = nil, layer: String? = nil, preferred: [String] = [], crs: String? = nil,
    largestSize: Int = .max,
    inspect: (VectorFiles.Part) throws(OGRError) -> Void = { _ in }
  ) throws(OGRError) -> VectorLayer {
    let (files, schema) = try files.database()
    return try files.mounted { (folder) throws(OGRError) -> VectorLayer in
      let path = folder + files.main.name
      var parts = files.parts
      if files.isArchive {
        let members = ArchiveMembers(path, try GDALLibrary().functions)
        if let database = members.database() {
          return try rows(database, layer: layer, preferred: preferred, crs: crs, largestSize: largestSize)
        }
        if var inner = members.archive() {
          guard inner.ending != "zip" else { throw OGRError(.content, "holds another archive; unpack it") }
          try inspect(inner)
          inner.name = inner.name.split(separator: "/").last.map(String.init) ?? inner.name
          return try rows(
            VectorFiles(main: inner), layer: layer, preferred: preferred, crs: crs, largestSize: largestSize)
        }
        guard !members.hasSeveralDatabases else { throw OGRError(.content, "holds several databases; unpack it") }
        parts = members.inspected()
      }
      try VectorFiles.check(parts)
      for part in parts where part.ending.hasSuffix("json") || part.ending.hasPrefix("geojson") { try inspect(part) }
      let dataset = try OGRDataset(
        path: files.isArchive ? "/vsizip/" + path + (member.map { "/" + $0 } ?? "") : path, hidden: folder)
      if let schema { try check(schema, layer, preferred, in: dataset) }
      let driver = dataset.driver
      let names = dataset.layerNames
      if layer == nil, driver.hasSuffix("KML"), names.count > 1 {
        return try folders(names, of: dataset, system: crs, largestSize: largestSize)
      }
      let source = try dataset.layer(layer, preferred: preferred)
      let raw =
        try schema.map { (schema) throws(OGRError) in try misfits(schema, source) }
        ?? VectorFiles.misfits(parts, layer: source.name)
      let read = unsafe try VectorLayer(
        source, driver: dataset.driver, system: crs, largestSize: largestSize, raw: raw)
      if let rows = VectorFiles.midTable(parts, layer: source.name)?.count, rows != read.features.count {
        throw OGRError(
          .content, layer: read.name,
          "its parts disagree: .mif holds \(read.features.count) features, .mid holds \(rows) rows")
      }
      return read
    }
  }

  /// The folders of a KML file as one layer.
  private static func folders(
    _ names: [String], of dataset: borrowing OGRDataset, system: String?, largestSize: Int
  ) throws(OGRError) -> VectorLayer {
    let driver = dataset.driver
    var merged: VectorLayer?
    for (index, name) in names.enumerated() {
      let source = try dataset.layer(at: index, name: name)
      let folder = unsafe try VectorLayer(source, driver: driver, system: system, largestSize: largestSize)
      guard !folder.features.isEmpty else { continue }
      if merged == nil { merged = folder } else { merged?.append(folder) }
      merged?.mergedLayers.append(name)
    }
    guard var merged else { throw OGRError(.content, "the file has no features") }
    for index in merged.features.indices { merged.features[index].number = index + 1 }
    if merged.mergedLayers.count == 1 { merged.mergedLayers = [] }
    return merged
  }

  /// Adds the features of another layer; a field that only one of them has is empty in the other.
  private mutating func append(_ other: VectorLayer) {
    for field in other.fields where !fields.contains(where: { $0.name == field.name }) {
      fields.append(field)
      for index in features.indices { features[index].values.append(.null) }
    }
    let places = fields.map { field in other.fields.firstIndex { $0.name == field.name } }
    for feature in other.features {
      var added = feature
      added.values = places.map { $0.map { feature.values[$0] } ?? .null }
      features.append(added)
    }
    flattenedCount += other.flattenedCount
    linearisedCount += other.linearisedCount
    droppedPartCount += other.droppedPartCount
  }

  /// Refuses a layer that is a view: its query may never end.
  private static func check(
    _ schema: DatabaseSchema, _ layer: String?, _ preferred: [String], in dataset: borrowing OGRDataset
  ) throws(OGRError) {
    guard !schema.views.isEmpty else { return }
    let names = dataset.layerNames
    let view =
      layer.map { name in schema.views.first { $0 == name } }
      ?? (names.isEmpty ? schema.views.first : nil)
    guard let view, !names.contains(view) else { return }
    throw OGRError(
      .content, layer: view, "is a view, whose query might never end: views are not read; save it as a table")
  }

  /// What is not a number in the columns of a table that are declared to hold some.
  private static func misfits(_ schema: DatabaseSchema, _ source: OGRLayer) throws(OGRError) -> RawTexts {
    var texts = RawTexts()
    let fields = try source.fields()
    let numbers = fields.indices.filter { fields[$0].kind != .text }
    do throws(DatabaseFault) {
      // A table with two geometries is two layers: `table(geometry)`.
      let table = schema.table(of: source.name)
      try schema.checkColumns(of: table)
      guard let table else { return texts }
      let columns = numbers.map { DeclaredNumbers.Column(name: fields[$0].name, range: source.range(ofField: $0)) }
      for misfit in try schema.misfits(in: table, columns: columns) {
        texts.add(misfit.text, feature: misfit.row, field: columns[misfit.column].name)
      }
    } catch {
      throw OGRError(.content, layer: source.name, error.problem)
    }
    return texts
  }

  /// Reads a layer of an open data set.
  ///
  /// - Parameter eachGeometry: is called for each feature, in order, with its geometry as it is.
  init(
    _ source: OGRLayer, driver: String, system: String?, largestSize: Int = .max, raw: RawTexts = RawTexts(),
    eachGeometry: (UnsafeMutableRawPointer?) -> Void = { _ in }
  ) throws(OGRError) {
    let fields = try source.fields()
    var reader = GeometryReader(source.gdal)
    var features: [VectorFeature] = []
    var geometries: [RawGeometry?] = []
    var size = VectorSize()
    let foreign = unsafe try source.forEachFeature(fields, raw: raw) {
      (number, values, geometry) throws(OGRError) in
      features.append(VectorFeature(number: number, values: values, geometry: nil))
      geometries.append(unsafe geometry.flatMap { unsafe reader.read($0) })
      unsafe eachGeometry(geometry)
      size.add(values)
      guard size.bytes(positions: reader.positions.count) <= largestSize else {
        throw OGRError(
          layer: source.name, feature: number, "the layer holds more than its file can (a view that never ends?)")
      }
    }
    self.init(
      name: source.name, driver: driver, crs: source.crs, fields: fields, features: features,
      flattenedCount: reader.flattenedCount, linearisedCount: reader.linearisedCount, isAssumedDegrees: false)
    droppedPartCount = reader.droppedPartCount
    takeTexts(foreign)
    var positions = reader.positions
    if source.isNorthingFirst {
      positions = positions.map { LonLat(longitude: $0.latitude, latitude: $0.longitude) }
    }
    try transform(&positions, system: system, geometries)
    for index in self.features.indices {
      self.features[index].geometry = geometries[index].map { Self.geometry($0, positions) }
    }
  }

  /// Brings positions to longitude and latitude, by the system the file names, else by that which is given.
  private mutating func transform(
    _ positions: inout [LonLat], system: String?, _ geometries: [RawGeometry?]
  ) throws(OGRError) {
    guard !positions.isEmpty else { return }
    // GeoJSON that names no system comes as degrees, also where it plainly holds none.
    let stray = positions.firstIndex { !$0.isValid }
    if stray != nil, driver.hasSuffix("JSON") || driver == "GeoJSONSeq", crs?.isPlainDegrees == true { crs = nil }
    if crs == nil, stray == nil, system.map(WGS84Positions.countsInMetres) ?? true {
      isAssumedDegrees = true
      return
    }
    if let crs, stray == nil, SystemFit.readsAsDegrees(positions, system: crs.definition) {
      systemNotes.append(SystemFit.degreesNote(system: crs.code ?? crs.name))
      return
    }
    guard let definition = crs?.definition ?? system else {
      let stray = stray ?? 0
      let (x, y) = (positions[stray].longitude, positions[stray].latitude)
      throw OGRError(
        layer: name, feature: number(ofPosition: stray, geometries),
        "the layer names no coordinate reference system and its coordinates are not degrees (\(x), \(y)); name it with --crs"
      )
    }
    let given = positions
    do {
      operation = try WGS84Positions.transform(&positions, from: definition)
    } catch {
      throw OGRError(
        layer: name, feature: error.index.map { number(ofPosition: $0, geometries) } ?? nil,
        "its coordinates in \(crs?.name ?? definition) cannot be brought to longitude and latitude: \(error)")
    }
    let label = crs.map { $0.code ?? $0.name } ?? definition
    let fit = SystemFit(given: given, positions: positions, system: definition)
    if let problem = fit.problem(system: label) {
      throw OGRError(layer: name, feature: number(ofPosition: 0, geometries), problem)
    }
    if let note = fit.note(system: label) { systemNotes.append(note) }
  }

  /// Decides for all texts together in which encoding those are that are not UTF-8.
  private mutating func takeTexts(_ foreign: [(feature: Int, field: Int)]) {
    let texts = foreign.map { place -> [UInt8] in
      guard case .text(let text) = features[place.feature].values[place.field] else { return [] }
      return Windows1252.encode(text) ?? []
    }
    guard CodePage850.isLikely(texts) else {
      windows1252Count = foreign.count
      return
    }
    codePage850Count = foreign.count
    for (place, bytes) in zip(foreign, texts) {
      features[place.feature].values[place.field] = .text(CodePage850.text(bytes))
    }
  }

  /// The number of the feature that has a position.
  private func number(ofPosition position: Int, _ geometries: [RawGeometry?]) -> Int? {
    let feature = geometries.firstIndex { geometry in
      switch geometry {
      case .point(position)?: true
      case .area(let polygons)?: polygons.contains { $0.contains { $0.contains(position) } }
      default: false
      }
    }
    return feature.map { features[$0].number }
  }

  private static func geometry(_ raw: RawGeometry, _ positions: [LonLat]) -> VectorGeometry {
    switch raw {
    case .other(let name): return .other(name)
    case .point(let index):
      let point = positions[index]
      return point.isValid ? .point(point) : .broken("\(point) is not a longitude and a latitude")
    case .area(let polygons):
      var parts: [Polygon] = []
      for (part, ranges) in polygons.enumerated() {
        var rings: [Ring] = []
        for (ring, range) in ranges.enumerated() {
          do {
            rings.append(try Ring(Array(positions[range])))
          } catch {
            return .broken("ring \(ring + 1) of part \(part + 1): \(error)")
          }
        }
        guard let exterior = rings.first else { continue }
        parts.append(Polygon(exterior: exterior, holes: Array(rings.dropFirst())))
      }
      return .area(MultiPolygon(parts))
    }
  }
}
