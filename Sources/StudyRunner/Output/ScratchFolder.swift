import FoundationEssentials
import MessageModel

/// A folder for files that are needed for a while, made when the first is written.
struct ScratchFolder {
  private var url: URL?

  /// Writes a file; its path.
  ///
  /// - Throws: `OutputError` where it cannot be written.
  mutating func write(_ bytes: [UInt8], _ name: String) throws(OutputError) -> String {
    let folder = url ?? FileManager.default.temporaryDirectory.appending(path: "maillage-\(UUID().uuidString)")
    url = folder
    let file = folder.appending(path: name)
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    } catch {
      throw OutputError(path: Message(data: file.path), problem: "the folder cannot be made or written to")
    }
    return file.path
  }

  /// Removes it with what it holds; a program that was ended may still be adding to it.
  func remove() {
    guard let url else { return }
    for _ in 0..<1000 where FileManager.default.fileExists(atPath: url.path) {
      try? FileManager.default.removeItem(at: url)
    }
  }
}
