public import Foundation

/// Where the reference sets that the project does not contain are looked for.
public enum ExternalData {
  /// `$MAILLAGE_EXTERNAL`, else `../shared/external` beside the package; nil where that is not a folder.
  public static let root: URL? = {
    let environment = ProcessInfo.processInfo.environment
    let packageRoot = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder =
      environment["MAILLAGE_EXTERNAL"].map { URL(filePath: $0) }
      ?? packageRoot.deletingLastPathComponent().appending(path: "shared/external")
    var isDirectory: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: folder.path, isDirectory: &isDirectory)
    return exists && isDirectory.boolValue ? folder : nil
  }()

  /// Whether tests on a reference set should run: the sets are there, or CI=true makes their absence a failure.
  public static var isExpected: Bool { root != nil || ProcessInfo.processInfo.environment["CI"] == "true" }

  /// A file or folder of the reference sets.
  ///
  /// - Throws: `Missing` where it does not exist.
  public static func url(_ path: String) throws -> URL {
    guard let root else { throw Missing(path: path) }
    let url = root.appending(path: path)
    guard FileManager.default.fileExists(atPath: url.path) else { throw Missing(path: url.path) }
    return url
  }

  /// The bytes of a reference file, as text.
  public static func text(_ path: String) throws -> String {
    try String(contentsOf: url(path), encoding: .utf8)
  }

  /// A reference file that is not where it was looked for.
  public struct Missing: Error, CustomStringConvertible {
    let path: String
    /// A sentence that names the file and the variable.
    public var description: String {
      "reference file \(path) not found: set MAILLAGE_EXTERNAL to the folder of the reference sets"
    }
  }
}
