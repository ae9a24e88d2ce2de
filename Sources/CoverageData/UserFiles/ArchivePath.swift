import MessageModel

/// Finds the map in a zipped archive.
enum ArchivePath {
  /// Endings of the files of an archive that can be a map.
  private static let endings: Set<String> = ["shp", "gpkg", "geojson", "json", "fgb", "kml", "topojson"]

  /// What GDAL opens in an archive: the only folder of Shapefiles in it, or its only other map; nil for the archive as a
  /// whole, and for other files.
  ///
  /// - Throws: `DataError` of kind `.content` where an archive holds several, or none.
  static func find(in file: InputFile, _ place: UserPath) throws(DataError) -> String? {
    guard place.fileExtension == "zip" else { return nil }
    let maps = names(file).filter { endings.contains(ending($0)) }
    let shapes = maps.filter { ending($0) == "shp" }
    let found = shapes.isEmpty ? maps : Set(shapes.map(folder)).sorted()
    guard found.count <= 1 else {
      throw DataError(
        .content, file: place.file,
        "holds several maps: \(found.prefix(6).map { $0.isEmpty ? "/" : $0 }.joined(separator: ", ")); unpack the archive and name one"
      )
    }
    guard let only = found.first, !only.isEmpty else { return nil }
    return only
  }

  /// The files of an archive without those that programs hide in it.
  static func names(_ file: InputFile) -> [String] {
    (PackedSize.names(file.bytes) ?? []).filter { name in
      !name.hasPrefix("__MACOSX/") && !name.hasSuffix("/") && !name.split(separator: "/").contains { $0.hasPrefix(".") }
    }
  }

  /// Whether an archive holds anything that can be a map, or is not an archive.
  static func holdsMap(_ file: InputFile) -> Bool {
    let others: Set<String> = ["kmz", "mif", "tab", "sqlite", "db", "geojsonl", "geojsons", "ndjson", "jsonl", "zip"]
    let names = names(file)
    return names.isEmpty || names.contains { endings.contains(ending($0)) || others.contains(ending($0)) }
  }

  /// The ending of a name in lower case, without the point.
  static func ending(_ name: String) -> String {
    name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
  }

  private static func folder(_ name: String) -> String {
    name.lastIndex(of: "/").map { String(name[..<$0]) } ?? ""
  }
}
