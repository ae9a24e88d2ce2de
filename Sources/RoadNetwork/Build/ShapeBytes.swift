import MessageModel

/// The inner points of stretches as differences from the point before, zigzag, seven bits a byte, lowest first.
struct ShapeBytes {
  private(set) var starts: [UInt32] = [0]
  private(set) var bytes: [UInt8] = []
  private(set) var boxes: [RoadBox] = []

  /// - Throws: `RoadNetworkError.draft` where the shapes take more than 4 GB.
  init(_ draft: RoadDraft) throws(RoadNetworkError) {
    let stretches = draft.stretches
    starts.reserveCapacity(stretches.count + 1)
    boxes.reserveCapacity(stretches.count)
    for stretch in 0..<stretches.count {
      let from = Int(stretches.from[stretch])
      let to = Int(stretches.to[stretch])
      var east = draft.vertices.longitudes[from]
      var north = draft.vertices.latitudes[from]
      var box = RoadBox(west: east, south: north, east: east, north: north)
      box.add(draft.vertices.longitudes[to], draft.vertices.latitudes[to])
      for index in Int(stretches.shapeStarts[stretch])..<Int(stretches.shapeStarts[stretch + 1]) {
        append(stretches.shapeLongitudes[index] &- east)
        append(stretches.shapeLatitudes[index] &- north)
        east = stretches.shapeLongitudes[index]
        north = stretches.shapeLatitudes[index]
        box.add(east, north)
      }
      guard bytes.count <= Int(UInt32.max) else { throw .draft("its shapes take more than 4 GB") }
      starts.append(UInt32(bytes.count))
      boxes.append(box)
    }
  }

  private mutating func append(_ difference: Int32) {
    var value = UInt32(bitPattern: difference << 1 ^ difference >> 31)
    while value >= 128 {
      bytes.append(UInt8(value & 127) | 128)
      value >>= 7
    }
    bytes.append(UInt8(value))
  }
}

extension RoadBox {
  fileprivate mutating func add(_ longitude: Int32, _ latitude: Int32) {
    join(RoadBox(west: longitude, south: latitude, east: longitude, north: latitude))
  }
}
