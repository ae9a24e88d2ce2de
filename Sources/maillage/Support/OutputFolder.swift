import FoundationEssentials
import Reporting

/// A folder of results that is never left half-written: files are written beside it and renamed into place.
struct OutputFolder {
  let path: String

  /// Writes files; others that stand in the folder are left alone.
  ///
  /// - Throws: `OutputError` where a file cannot be written; then nothing in the folder has changed, unless the fault
  ///   came between two renames.
  func write(_ files: [OutputFile]) throws {
    let folder = URL(filePath: path)
    let parent = folder.deletingLastPathComponent()
    var isDirectory = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory)
    if exists, !isDirectory { throw OutputError(path: path, problem: "is a file; expected a folder") }
    let created = missingParents(of: parent)
    let staging = parent.appending(path: ".\(folder.lastPathComponent)-\(UUID().uuidString)")
    do {
      try FileManager.default.createDirectory(at: staging, withIntermediateDirectories: true)
      for file in files { try Data(file.bytes).write(to: staging.appending(path: file.name)) }
      if exists {
        for file in files { try rename(staging.appending(path: file.name), to: folder.appending(path: file.name)) }
        try FileManager.default.removeItem(at: staging)
      } else {
        try rename(staging, to: folder)
      }
    } catch {
      try? FileManager.default.removeItem(at: staging)
      for folder in created { try? removeIfEmpty(folder) }
      throw (error as? OutputError) ?? OutputError(path: path, problem: Self.explain(error))
    }
  }

  /// Parents that do not exist yet, the deepest first.
  private func missingParents(of folder: URL) -> [URL] {
    var missing: [URL] = []
    var folder = folder
    while !FileManager.default.fileExists(atPath: folder.path), folder.pathComponents.count > 1 {
      missing.append(folder)
      folder = folder.deletingLastPathComponent()
    }
    return missing
  }

  private func removeIfEmpty(_ folder: URL) throws {
    guard try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty else { return }
    try FileManager.default.removeItem(at: folder)
  }

  private func rename(_ from: URL, to: URL) throws {
    let isDone = from.path.withCString { from in to.path.withCString { to in systemRename(from, to) == 0 } }
    if !isDone { throw OutputError(path: to.path, problem: Self.explain(errno: systemErrorNumber())) }
  }

  private static func explain(_ error: any Error) -> String {
    switch (error as? CocoaError)?.code {
    case .fileWriteNoPermission?: "permission denied"
    case .fileWriteOutOfSpace?: "no space left"
    case .fileWriteVolumeReadOnly?: "the file system is read-only"
    case .fileWriteFileExists?: "a file stands where a folder is needed"
    default: "\(error)"
    }
  }

  private static func explain(errno number: Int32) -> String { String(cString: systemErrorText(number)) }
}

/// Why results could not be written.
struct OutputError: Error, CustomStringConvertible {
  var path: String
  var problem: String
  var description: String { "\(path): cannot be written: \(problem)" }
}
