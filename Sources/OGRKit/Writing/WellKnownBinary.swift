internal import GeometryCore
internal import LayerModel

/// Writes geometries as Well-Known Binary (OGC 06-103r4, 8.2), little-endian.
enum WellKnownBinary {
  private static let point: UInt32 = 1
  private static let lineString: UInt32 = 2
  private static let polygon: UInt32 = 3
  private static let multiLineString: UInt32 = 5
  private static let multiPolygon: UInt32 = 6
  /// In PostGIS' own form the type says that the number of a system follows.
  private static let hasSystem: UInt32 = 0x2000_0000

  /// The bytes of a geometry: lines and areas as such of many parts, whatever the number of their parts, outer rings counterclockwise.
  ///
  /// - Parameter system: number of the system for the extended form that PostGIS reads; nil for the standard one.
  /// - Complexity: O(positions).
  static func bytes(_ geometry: MapGeometry, system: UInt32? = nil) -> [UInt8] {
    var bytes: [UInt8] = []
    switch geometry {
    case .point(let position):
      appendHeader(point, system, to: &bytes)
      append(position, to: &bytes)
    case .lines(let parts):
      appendHeader(multiLineString, system, to: &bytes)
      append(UInt32(parts.count), to: &bytes)
      for part in parts {
        appendHeader(lineString, nil, to: &bytes)
        append(UInt32(part.count), to: &bytes)
        for position in part { append(position, to: &bytes) }
      }
    case .area(let area):
      bytes.reserveCapacity(16 * area.positionCount + 32)
      appendHeader(multiPolygon, system, to: &bytes)
      append(UInt32(area.polygons.count), to: &bytes)
      for part in area.rightHanded.polygons {
        appendHeader(polygon, nil, to: &bytes)
        let rings = [part.exterior] + part.holes
        append(UInt32(rings.count), to: &bytes)
        for ring in rings {
          append(UInt32(ring.positions.count), to: &bytes)
          for position in ring.positions { append(position, to: &bytes) }
        }
      }
    }
    return bytes
  }

  private static func appendHeader(_ type: UInt32, _ system: UInt32?, to bytes: inout [UInt8]) {
    bytes.append(1)
    append(system == nil ? type : type | hasSystem, to: &bytes)
    if let system { append(system, to: &bytes) }
  }

  private static func append(_ position: LonLat, to bytes: inout [UInt8]) {
    append(position.longitude.bitPattern, to: &bytes)
    append(position.latitude.bitPattern, to: &bytes)
  }

  private static func append(_ number: some FixedWidthInteger, to bytes: inout [UInt8]) {
    var rest = number
    for _ in 0..<(number.bitWidth / 8) {
      bytes.append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }
}
