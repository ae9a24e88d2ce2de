#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

enum TextFile {
  /// Writes text.
  ///
  /// - Throws: `BenchmarkError.file` where it cannot be written.
  static func write(_ text: String, path: String) throws {
    guard let file = fopen(path, "wb") else { throw BenchmarkError.file(path) }
    let bytes = Array(text.utf8)
    let written = fwrite(bytes, 1, bytes.count, file)
    guard fclose(file) == 0, written == bytes.count else { throw BenchmarkError.file(path) }
  }
}
