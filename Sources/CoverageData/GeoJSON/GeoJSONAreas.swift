import GeometryCore
import MessageModel

/// A named area read from a GeoJSON file.
struct GeoJSONArea {
  var code: String
  var name: String
  var shape: MultiPolygon
}

/// Reads areas from a GeoJSON FeatureCollection (RFC 7946).
enum GeoJSONAreas {
  /// The features that are polygons or multipolygons, in the order of the file.
  ///
  /// - Parameter withShapes: false leaves the shapes empty and passes over coordinates.
  /// - Throws: `DataError` of kind `.content` where the text is not JSON, no FeatureCollection, declares a CRS other than
  ///   longitude and latitude on WGS84, a feature lacks `code`, repeats one, or has a geometry that is not an area.
  /// - Complexity: O(size).
  static func read(_ input: InputFile, withShapes: Bool = true) throws(DataError) -> [GeoJSONArea] {
    if let layer = input.source.layer { return try LayerAreas.read(layer, input) }
    var cursor = JSONCursor(input)
    var type: String?
    var areas: [GeoJSONArea]?
    try cursor.forEachMember { (cursor, name) throws(DataError) in
      switch name {
      case "type": type = try cursor.string()
      case "crs": try checkReferenceSystem(&cursor)
      case "features":
        var read: [GeoJSONArea] = []
        try cursor.forEachElement { (cursor) throws(DataError) in
          read.append(try feature(&cursor, index: read.count, withShape: withShapes))
        }
        areas = read
      default: try cursor.skipValue()
      }
    }
    try cursor.finish()
    guard type == "FeatureCollection", let areas else {
      throw DataError(
        .content, file: input.name,
        "is not a GeoJSON FeatureCollection (its 'type' is '\(type.map(Message.init(data:)) ?? "missing")')")
    }
    var seen: Set<String> = []
    for area in areas {
      guard seen.insert(area.code).inserted else {
        throw DataError(.content, file: input.name, field: "code", "'\(area.code)' appears twice")
      }
    }
    return areas
  }

  static func feature(
    _ cursor: inout JSONCursor, index: Int, withShape: Bool
  ) throws(DataError) -> GeoJSONArea {
    _ = try cursor.peek()
    let place = FeaturePlace(cursor)
    var type: String?
    var code: String?
    var name: String?
    var shape: MultiPolygon?
    try cursor.forEachMember { (cursor, member) throws(DataError) in
      switch member {
      case "type": type = try cursor.string()
      case "properties":
        guard try !cursor.takeNull() else { return }
        try cursor.forEachMember { (cursor, property) throws(DataError) in
          switch property {
          case "code": code = try cursor.code()
          case "name": name = try cursor.code()
          default: try cursor.skipValue()
          }
        }
      case "geometry":
        if withShape {
          shape = try GeoJSONGeometry.area(&cursor, feature: code ?? "number \(index + 1)")
        } else {
          try cursor.skipValue()
        }
      default: try cursor.skipValue()
      }
    }
    guard type == "Feature" else { throw place.error("feature \(index + 1) is not of type 'Feature'") }
    let label = AreaLabel(code: code, name: name)
    if let fault = label.fault { throw place.error(fault, field: "code") }
    guard let code = label.code else {
      throw place.error("feature \(index + 1) has no property 'code'", field: "code")
    }
    if withShape, shape == nil { throw place.error("feature '\(code)' has no geometry; expected an area") }
    return GeoJSONArea(code: code, name: label.name ?? code, shape: shape ?? MultiPolygon([]))
  }

  /// Old files name a CRS; RFC 7946 knows only longitude and latitude on WGS84.
  private static func checkReferenceSystem(_ cursor: inout JSONCursor) throws(DataError) {
    let start = cursor.position
    try cursor.skipValue()
    let text = String(decoding: cursor.bytes[start..<cursor.position], as: UTF8.self)
    guard text.contains("CRS84") || text.contains("4326") || text.hasSuffix("null") else {
      throw cursor.error("declares another CRS than longitude and latitude on WGS84; expected those (RFC 7946)")
    }
  }
}

/// The place of a feature, for errors found when the whole of it has been read.
private struct FeaturePlace {
  private let file: String
  private let bytes: [UInt8]
  private let position: Int

  init(_ cursor: JSONCursor) {
    file = cursor.file
    bytes = cursor.bytes
    position = cursor.position
  }

  func error(_ problem: Message, field: String? = nil) -> DataError {
    DataError(.content, file: file, line: InputFile.line(of: position, in: bytes), field: field, problem)
  }
}
