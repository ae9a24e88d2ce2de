import MessageModel
import OGRKit

/// Looks for what stands among the features of GeoJSON and is none: GDAL passes over it.
enum GeoJSONFeatures {
  /// - Throws: `OGRError` with the place of the first; texts that are not JSON are left to GDAL.
  /// - Complexity: O(size).
  static func check(_ part: VectorFiles.Part) throws(OGRError) {
    let bytes = part.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(part.bytes.dropFirst(3)) : part.bytes
    if ["geojsonl", "geojsons", "ndjson"].contains(where: part.name.lowercased().hasSuffix) {
      for (index, line) in bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x1E }).enumerated() {
        let text = line.drop { [0x20, 0x09, 0x0D].contains($0) }
        guard let first = text.first, first != UInt8(ascii: "{") else { continue }
        throw OGRError(.content, "record \(index + 1) is not a feature")
      }
      return
    }
    var stray: Int?
    do throws(DataError) {
      var cursor = JSONCursor(bytes, file: part.name)
      try cursor.forEachMember { (cursor, name) throws(DataError) in
        guard name == "features" else { return try cursor.skipValue() }
        var number = 0
        try cursor.forEachElement { (cursor) throws(DataError) in
          number += 1
          if try !takeFeature(&cursor), stray == nil { stray = number }
        }
      }
    } catch {
      return
    }
    if let stray { throw OGRError(.content, "element \(stray) of its features is not a feature") }
  }

  /// Consumes a value; whether it is an object that does not say it is something else than a feature.
  private static func takeFeature(_ cursor: inout JSONCursor) throws(DataError) -> Bool {
    guard try cursor.peek() == UInt8(ascii: "{") else {
      try cursor.skipValue()
      return false
    }
    var isFeature = true
    try cursor.forEachMember { (cursor, name) throws(DataError) in
      guard name == "type" else { return try cursor.skipValue() }
      let start = cursor.position
      try cursor.skipValue()
      isFeature = String(decoding: cursor.bytes[start..<cursor.position], as: UTF8.self).contains("\"Feature\"")
    }
    return isFeature
  }
}
