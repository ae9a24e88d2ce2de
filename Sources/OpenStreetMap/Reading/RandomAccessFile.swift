import MessageModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file that is read in pieces, by any number of threads.
///
/// Pieces are read and not mapped: a file that is cut short meanwhile is an error, not the end of the program.
final class RandomAccessFile: Sendable {
  let name: String
  let size: Int
  private let descriptor: Int32

  /// Opens a file.
  ///
  /// - Throws: `OSMError` of kind `.file` where there is no such file, or it is none that can be read in pieces.
  init(path: String, name: String) throws(OSMError) {
    func error(_ problem: Message) -> OSMError { OSMError(.file, file: name, problem) }
    guard !path.utf8.contains(0) else { throw error("no such file") }
    var facts = stat()
    guard unsafe stat(path, &facts) == 0 else { throw error(Self.explanation(errno)) }
    switch facts.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw error("is a folder; expected a file")
    case S_IFIFO: throw error("is a pipe; expected a file")
    default: throw error("is a device; expected a file")
    }
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw error(Self.explanation(errno)) }
    self.name = name
    self.size = Int(facts.st_size)
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// Some bytes; fewer where the file ends.
  ///
  /// - Throws: `OSMError` of kind `.file` where the system refuses.
  /// - Complexity: O(count).
  func bytes(at offset: Int, count: Int) throws(OSMError) -> [UInt8] {
    var done = 0
    var fault: Int32 = 0
    let wanted = max(0, min(count, size - offset))
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: wanted) { buffer, initialized in
      while done < wanted {
        let got = unsafe pread(descriptor, buffer.baseAddress?.advanced(by: done), wanted - done, off_t(offset + done))
        if got < 0, errno == EINTR { continue }
        guard got > 0 else {
          fault = got < 0 ? errno : 0
          break
        }
        done += got
      }
      initialized = done
    }
    guard fault == 0 else { throw OSMError(.file, file: name, Self.explanation(fault)) }
    return bytes
  }

  private static func explanation(_ number: Int32) -> Message {
    switch number {
    case ENOENT, ENOTDIR: "no such file"
    case EACCES, EPERM: "may not be read (permission denied)"
    default: "cannot be read"
    }
  }
}
