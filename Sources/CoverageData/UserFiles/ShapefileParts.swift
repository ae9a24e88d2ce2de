import MessageModel

/// Looks for the files that a Shapefile consists of.
enum ShapefileParts {
  /// - Throws: `DataError` of kind `.content` for a `.shp` beside which there is no `.dbf` or no `.shx`.
  static func check(_ place: UserPath) throws(DataError) {
    guard place.fileExtension == "shp" else { return }
    let present = Set(place.companions.map { UserPath($0).fileExtension })
    let missing = ["dbf", "shx"].filter { !present.contains($0) }.map { "." + $0 }
    guard !missing.isEmpty else { return }
    throw DataError(
      .content, file: place.file,
      "is a part of a Shapefile, and \(missing.joined(separator: ", ")) is not beside it: copy all its files (.shp, .dbf, .shx, .prj)"
    )
  }
}
