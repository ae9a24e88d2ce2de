import Foundation
import GeometryCore
import TestSupport

/// One line of a geodesic reference set on WGS 84.
struct GeodesicCase {
  let start: LonLat
  let initialAzimuthDegrees: Double
  let end: LonLat
  let finalAzimuthDegrees: Double
  let distanceMetres: Double

  /// The columns are latitude, longitude, azimuth at both ends, then the distance.
  init(columns: some Sequence<Substring>) throws {
    let numbers = try columns.prefix(7).map { text in
      guard let number = Double(text) else { throw Unreadable(text: String(text)) }
      return number
    }
    guard numbers.count == 7 else { throw Unreadable(text: "\(numbers)") }
    start = LonLat(longitude: numbers[1], latitude: numbers[0])
    initialAzimuthDegrees = numbers[2]
    end = LonLat(longitude: numbers[4], latitude: numbers[3])
    finalAzimuthDegrees = numbers[5]
    distanceMetres = numbers[6]
  }

  /// The cases of a file of one case a line.
  static func all(in text: String, separator: Character) throws -> [GeodesicCase] {
    try text.split(whereSeparator: \.isNewline).map { try GeodesicCase(columns: $0.split(separator: separator)) }
  }

  struct Unreadable: Error { let text: String }
}

extension ExternalData {
  /// The text of a gzip file of the reference sets.
  static func gzipText(_ path: String) throws -> String {
    guard let pipe = popen("gzip -dc '\(try url(path).path)'", "r") else { throw GeodesicCase.Unreadable(text: path) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, pipe), count > 0 { bytes += buffer[..<count] }
    guard pclose(pipe) == 0 else { throw GeodesicCase.Unreadable(text: path) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
