public import GeometryCore

/// A place on the Earth in units of 1e-7 degree.
struct RoadPoint: Hashable, BitwiseCopyable {
  var longitude: Int32
  var latitude: Int32

  var position: LonLat { LonLat(longitude: Double(longitude) / 1e7, latitude: Double(latitude) / 1e7) }
}

extension RoadGraph {
  /// Appends the points of a stretch, its vertices included, from the first to the second.
  ///
  /// - Throws: `RoadNetworkError.content` where the file is damaged.
  @inline(__always)
  func appendPoints(of stretch: Int, to points: inout [RoadPoint]) throws(RoadNetworkError) {
    let from = Int(stretchFrom[stretch])
    let to = Int(stretchTo[stretch])
    var at = Int(shapeStarts[stretch])
    let end = Int(shapeStarts[stretch + 1])
    guard from < vertexCount, to < vertexCount, at <= end, end <= shapes.count else { throw damaged }
    var point = RoadPoint(longitude: longitudes[from], latitude: latitudes[from])
    points.append(point)
    while at < end {
      let east = Int32(truncatingIfNeeded: try readDelta(&at, end))
      let north = Int32(truncatingIfNeeded: try readDelta(&at, end))
      point.longitude &+= east
      point.latitude &+= north
      points.append(point)
    }
    points.append(RoadPoint(longitude: longitudes[to], latitude: latitudes[to]))
  }

  /// A signed number of the shapes: zigzag, seven bits a byte, lowest first.
  @inline(__always)
  private func readDelta(_ at: inout Int, _ end: Int) throws(RoadNetworkError) -> Int64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while at < end, shift < 35 {
      let byte = shapes[at]
      at += 1
      value |= UInt64(byte & 127) << shift
      if byte < 128 { return Int64(value >> 1) ^ -Int64(value & 1) }
      shift += 7
    }
    throw damaged
  }

  /// The shape of a stretch from its first vertex to its second.
  ///
  /// - Precondition: `stretch` is below `stretchCount`.
  /// - Throws: `RoadNetworkError.content` where the file is damaged.
  /// - Complexity: O(points).
  public func shape(of stretch: Int) throws(RoadNetworkError) -> [LonLat] {
    var points: [RoadPoint] = []
    try appendPoints(of: stretch, to: &points)
    return points.map(\.position)
  }
}
