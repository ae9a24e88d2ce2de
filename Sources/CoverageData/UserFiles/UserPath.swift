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
    guard let colon = path.lastIndex(of: ":"), !DatabaseAddress.matches(path), !files.fileExists(atPath: path) else {
      (file, layer) = (path, nil)
      return
    }
    let before = String(path[..<colon])
    let after = String(path[path.index(after: colon)...])
    let isLayer = files.fileExists(atPath: before) && !after.isEmpty
    (file, layer) = isLayer ? (before, after) : (path, nil)
  }

  /// The ending of the file's name in lower case, without the point.
  var fileExtension: String {
    DatabaseAddress.matches(file) ? "" : URL(filePath: file).pathExtension.lowercased()
  }

  /// Files beside a Shapefile or MapInfo file that belong to it, and are there.
  var companions: [String] {
    let endings: [String]
    switch fileExtension {
    case "shp": endings = ["dbf", "shx", "prj", "cpg"]
    case "mif": endings = ["mid"]
    default: return []
    }
    let stem = String(file.dropLast(fileExtension.count))
    return endings.flatMap { [$0, $0.uppercased()] }.map { stem + $0 }
      .filter { FileManager.default.fileExists(atPath: $0) }
  }
}
