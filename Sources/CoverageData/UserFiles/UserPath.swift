import FoundationEssentials
import OGRKit

/// The path of a file, and its layer where one is written behind a colon: `zones.gpkg:basins`.
public struct UserPath: Hashable, Sendable {
  /// The file.
  public let file: String
  /// The layer; nil where none is named.
  public let layer: String?

  /// Parts a path at its last colon, unless a file has the whole as its name or none has the part before.
  public init(_ path: String) {
    let files = FileManager.default
    guard let colon = path.lastIndex(of: ":"), !DatabaseAddress.matches(path),
      !files.fileExists(atPath: RunInputs.place(path))
    else {
      (file, layer) = (path, nil)
      return
    }
    let before = String(path[..<colon])
    let after = String(path[path.index(after: colon)...])
    let isLayer = files.fileExists(atPath: RunInputs.place(before)) && !after.isEmpty
    (file, layer) = isLayer ? (before, after) : (path, nil)
  }

  /// The ending of the file's name in lower case, without the point.
  var fileExtension: String {
    DatabaseAddress.matches(file) ? "" : URL(filePath: file).pathExtension.lowercased()
  }

  /// The file's name without folders.
  var lastComponent: String { Self.lastComponent(file) }

  /// A path's part behind its last slash, its bytes as they are.
  static func lastComponent(_ path: String) -> String {
    String(decoding: path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...], as: UTF8.self)
  }

  /// Files that belong to the file and are there: parts of a Shapefile or MapInfo file, the log of a database.
  package var companions: [String] {
    DatabaseAddress.matches(file)
      ? [] : VectorFiles.paths(beside: file).filter { FileManager.default.fileExists(atPath: RunInputs.place($0)) }
  }

  /// The file and those that belong to it.
  public var files: [String] { [file] + companions }
}
