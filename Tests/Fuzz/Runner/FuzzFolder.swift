import Foundation

/// A folder of files that readers open by path, in memory where the system has such a folder.
final class FuzzFolder: Sendable {
  let path: String

  init(name: String) throws {
    let base = FileManager.default.fileExists(atPath: "/dev/shm") ? "/dev/shm" : NSTemporaryDirectory()
    path = base + "/" + name
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  func remove() { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file and gives its path.
  @discardableResult
  func write(_ bytes: [UInt8], _ name: String) throws -> String {
    let file = path + "/" + name
    try FileManager.default.createDirectory(
      atPath: URL(filePath: file).deletingLastPathComponent().path, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(filePath: file))
    return file
  }
}

/// The well-formed files beside the runner.
enum FuzzSeeds {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Seeds").path

  static func file(_ name: String) throws -> [UInt8] { try [UInt8](Data(contentsOf: URL(filePath: root + "/" + name))) }

  /// The files of a folder in order of their names, below it as well.
  static func files(_ folder: String) throws -> [(name: String, bytes: [UInt8])] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: root + "/" + folder).sorted()
    return try names.compactMap { name in
      var isDirectory: ObjCBool = false
      let path = root + "/" + folder + "/" + name
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory), !isDirectory.boolValue else {
        return nil
      }
      return (name, try [UInt8](Data(contentsOf: URL(filePath: path))))
    }
  }
}
