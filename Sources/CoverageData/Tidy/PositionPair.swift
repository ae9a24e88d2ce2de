import MessageModel

/// Latitude and longitude in one column, as open data often has them.
package enum PositionPair {
  private static let names: Set<String> = [
    "latlon", "latlong", "latlng", "latitudelongitude", "geopoint2d", "geopoint", "pointgeo", "coordonnees",
    "coordonneesgps", "coordonneesgeographiques", "coordgps", "gps", "coordinates", "coords", "position",
    "localisation",
    "geolocalisation", "geoloc", "lonlat", "longlat", "lnglat", "longitudelatitude", "geometrie", "geometry", "wkt",
  ]

  /// The index of the column that holds both; nil where there is none.
  package static func column(_ columns: [String]) -> Int? {
    columns.firstIndex { names.contains(HeaderKey.of($0)) }
  }

  /// Whether a column of a name has the longitude first.
  package static func isLongitudeFirst(_ column: String) -> Bool {
    let key = HeaderKey.of(column)
    return key.hasPrefix("lon") || key.hasPrefix("lng")
  }

  /// The two numbers of a text such as `43.6, 3.87`, `43,6 ; 3,87` or `POINT(3.87 43.6)`, latitude first; nil where it
  /// has no two.
  ///
  /// - Complexity: O(length).
  package static func parse(_ text: String, isLongitudeFirst: Bool) -> (latitude: String, longitude: String)? {
    var text = Blanks.tidied(text)
    let isPoint = text.lowercased().hasPrefix("point")
    if isPoint { text = String(text.drop { $0 != "(" }) }
    text.removeAll { "()[]".contains($0) }
    let parts = split(text).map { $0.replacing(",", with: ".") }
    guard parts.count == 2, parts.allSatisfy({ DecimalNumber.double(ArraySlice($0.utf8)) != nil }) else { return nil }
    return isPoint || isLongitudeFirst ? (parts[1], parts[0]) : (parts[0], parts[1])
  }

  private static func split(_ text: String) -> [String] {
    for separator: Character in [";", "/", "|"] where text.contains(separator) {
      return text.split(separator: separator).map { Blanks.tidied(String($0)) }
    }
    let words = text.split(separator: " ").map { $0.hasSuffix(",") ? String($0.dropLast()) : String($0) }
    if words.count == 2 { return words }
    let parts = text.split(separator: ",").map { Blanks.tidied(String($0)) }
    guard parts.count == 4 else { return parts }
    return [parts[0] + "." + parts[1], parts[2] + "." + parts[3]]
  }

  /// A table of places that has both in one column, with columns `longitude` and `latitude` beside it; others as they are.
  ///
  /// - Throws: `DataError` of kind `.content` with line and field for a text that is no such pair.
  /// - Complexity: O(size).
  static func split(_ input: InputFile) throws(DataError) -> InputFile {
    let table = try CSVTable(input)
    guard table.find("longitude") == nil, table.find("latitude") == nil, let index = column(table.columns) else {
      return input
    }
    let name = table.columns[index]
    let isLongitudeFirst = isLongitudeFirst(name)
    var writer = TableBytes(columns: table.columns + ["longitude", "latitude"], separator: table.separator)
    var lines: [Int] = []
    try table.forEachRecord { (record) throws(DataError) in
      var fields: [String?] = table.columns.indices.map { record.rawText($0) }
      if let text = record.optionalText(index), !FieldRule.isMissing(text) {
        guard let pair = parse(text, isLongitudeFirst: isLongitudeFirst) else {
          throw record.error(index, "'\(text)' is not a latitude and longitude; expected two numbers")
        }
        fields += [pair.longitude, pair.latitude]
      } else {
        fields += [nil, nil]
      }
      writer.append(fields)
      lines.append(record.line)
    }
    var source = input.source
    source.notes.append("longitude and latitude are read from the column \(name)")
    if source.records == nil { source.records = .lines(lines) }
    return InputFile(input, bytes: writer.bytes, source: source)
  }
}
