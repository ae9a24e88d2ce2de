import CoverageModel
import GeometryCore

/// Writes a FeatureCollection to the letter of RFC 7946: WGS84 degrees, right-hand rule, bounding boxes, seven decimals
/// at most, no `crs`, nothing over the 180th meridian.
package struct GeoJSONWriter {
  /// Decimals of a degree: 1e-7 is about 1 cm.
  package static let decimals = 7

  private var writer: JSONWriter
  private var isFirst = true

  /// - Parameter roads: a network whose attribution and licence the collection bears (RFC 7946, 6.1).
  init(boundingBox: BoundingBox?, measure: TravelMeasure = .metres, roads: RoadSource? = nil) {
    writer = JSONWriter(measure: measure)
    writer.raw("{\"type\":\"FeatureCollection\"")
    if let roads {
      writer.raw(",\"attribution\":")
      writer.value(roads.attribution)
      writer.raw(",\"license\":")
      writer.value(RoadSource.licence)
      writer.raw(",\"data_date\":")
      writer.value(roads.dataDate)
    }
    if let boundingBox {
      writer.raw(",")
      Self.write(boundingBox, to: &writer)
    }
    writer.raw(",\"features\":[")
  }

  /// Adds a feature; `properties` writes the members of its properties object.
  mutating func point(_ position: LonLat, properties: (inout JSONWriter) -> Void) {
    feature(boundingBox: nil, properties) { writer in
      writer.raw("{\"type\":\"Point\",\"coordinates\":")
      Self.write(position, to: &writer)
      writer.raw("}")
    }
  }

  /// Adds a feature with a line of at least two positions.
  mutating func line(_ line: [LonLat], properties: (inout JSONWriter) -> Void) {
    feature(boundingBox: nil, properties) { writer in
      writer.raw("{\"type\":\"LineString\",\"coordinates\":[")
      for (index, position) in line.enumerated() {
        if index > 0 { writer.byte(UInt8(ascii: ",")) }
        Self.write(position, to: &writer)
      }
      writer.raw("]}")
    }
  }

  /// Adds a feature with a line of one part or more, each of at least two positions.
  mutating func lines(_ parts: [[LonLat]], properties: (inout JSONWriter) -> Void) {
    guard parts.count != 1 else { return line(parts[0], properties: properties) }
    feature(boundingBox: nil, properties) { writer in
      writer.raw("{\"type\":\"MultiLineString\",\"coordinates\":[")
      for (index, part) in parts.enumerated() {
        writer.raw(index > 0 ? ",[" : "[")
        for (index, position) in part.enumerated() {
          if index > 0 { writer.raw(",") }
          Self.write(position, to: &writer)
        }
        writer.raw("]")
      }
      writer.raw("]}")
    }
  }

  /// Adds a feature with an area; an empty area gives a null geometry.
  mutating func area(_ area: MultiPolygon, properties: (inout JSONWriter) -> Void) {
    feature(boundingBox: area.boundingBox, properties) { writer in
      let polygons = area.rightHanded.polygons
      switch polygons.count {
      case 0: writer.raw("null")
      case 1:
        writer.raw("{\"type\":\"Polygon\",\"coordinates\":")
        Self.write(polygons[0], to: &writer)
        writer.raw("}")
      default:
        writer.raw("{\"type\":\"MultiPolygon\",\"coordinates\":[")
        for (index, polygon) in polygons.enumerated() {
          if index > 0 { writer.raw(",") }
          Self.write(polygon, to: &writer)
        }
        writer.raw("]}")
      }
    }
  }

  private mutating func feature(
    boundingBox: BoundingBox?, _ properties: (inout JSONWriter) -> Void, geometry: (inout JSONWriter) -> Void
  ) {
    writer.raw(isFirst ? "\n{\"type\":\"Feature\"," : ",\n{\"type\":\"Feature\",")
    isFirst = false
    if let boundingBox {
      Self.write(boundingBox, to: &writer)
      writer.raw(",")
    }
    writer.raw("\"properties\":")
    writer.object(properties)
    writer.raw(",\"geometry\":")
    geometry(&writer)
    writer.raw("}")
  }

  private static func write(_ box: BoundingBox, to writer: inout JSONWriter) {
    writer.raw("\"bbox\":[")
    for (index, side) in [box.west, box.south, box.east, box.north].enumerated() {
      if index > 0 { writer.raw(",") }
      writer.value(side, decimals: decimals)
    }
    writer.raw("]")
  }

  private static func write(_ polygon: Polygon, to writer: inout JSONWriter) {
    writer.byte(UInt8(ascii: "["))
    for (index, ring) in ([polygon.exterior] + polygon.holes).enumerated() {
      if index > 0 { writer.byte(UInt8(ascii: ",")) }
      writer.byte(UInt8(ascii: "["))
      for (index, position) in ring.positions.enumerated() {
        if index > 0 { writer.byte(UInt8(ascii: ",")) }
        write(position, to: &writer)
      }
      writer.byte(UInt8(ascii: "]"))
    }
    writer.byte(UInt8(ascii: "]"))
  }

  private static func write(_ position: LonLat, to writer: inout JSONWriter) {
    writer.byte(UInt8(ascii: "["))
    writer.value(position.longitude, decimals: decimals)
    writer.byte(UInt8(ascii: ","))
    writer.value(position.latitude, decimals: decimals)
    writer.byte(UInt8(ascii: "]"))
  }

  /// The text of the collection.
  consuming func finish() -> [UInt8] {
    writer.raw("\n]}")
    return writer.finish()
  }
}
