/// Tells whether the reader of our own takes a GeoJSON file, or it needs GDAL.
enum OwnGeoJSON {
  /// False where the text is valid JSON that is a topology, names another system than WGS84 or links to one, has collections
  /// of geometries, or whose first feature has no `code`.
  ///
  /// What is not GeoJSON at all is left to our own reader, whose errors name lines.
  ///
  /// - Complexity: O(size).
  static func fits(_ input: InputFile) -> Bool {
    do {
      var cursor = JSONCursor(input)
      var fits = true
      try cursor.forEachMember { (cursor, name) throws(DataError) in
        switch name {
        case "crs":
          let start = cursor.position
          try cursor.skipValue()
          let text = String(decoding: cursor.bytes[start..<cursor.position], as: UTF8.self)
          // A link is left to GDAL too, which refuses it.
          if !["CRS84", "4326", "null"].contains(where: text.contains) || isLink(text) { fits = false }
        case "type":
          let start = cursor.position
          try cursor.skipValue()
          if String(decoding: cursor.bytes[start..<cursor.position], as: UTF8.self).contains("Topology") {
            fits = false
          }
        case "features":
          var isFirst = true
          try cursor.forEachElement { (cursor) throws(DataError) in
            if isFirst, try !hasCode(&cursor) { fits = false }
            if !isFirst { try cursor.skipValue() }
            isFirst = false
          }
        default: try cursor.skipValue()
        }
      }
      return fits && !holds(input.bytes, Array("GeometryCollection".utf8))
    } catch {
      return true
    }
  }

  private static func holds(_ bytes: [UInt8], _ word: [UInt8]) -> Bool {
    guard bytes.count >= word.count else { return false }
    var start = bytes.startIndex
    while let found = bytes[start...].firstIndex(of: word[0]), found + word.count <= bytes.count {
      if bytes[found..<(found + word.count)].elementsEqual(word) { return true }
      start = found + 1
    }
    return false
  }

  private static func isLink(_ crs: String) -> Bool {
    let text = crs.lowercased()
    return ["\"link\"", "\"url\"", "\"href\"", "://"].contains(where: text.contains)
  }

  private static func hasCode(_ cursor: inout JSONCursor) throws(DataError) -> Bool {
    var hasCode = false
    try cursor.forEachMember { (cursor, member) throws(DataError) in
      guard member == "properties" else { return try cursor.skipValue() }
      guard try !cursor.takeNull() else { return }
      try cursor.forEachMember { (cursor, property) throws(DataError) in
        if property == "code" { hasCode = true }
        try cursor.skipValue()
      }
    }
    return hasCode
  }
}
