import GeometryCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Files of little-endian doubles.
enum DoubleFile {
  /// The positions of a file: longitude and latitude in degrees in turn.
  ///
  /// - Throws: `BenchmarkError.file` where it cannot be read or ends within a position.
  static func positions(path: String) throws -> [LonLat] {
    guard let file = fopen(path, "rb") else { throw BenchmarkError.file(path) }
    defer { fclose(file) }
    guard fseek(file, 0, SEEK_END) == 0 else { throw BenchmarkError.file(path) }
    let bytes = ftell(file)
    rewind(file)
    guard bytes > 0, bytes % 16 == 0 else { throw BenchmarkError.file(path) }
    var words = [UInt64](repeating: 0, count: bytes / 8)
    guard fread(&words, 8, words.count, file) == words.count else { throw BenchmarkError.file(path) }
    return stride(from: 0, to: words.count, by: 2).map { word in
      LonLat(
        longitude: Double(bitPattern: UInt64(littleEndian: words[word])),
        latitude: Double(bitPattern: UInt64(littleEndian: words[word + 1])))
    }
  }

  /// Writes values.
  ///
  /// - Throws: `BenchmarkError.file` where they cannot be written.
  static func write(_ values: [Double], path: String) throws {
    guard let file = fopen(path, "wb") else { throw BenchmarkError.file(path) }
    let words = values.map(\.bitPattern.littleEndian)
    let written = fwrite(words, 8, words.count, file)
    guard fclose(file) == 0, written == words.count else { throw BenchmarkError.file(path) }
  }
}
