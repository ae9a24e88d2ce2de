import MessageModel

extension PrimitiveBlock {
  mutating func readNode(_ message: ProtobufReader) throws(OSMFault) {
    var reader = message
    var id: Int64 = 0
    var latitude: Int64?
    var longitude: Int64?
    var version: Int32 = 0
    var keys: Range<Int>?
    var values: Range<Int>?
    while !reader.isAtEnd {
      switch try reader.key() {
      case (1, .varint): id = try reader.zigzag()
      case (2, .bytes): keys = try reader.range()
      case (3, .bytes): values = try reader.range()
      case (4, .bytes): version = try info(try reader.message())
      case (8, .varint): latitude = try reader.zigzag()
      case (9, .varint): longitude = try reader.zigzag()
      case (_, let type): try reader.skip(type)
      }
    }
    guard let latitude, let longitude else { throw OSMFault("a node without a position") }
    block.nodes.latitudes.append(try self.latitude(latitude))
    block.nodes.longitudes.append(try self.longitude(longitude))
    block.nodes.ids.append(id)
    block.nodes.versions.append(version)
    if contents.contains(.nodeTags) { try readTags(keys: keys, values: values, into: \.nodes.tags) }
  }

  mutating func readDenseNodes(_ message: ProtobufReader) throws(OSMFault) {
    var reader = message
    let first = block.nodes.ids.count
    var tags: Range<Int>?
    var count = 0
    while !reader.isAtEnd {
      switch try reader.key() {
      case (1, .bytes):
        var part = try reader.message()
        block.nodes.ids.reserveCapacity(8000)
        var id: Int64 = 0
        while !part.isAtEnd {
          id = try Self.sum(id, try part.zigzag())
          block.nodes.ids.append(id)
        }
      case (5, .bytes): try readInfo(try reader.message())
      case (8, .bytes):
        var part = try reader.message()
        block.nodes.latitudes.reserveCapacity(8000)
        var value: Int64 = 0
        while !part.isAtEnd {
          value = try Self.sum(value, try part.zigzag())
          block.nodes.latitudes.append(try latitude(value))
        }
      case (9, .bytes):
        var part = try reader.message()
        block.nodes.longitudes.reserveCapacity(8000)
        var value: Int64 = 0
        while !part.isAtEnd {
          value = try Self.sum(value, try part.zigzag())
          block.nodes.longitudes.append(try longitude(value))
        }
      case (10, .bytes): tags = try reader.range()
      case (_, let type): try reader.skip(type)
      }
    }
    count = block.nodes.ids.count
    guard block.nodes.latitudes.count == count, block.nodes.longitudes.count == count else {
      throw OSMFault("nodes whose ids and positions are not as many")
    }
    guard block.nodes.versions.count <= count else { throw OSMFault("more versions than nodes") }
    while block.nodes.versions.count < count { block.nodes.versions.append(0) }
    if contents.contains(.nodeTags) { try readDenseTags(tags, count: count - first) }
  }

  private mutating func readInfo(_ info: ProtobufReader) throws(OSMFault) {
    var reader = info
    while !reader.isAtEnd {
      switch try reader.key() {
      case (1, .bytes):
        var part = try reader.message()
        while !part.isAtEnd { block.nodes.versions.append(Int32(truncatingIfNeeded: try part.varint())) }
      case (2, .bytes):
        var part = try reader.message()
        var time: Int64 = 0
        while !part.isAtEnd {
          time = try Self.sum(time, try part.zigzag())
          note(timestamp: time)
        }
      case (_, let type): try reader.skip(type)
      }
    }
  }

  /// Keys and values in turn, a 0 behind each node's; nothing at all where no node has tags.
  private mutating func readDenseTags(_ range: Range<Int>?, count: Int) throws(OSMFault) {
    var left = count
    if let range, !range.isEmpty {
      var reader = ProtobufReader(bytes, in: range)
      while !reader.isAtEnd {
        let key = try reader.varint()
        if key == 0 {
          guard left > 0 else { throw OSMFault("tags of more nodes than there are") }
          block.nodes.tags.close()
          left -= 1
        } else {
          block.nodes.tags.keys.append(try string(key))
          block.nodes.tags.values.append(try string(try reader.varint()))
        }
      }
      guard left == 0 else { throw OSMFault("tags of fewer nodes than there are") }
    }
    for _ in 0..<left { block.nodes.tags.close() }
  }
}
