import Synchronization

/// The files of one run: where their relative paths lead, and what has been read of them.
///
/// `RunInputs.$current.withValue(inputs) { ... }` gives them to all that runs within; without it paths are relative to the
/// working folder of the program, and nothing is kept.
package final class RunInputs: Sendable {
  @TaskLocal package static var current: RunInputs?

  /// The folder that relative paths are relative to; nil for the working folder of the program.
  package let folder: String?

  private let files = Mutex<[String: File]>([:])

  /// A file; whoever asks for it while it is read waits.
  private final class File: Sendable {
    let bytes = Mutex<[UInt8]?>(nil)
  }

  /// A run that has read nothing.
  package init(folder: String?) {
    self.folder = folder
  }

  /// Where a path leads, for the system.
  package static func place(_ path: String) -> String {
    guard let folder = current?.folder, !path.hasPrefix("/") else { return path }
    return folder + "/" + path
  }

  /// The bytes of a file: those that were read before, else what `read` gives, which is kept.
  static func bytes<Failure: Error>(of path: String, _ read: () throws(Failure) -> [UInt8]) throws(Failure) -> [UInt8] {
    guard let current else { return try read() }
    let file = current.files.withLock { files in
      if let known = files[path] { return known }
      let file = File()
      files[path] = file
      return file
    }
    return try file.bytes.withLock { (known) throws(Failure) in
      if let known { return known }
      let bytes = try read()
      known = bytes
      return bytes
    }
  }
}
