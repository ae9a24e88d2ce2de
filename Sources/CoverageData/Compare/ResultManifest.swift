import CoverageModel

/// The `manifest.json` of a folder of results.
struct ResultManifest {
  let parameters: ResultParameters
  /// Programs with their versions, in one line.
  let versions: String
  /// Number of towns of the study.
  let towns: Int
  /// Number of spaces known to the analysis, shown in its results or not.
  let spaces: Int
  /// The table of travel costs that was given; nil for geodesics.
  let matrix: (path: String, sha256: String)?
  /// Whether the spaces were the embedded ones of wave 1.
  let hasEmbeddedSpaces: Bool

  private static let embeddedSpaces = "GeoData/training-spaces.csv"

  /// Reads a manifest.
  ///
  /// - Throws: `DataError` of kind `.content` with line and member for anything that is not as it was written.
  init(_ input: InputFile) throws(DataError) {
    var cursor = JSONCursor(input)
    let file = try JSONMembers(&cursor)
    try cursor.finish()
    try ResultSchema.check(file, is: "maillage/manifest", versions: 1...1)
    parameters = try ResultParameters(of: file)
    versions = try file.list("versions") { (cursor) throws(DataError) in
      let version = try JSONMembers(&cursor)
      return try version.text("name") + " " + version.text("version")
    }.joined(separator: ", ")
    let inputs = try file.list("inputs") { (cursor) throws(DataError) in
      let record = try JSONMembers(&cursor)
      return (
        role: try record.text("role"), path: try record.text("path"), sha256: try record.text("sha256")
      )
    }
    matrix = inputs.first { $0.role == "matrix" }.map { ($0.path, $0.sha256) }
    hasEmbeddedSpaces = inputs.contains { $0.role == "spaces" && $0.path == Self.embeddedSpaces }
    let counts = try file.read("counts") { (cursor) throws(DataError) in try JSONMembers(&cursor) }
    towns = try counts.count("towns")
    spaces = try counts.count("spaces")
  }
}
