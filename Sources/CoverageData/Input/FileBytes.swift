import MessageModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads a file whole, whatever stands behind its name.
enum FileBytes {
  /// The bytes of a file, or all that comes out of a pipe into which something writes; a run reads each file once.
  ///
  /// - Parameters:
  ///   - name: how messages name the file.
  ///   - allowsPipes: whether a pipe will do, as the shell's `<(command)` makes them.
  /// - Throws: `DataError` of kind `.file` for a name that nothing has, a folder, a device, a pipe where none will do or
  ///   nobody writes into, and more than `InputFile.largestSize` bytes.
  /// - Complexity: O(size), in time and in memory.
  static func contents(_ path: String, name: String, allowsPipes: Bool) throws(DataError) -> [UInt8] {
    let place = RunInputs.place(path)
    return try RunInputs.bytes(of: place) { () throws(DataError) in
      try fresh(place, name: name, allowsPipes: allowsPipes)
    }
  }

  private static func fresh(_ path: String, name: String, allowsPipes: Bool) throws(DataError) -> [UInt8] {
    func error(_ problem: Message) -> DataError { DataError(.file, file: name, problem) }
    // A name ends at its NUL for the system, and would be that of another file.
    guard !path.utf8.contains(0) else { throw error("no such file") }
    var facts = stat()
    guard stat(path, &facts) == 0 else { throw error(explanation(errno)) }
    let kind = facts.st_mode & S_IFMT
    switch kind {
    case S_IFDIR: throw error("is a folder; expected a file")
    case S_IFCHR, S_IFBLK: throw error("is a device; expected a file")
    case S_IFIFO where !allowsPipes: throw error("is a pipe; expected a file")
    default: break
    }
    let tooLarge: Message = "is larger than 2 GiB"
    guard Int(facts.st_size) <= InputFile.largestSize else { throw error(tooLarge) }
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw error(explanation(errno)) }
    defer { close(file) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Int(facts.st_size))
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    // A pipe is opened without waiting for a writer, which is given a second to come.
    var isWaiting = kind == S_IFIFO
    var waits = 20
    while true {
      try DataError.checkCancellation()
      let count = read(file, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      if count < 0, errno != EAGAIN { throw error(explanation(errno)) }
      if count == 0 {
        guard isWaiting else { return bytes }
        guard waits > 0 else { throw error("is a pipe into which nothing is written") }
        waits -= 1
        usleep(50_000)
        continue
      }
      if isWaiting {
        isWaiting = false
        _ = fcntl(file, F_SETFL, fcntl(file, F_GETFL) & ~O_NONBLOCK)
      }
      guard count > 0 else { continue }
      bytes += piece[..<count]
      guard bytes.count <= InputFile.largestSize else { throw error(tooLarge) }
    }
  }

  private static func explanation(_ number: Int32) -> Message {
    switch number {
    case ENOENT, ENOTDIR: "no such file"
    case EACCES, EPERM: "may not be read (permission denied)"
    default: "cannot be read"
    }
  }
}
