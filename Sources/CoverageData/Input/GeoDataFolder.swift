import FoundationEssentials
import MessageModel

/// The folder of the embedded data of France.
public struct GeoDataFolder: Hashable, Sendable {
  /// Path of the folder.
  public let path: String

  /// A folder that is known.
  public init(path: String) {
    self.path = path
  }

  /// Finds the embedded data: the folder given, else `$MAILLAGE_GEODATA`, else the first `GeoData` that holds
  /// `towns.csv` in the folders from the program upwards, where `make install` puts it among them, then from the working
  /// folder upwards.
  ///
  /// - Throws: `DataError` of kind `.file` that says where it was looked for.
  public static func find(given: String?, program: String, environment: [String: String]) throws(DataError) -> Self {
    // Where a run has a folder of its own, the environment is still about that of the program.
    let named = environment["MAILLAGE_GEODATA"].map { path in
      path.isEmpty || RunInputs.current?.folder == nil ? path : URL(filePath: path).absoluteURL.path
    }
    for (path, origin) in [(given, "--geodata"), (named, "MAILLAGE_GEODATA")] {
      guard let path, !path.isEmpty else { continue }
      guard isGeoData(path) else {
        throw DataError(.file, file: path, "holds no towns.csv; \(origin) must name the folder of the embedded data")
      }
      return Self(path: path)
    }
    let programFolder = URL(filePath: program).resolvingSymlinksInPath().deletingLastPathComponent()
    let workingFolder = URL(filePath: FileManager.default.currentDirectoryPath)
    for start in [programFolder, workingFolder] {
      var folder = start
      while true {
        for place in ["GeoData", "share/maillage/GeoData"] {
          let candidate = folder.appending(path: place).path
          if isGeoData(candidate) { return Self(path: candidate) }
        }
        let parent = folder.deletingLastPathComponent()
        if parent.path == folder.path { break }
        folder = parent
      }
    }
    throw DataError(
      .file, file: "GeoData",
      "the embedded data was not found above the program or the working folder; name it with --geodata DIR")
  }

  private static func isGeoData(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: RunInputs.place(path + "/towns.csv"))
  }

  /// Whether a file is there; folders of embedded data that a user made may lack some.
  package func has(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: RunInputs.place(path + "/" + name))
  }

  /// A file of the embedded data, named in messages by its path from the folder's parent.
  ///
  /// - Throws: `DataError` as `InputFile`.
  public func file(_ name: String, content: InputFile.Content = .text) throws(DataError) -> InputFile {
    try InputFile(path: path + "/" + name, name: "GeoData/" + name, content: content)
  }
}
