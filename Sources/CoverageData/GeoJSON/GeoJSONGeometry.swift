import GeometryCore
import MessageModel

/// Reads the geometry member of a feature.
enum GeoJSONGeometry {
  /// The area that a geometry object denotes; nil for null.
  ///
  /// `coordinates` may stand before or after `type`.
  ///
  /// - Throws: `DataError` of kind `.content` for a geometry that is not a Polygon or MultiPolygon, a ring that is open or
  ///   too short, and a coordinate that is not in degrees.
  static func area(_ cursor: inout JSONCursor, feature: String) throws(DataError) -> MultiPolygon? {
    guard try !cursor.takeNull() else { return nil }
    var type: String?
    var coordinates: JSONCursor?
    try cursor.forEachMember { (cursor, member) throws(DataError) in
      switch member {
      case "type": type = try cursor.string()
      case "coordinates":
        _ = try cursor.peek()
        coordinates = cursor
        try cursor.skipValue()
      default: try cursor.skipValue()
      }
    }
    guard var coordinates else { throw cursor.error("the geometry of feature '\(feature)' has no coordinates") }
    switch type {
    case "Polygon":
      return MultiPolygon([try polygon(&coordinates, feature: feature)])
    case "MultiPolygon":
      var polygons: [Polygon] = []
      try coordinates.forEachElement { (cursor) throws(DataError) in
        polygons.append(try polygon(&cursor, feature: feature))
      }
      return MultiPolygon(polygons)
    default:
      throw cursor.error(
        "the geometry of feature '\(feature)' is a '\(type.map(Message.init(data:)) ?? "missing type")'; expected Polygon or MultiPolygon"
      )
    }
  }

  private static func polygon(_ cursor: inout JSONCursor, feature: String) throws(DataError) -> Polygon {
    var rings: [Ring] = []
    try cursor.forEachElement { (cursor) throws(DataError) in
      var positions: [LonLat] = []
      try cursor.forEachElement { (cursor) throws(DataError) in positions.append(try position(&cursor)) }
      do {
        rings.append(try Ring(positions))
      } catch {
        throw cursor.error("ring \(rings.count + 1) of feature '\(feature)': \(error)")
      }
    }
    guard let exterior = rings.first else { throw cursor.error("feature '\(feature)' has a polygon without rings") }
    return Polygon(exterior: exterior, holes: Array(rings.dropFirst()))
  }

  private static func position(_ cursor: inout JSONCursor) throws(DataError) -> LonLat {
    var values = (0.0, 0.0)
    var count = 0
    try cursor.forEachElement { (cursor) throws(DataError) in
      let value = try cursor.number()
      if count == 0 { values.0 = value }
      if count == 1 { values.1 = value }
      count += 1
    }
    guard count >= 2 else { throw cursor.error("a position needs a longitude and a latitude") }
    return LonLat(longitude: values.0, latitude: values.1)
  }
}
