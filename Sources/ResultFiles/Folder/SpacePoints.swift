import CoverageData
import GeometryCore
import MessageModel

/// Reads where spaces stand from the `spaces.geojson` of a folder of results.
enum SpacePoints {
  /// Positions by code.
  ///
  /// - Throws: `DataError` of kind `.content` where the text is not a FeatureCollection of points with a property `code`.
  /// - Complexity: O(size).
  static func read(_ input: InputFile) throws(DataError) -> [String: LonLat] {
    var cursor = JSONCursor(input)
    let file = try JSONMembers(&cursor)
    try cursor.finish()
    let type = try file.text("type")
    guard type == "FeatureCollection" else { throw file.error("type", "'\(type)' is not 'FeatureCollection'") }
    var positions: [String: LonLat] = [:]
    for (code, position) in try file.list("features", feature) {
      guard positions.updateValue(position, forKey: code) == nil else {
        throw DataError(.content, file: input.name, field: "code", "'\(code)' appears twice")
      }
    }
    return positions
  }

  private static func feature(_ cursor: inout JSONCursor) throws(DataError) -> (String, LonLat) {
    let feature = try JSONMembers(&cursor)
    let properties = try feature.read("properties") { (cursor) throws(DataError) in try JSONMembers(&cursor) }
    let geometry = try feature.read("geometry") { (cursor) throws(DataError) in try JSONMembers(&cursor) }
    let type = try geometry.text("type")
    guard type == "Point" else { throw geometry.error("type", "'\(type)' is not 'Point'") }
    let numbers = try geometry.list("coordinates") { (cursor) throws(DataError) in try cursor.number() }
    guard numbers.count >= 2, abs(numbers[0]) <= 180, abs(numbers[1]) <= 90 else {
      throw geometry.error("coordinates", "expected a longitude and a latitude in degrees")
    }
    return (try properties.text("code"), LonLat(longitude: numbers[0], latitude: numbers[1]))
  }
}
