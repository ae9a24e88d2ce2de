import MessageModel

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// `write` beside functions of that name.
private func systemWrite(_ file: Int32, _ start: UnsafeRawPointer, _ count: Int) -> Int {
  unsafe write(file, start, count)
}

/// A copy of a file on the disk, for the one library beneath GDAL that opens nothing in its memory (FreeXL, `.xls`).
enum TemporaryFile {
  /// Calls `body` with the path of a folder, a slash behind it, that only this user may enter and that holds a copy of a
  /// file; it is removed afterwards.
  ///
  /// - Throws: `OGRError` where no such folder can be made; what `body` throws.
  /// - Complexity: O(size).
  static func with<Result>(
    _ part: VectorFiles.Part, _ body: (String) throws(OGRError) -> Result
  ) throws(OGRError) -> Result {
    let place = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    var template = Array("\(place)/maillage-XXXXXX".utf8CString)
    let isMade = unsafe template.withUnsafeMutableBufferPointer { buffer in
      unsafe buffer.baseAddress.map { unsafe mkdtemp($0) != nil } ?? false
    }
    guard isMade else {
      throw OGRError(.library, function: "mkdtemp", "a folder for temporary files cannot be made in \(place)")
    }
    let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let path = folder + "/" + part.name
    defer {
      _ = unsafe unlink(path)
      _ = unsafe rmdir(folder)
    }
    guard write(part.bytes, to: path) else {
      throw OGRError(.library, function: "write", "a folder for temporary files cannot be made in \(place)")
    }
    return try body(folder + "/")
  }

  private static func write(_ bytes: [UInt8], to path: String) -> Bool {
    let file = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { return false }
    defer { close(file) }
    return unsafe bytes.withUnsafeBytes { buffer in
      var rest = unsafe buffer[...]
      while let start = unsafe UnsafeRawBufferPointer(rebasing: rest).baseAddress, unsafe !rest.isEmpty {
        let count = unsafe systemWrite(file, start, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        unsafe rest = rest.dropFirst(count)
      }
      return true
    }
  }
}
