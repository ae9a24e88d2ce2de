internal import GeometryCore
import MessageModel
internal import PROJKit

extension VectorLayer {
  /// Reads a layer of a file: GeoPackage, Shapefile, GeoJSON, FlatGeobuf, KML, CSV, XLSX, ODS and some others.
  ///
  /// Geometries are transformed once, all by the same operation, to longitude and latitude on WGS84; arcs become straight
  /// lines, heights and measures are dropped, and one part or several are told by the same type.
  ///
  /// - Parameters:
  ///   - path: the file; of a Shapefile the `.shp`.
  ///   - layer: the name of the layer; nil means the only one, or the first with one of the preferred names.
  ///   - preferred: names of layers in lower case, the best first.
  ///   - crs: the system of coordinates where the layer names none, such as `EPSG:2154`.
  ///   - largestSize: the most bytes that values and positions may take, by `VectorSize`.
  /// - Throws: `OGRError`: `.library` where GDAL is missing; else for a file that no format fits, a layer that is not
  ///   there or too large, reading that stops before the end, a text that is not UTF-8, and coordinates that are not
  ///   degrees and whose system is unknown, or that cannot be transformed.
  /// - Complexity: O(size), all of it in memory.
  public static func read(
    path: String, layer: String? = nil, preferred: [String] = [], crs: String? = nil, largestSize: Int = .max
  ) throws(OGRError) -> VectorLayer {
    let dataset = try OGRDataset(path: OGRDataset.plainPath(path))
    let source = try dataset.layer(layer, preferred: preferred)
    return unsafe try VectorLayer(source, driver: dataset.driver, system: crs, largestSize: largestSize)
  }

  /// Reads a layer of an open data set.
  ///
  /// - Parameter eachGeometry: is called for each feature, in order, with its geometry as it is.
  init(
    _ source: OGRLayer, driver: String, system: String?, largestSize: Int = .max,
    eachGeometry: (UnsafeMutableRawPointer?) -> Void = { _ in }
  ) throws(OGRError) {
    let fields = try source.fields()
    var reader = GeometryReader(source.gdal)
    var features: [VectorFeature] = []
    var geometries: [RawGeometry?] = []
    var size = VectorSize()
    let windows1252Count = unsafe try source.forEachFeature(fields) { (number, values, geometry) throws(OGRError) in
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
    self.windows1252Count = windows1252Count
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
    guard let definition = crs?.definition ?? system else {
      let stray = stray ?? 0
      let (x, y) = (positions[stray].longitude, positions[stray].latitude)
      throw OGRError(
        layer: name, feature: number(ofPosition: stray, geometries),
        "the layer names no coordinate reference system and its coordinates are not degrees (\(x), \(y)); name it with --crs"
      )
    }
    do {
      operation = try WGS84Positions.transform(&positions, from: definition)
    } catch {
      throw OGRError(
        layer: name, feature: error.index.map { number(ofPosition: $0, geometries) } ?? nil,
        "its coordinates in \(crs?.name ?? definition) cannot be brought to longitude and latitude: \(error)")
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
