internal import CGDAL
internal import GeometryCore

/// A geometry whose positions stand in a common list, to be transformed together.
enum RawGeometry {
  case point(Int)
  /// The rings of each polygon.
  case area([[Range<Int>]])
  case other(String)
}

/// Collects the geometries of a layer.
@safe
struct GeometryReader {
  private let gdal: maillage_gdal
  /// Every position so far, in the coordinates of the file.
  private(set) var positions: [LonLat] = []
  private(set) var flattenedCount = 0
  private(set) var linearisedCount = 0
  /// How many areas had points or lines beside them, which were dropped.
  private(set) var droppedPartCount = 0

  init(_ gdal: maillage_gdal) {
    self.gdal = gdal
  }

  /// Takes a geometry of GDAL, which stays its owner; nil for an empty one.
  mutating func read(_ geometry: UnsafeMutableRawPointer) -> RawGeometry? {
    guard unsafe gdal.OGR_G_IsEmpty(geometry) == 0 else { return nil }
    if unsafe gdal.OGR_G_Is3D(geometry) != 0 || gdal.OGR_G_IsMeasured(geometry) != 0 { flattenedCount += 1 }
    // A curve polygon may have straight sides only: its type changes, its shape does not.
    guard unsafe gdal.OGR_G_HasCurveGeometry(geometry, 0) != 0 else { return unsafe readLinear(geometry) }
    if unsafe gdal.OGR_G_HasCurveGeometry(geometry, 1) != 0 { linearisedCount += 1 }
    guard let linear = unsafe gdal.OGR_G_GetLinearGeometry(geometry, 0, nil) else {
      return unsafe .other(name(geometry))
    }
    defer { unsafe gdal.OGR_G_DestroyGeometry(linear) }
    return unsafe readLinear(linear)
  }

  private mutating func readLinear(_ geometry: UnsafeMutableRawPointer) -> RawGeometry {
    switch unsafe type(geometry) {
    case wkbPoint:
      unsafe appendPoints(geometry)
      return .point(positions.count - 1)
    case wkbMultiPoint where unsafe gdal.OGR_G_GetGeometryCount(geometry) == 1:
      guard let part = unsafe gdal.OGR_G_GetGeometryRef(geometry, 0) else { break }
      return unsafe readLinear(part)
    default: break
    }
    let start = positions.count
    var polygons: [[Range<Int>]] = []
    var others: [UnsafeMutableRawPointer] = unsafe []
    guard unsafe collect(geometry, into: &polygons, others: &others) else {
      return unsafe .other(name(geometry))
    }
    guard polygons.isEmpty, let only = unsafe others.first else {
      if unsafe !others.isEmpty { droppedPartCount += 1 }
      return .area(polygons)
    }
    // A collection of one point is that point.
    if unsafe others.count == 1, unsafe type(only) == wkbPoint { return unsafe readLinear(only) }
    positions.removeSubrange(start...)
    return unsafe .other(name(geometry))
  }

  /// The rings of a polygon, or of every polygon in a collection, and what else is in it; false for a geometry that is
  /// neither.
  private mutating func collect(
    _ geometry: UnsafeMutableRawPointer, into polygons: inout [[Range<Int>]], others: inout [UnsafeMutableRawPointer]
  ) -> Bool {
    let isPolygon = unsafe type(geometry) == wkbPolygon
    switch unsafe type(geometry) {
    case wkbPolygon, wkbMultiPolygon, wkbGeometryCollection: break
    default: return false
    }
    var rings: [Range<Int>] = []
    let count = unsafe gdal.OGR_G_GetGeometryCount(geometry)
    for index in 0..<count {
      guard let part = unsafe gdal.OGR_G_GetGeometryRef(geometry, index) else { return false }
      guard unsafe gdal.OGR_G_IsEmpty(part) == 0 else { continue }
      if isPolygon {
        let start = positions.count
        unsafe appendPoints(part)
        rings.append(start..<positions.count)
      } else if unsafe !collect(part, into: &polygons, others: &others) {
        unsafe others.append(part)
      }
    }
    if !rings.isEmpty { polygons.append(rings) }
    return true
  }

  private mutating func appendPoints(_ geometry: UnsafeMutableRawPointer) {
    let count = Int(unsafe gdal.OGR_G_GetPointCount(geometry))
    var pairs = [Double](repeating: 0, count: 2 * count)
    let stride = Int32(2 * MemoryLayout<Double>.stride)
    unsafe pairs.withUnsafeMutableBufferPointer { buffer in
      guard let first = buffer.baseAddress else { return }
      _ = unsafe gdal.OGR_G_GetPoints(geometry, first, stride, first + 1, stride, nil, 0)
    }
    for index in 0..<count {
      positions.append(LonLat(longitude: pairs[2 * index], latitude: pairs[2 * index + 1]))
    }
  }

  private func type(_ geometry: UnsafeMutableRawPointer) -> OGRwkbGeometryType {
    unsafe gdal.OGR_GT_Flatten(gdal.OGR_G_GetGeometryType(geometry))
  }

  private func name(_ geometry: UnsafeMutableRawPointer) -> String {
    unsafe gdal.OGR_G_GetGeometryName(geometry).map { unsafe String(cString: $0) } ?? "geometry"
  }
}
