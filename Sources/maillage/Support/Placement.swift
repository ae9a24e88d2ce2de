import FoundationEssentials
import MessageModel

/// Puts finished files in their place.
struct Placement {
  /// Where they go.
  let folder: URL
  /// Where they stand: a folder of the same device.
  let staging: URL
  /// Their names; some may lead into subfolders.
  let names: [String]
  /// Paths of files that may not be overwritten.
  let inputs: [String]

  /// Nothing is renamed unless everything can be: no folder, device or pipe in the way of a file, no file in that of a
  /// folder, no input overwritten.
  ///
  /// - Throws: `OutputError` that names the first thing in the way.
  func check() throws {
    for subfolder in subfolders {
      if let isFolder = Self.isFolder(subfolder), !isFolder {
        throw OutputError(path: Message(data: subfolder.path), problem: "is a file; expected a folder")
      }
    }
    let spared = FileIdentity.all(inputs)
    for target in names.map({ folder.appending(path: $0) }) {
      try OutputPlace.check(
        target.path, sparing: spared, refusal: "is one of the inputs; choose another folder with --out")
    }
  }

  /// Puts the files in place: a new folder at once, else file by file while no other run of the program does.
  ///
  /// - Parameter isNew: whether there was no folder yet. Another run may have made it meanwhile.
  /// - Throws: `OutputError` where the system refuses; it says which files are the new ones already.
  func run(isNew: Bool) throws {
    if isNew {
      if Self.rename(staging, to: folder) { return }
      let number = systemErrorNumber()
      guard Self.isFolder(folder) == true else { throw Self.error(folder, number) }
    }
    let lock = FolderLock(folder.path)
    defer { lock.release() }
    try check()
    for subfolder in subfolders {
      try FileManager.default.createDirectory(at: subfolder, withIntermediateDirectories: true)
    }
    for (index, name) in names.enumerated() {
      let target = folder.appending(path: name)
      guard Self.rename(staging.appending(path: name), to: target) else {
        throw Self.error(target, systemErrorNumber(), placed: Array(names[..<index]))
      }
    }
    try? FileManager.default.removeItem(at: staging)
  }

  private var subfolders: [URL] {
    Set(names.filter { $0.contains("/") }.map { folder.appending(path: $0).deletingLastPathComponent() })
      .sorted { $0.path < $1.path }
  }

  /// Whether a path is a folder; nil where nothing is there.
  private static func isFolder(_ url: URL) -> Bool? {
    var isDirectory = false
    return FileManager.default.fileExists(atPath: url.path, isDirectory: &isDirectory) ? isDirectory : nil
  }

  private static func rename(_ from: URL, to: URL) -> Bool {
    from.path.withCString { from in to.path.withCString { to in systemRename(from, to) == 0 } }
  }

  private static func error(_ target: URL, _ number: Int32, placed: [String] = []) -> OutputError {
    let problem = Message(template: String(cString: systemErrorText(number)))
    guard !placed.isEmpty else { return OutputError(path: Message(data: target.path), problem: problem) }
    return OutputError(
      path: Message(data: target.path),
      problem: "\(problem); these files of the folder are new already: \(placed.joined(separator: ", "))")
  }
}
