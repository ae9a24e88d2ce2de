import FoundationEssentials
import MessageModel
import StudyRunner

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Files that are never left half-written: they are written beside their places and renamed into them, all or none.
struct NewFiles {
  /// Where they go, as their user named them.
  let paths: [String]

  /// - Throws: `OutputError` where a place is a folder, one of the inputs, or in no folder.
  func check(inputs: [String]) throws {
    let spared = FileIdentity.all(inputs)
    for path in paths {
      try OutputPlace.check(path, sparing: spared, refusal: "is one of the inputs; choose another file with -o")
      let folder = URL(filePath: path).deletingLastPathComponent().path
      var isDirectory = false
      guard FileManager.default.fileExists(atPath: folder, isDirectory: &isDirectory), isDirectory else {
        throw OutputError(path: Message(data: path), problem: "there is no folder '\(folder)'")
      }
    }
  }

  /// Writes the files.
  ///
  /// - Parameter body: is given the paths at which they are written, in their order.
  /// - Throws: `OutputError` where the system refuses; what `body` throws. The places are then as they were, unless the fault
  ///   came between two renames. On SIGINT and SIGTERM the program ends by the signal and leaves them as they were, or whole.
  func write(_ body: ([String]) async throws -> Void) async throws {
    let mark = ".maillage-\(UUID().uuidString)"
    let staged = paths.enumerated().map { index, path in
      URL(filePath: path).deletingLastPathComponent().appending(path: "\(mark)-\(index)").path
    }
    let folders = Set(paths.map { URL(filePath: $0).deletingLastPathComponent() })
    try await Interruption.watch { gate in
      gate.onAbandon { for folder in folders { Self.discard(mark, in: folder) } }
      do {
        try await body(staged)
        try gate.commit {
          for (from, to) in zip(staged, paths) {
            let done = from.withCString { from in to.withCString { to in systemRename(from, to) == 0 } }
            guard done else { throw NewFile.error(to) }
          }
        }
      } catch {
        gate.commit { for folder in folders { Self.discard(mark, in: folder) } }
        guard let index = staged.firstIndex(where: { (error as? OutputError)?.path.english == $0 }),
          let error = error as? OutputError
        else { throw error }
        throw OutputError(path: Message(data: paths[index]), problem: error.problem)
      }
    }
  }

  /// Removes what begins with a mark that no other run has.
  private static func discard(_ mark: String, in folder: URL) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    for name in names where name.hasPrefix(mark) {
      try? FileManager.default.removeItem(at: folder.appending(path: name))
    }
  }
}

/// A new file that is written bit by bit.
final class NewFile {
  private let path: String
  private let descriptor: Int32

  /// - Throws: `OutputError` where the system refuses.
  init(_ path: String) throws {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw Self.error(path) }
  }

  deinit { close(descriptor) }

  /// Adds bytes.
  ///
  /// - Throws: `OutputError` where the system refuses.
  func write(_ bytes: [UInt8]) throws {
    let fault = bytes.withUnsafeBytes { buffer -> Int32 in
      var rest = buffer[...]
      while !rest.isEmpty {
        let part = UnsafeRawBufferPointer(rebasing: rest)
        #if canImport(Glibc)
          let written = Glibc.write(descriptor, part.baseAddress, part.count)
        #else
          let written = Darwin.write(descriptor, part.baseAddress, part.count)
        #endif
        if written < 0, systemErrorNumber() == EINTR { continue }
        guard written > 0 else { return systemErrorNumber() }
        rest = rest.dropFirst(written)
      }
      return 0
    }
    guard fault == 0 else { throw Self.error(path, fault) }
  }

  /// Writes a whole file.
  ///
  /// - Throws: `OutputError` where the system refuses.
  static func write(_ bytes: [UInt8], to path: String) throws { try NewFile(path).write(bytes) }

  static func error(_ path: String, _ number: Int32 = systemErrorNumber()) -> OutputError {
    OutputError(path: Message(data: path), problem: Message(template: String(cString: systemErrorText(number))))
  }
}
