import GeometryCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file of little-endian doubles, longitude and latitude in degrees in turn, read part by part.
final class PositionStream {
  private let file: UnsafeMutablePointer<FILE>
  private let path: String

  /// Opens a file.
  ///
  /// - Throws: `SitingBenchmarkError.file` where it cannot be opened.
  init(path: String) throws {
    guard let file = fopen(path, "rb") else { throw SitingBenchmarkError.file(path) }
    self.file = file
    self.path = path
  }

  deinit { fclose(file) }

  /// The next positions, at most `count`; none at the end of the file.
  ///
  /// - Throws: `SitingBenchmarkError.file` where it cannot be read or ends within a position.
  func next(_ count: Int) throws -> [LonLat] {
    var words = [UInt64](repeating: 0, count: 2 * count)
    let read = fread(&words, 8, words.count, file)
    guard ferror(file) == 0, read.isMultiple(of: 2) else { throw SitingBenchmarkError.file(path) }
    return stride(from: 0, to: read, by: 2).map { word in
      LonLat(
        longitude: Double(bitPattern: UInt64(littleEndian: words[word])),
        latitude: Double(bitPattern: UInt64(littleEndian: words[word + 1])))
    }
  }
}
