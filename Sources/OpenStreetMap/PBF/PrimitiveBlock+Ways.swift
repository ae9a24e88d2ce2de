import MessageModel

extension PrimitiveBlock {
  mutating func readWay(_ message: ProtobufReader) throws(OSMFault) {
    var reader = message
    var id: Int64 = 0
    var version: Int32 = 0
    var keys: Range<Int>?
    var values: Range<Int>?
    while !reader.isAtEnd {
      switch try reader.key() {
      case (1, .varint): id = Int64(bitPattern: try reader.varint())
      case (2, .bytes): keys = try reader.range()
      case (3, .bytes): values = try reader.range()
      case (4, .bytes): version = try info(try reader.message())
      case (8, .bytes):
        var part = try reader.message()
        var node: Int64 = 0
        while !part.isAtEnd {
          node = try Self.sum(node, try part.zigzag())
          block.ways.nodes.append(node)
        }
      case (_, let type): try reader.skip(type)
      }
    }
    block.ways.ids.append(id)
    block.ways.versions.append(version)
    block.ways.nodeStarts.append(Int32(block.ways.nodes.count))
    try readTags(keys: keys, values: values, into: \.ways.tags)
  }

  mutating func readRelation(_ message: ProtobufReader) throws(OSMFault) {
    var reader = message
    var id: Int64 = 0
    var version: Int32 = 0
    var keys: Range<Int>?
    var values: Range<Int>?
    let first = block.relations.members.count
    while !reader.isAtEnd {
      switch try reader.key() {
      case (1, .varint): id = Int64(bitPattern: try reader.varint())
      case (2, .bytes): keys = try reader.range()
      case (3, .bytes): values = try reader.range()
      case (4, .bytes): version = try info(try reader.message())
      case (8, .bytes):
        var part = try reader.message()
        while !part.isAtEnd { block.relations.roles.append(try string(try part.varint())) }
      case (9, .bytes):
        var part = try reader.message()
        var member: Int64 = 0
        while !part.isAtEnd {
          member = try Self.sum(member, try part.zigzag())
          block.relations.members.append(member)
        }
      case (10, .bytes):
        var part = try reader.message()
        while !part.isAtEnd {
          guard let kind = OSMBlock.Kind(rawValue: UInt8(clamping: try part.varint())) else {
            throw OSMFault("a member that is neither node, way nor relation")
          }
          block.relations.kinds.append(kind)
        }
      case (_, let type): try reader.skip(type)
      }
    }
    let count = block.relations.members.count
    guard block.relations.roles.count == count, block.relations.kinds.count == count, count >= first else {
      throw OSMFault("members whose ids, kinds and roles are not as many")
    }
    block.relations.ids.append(id)
    block.relations.versions.append(version)
    block.relations.memberStarts.append(Int32(count))
    try readTags(keys: keys, values: values, into: \.relations.tags)
  }

  /// The version of an object; its time is noted.
  mutating func info(_ message: ProtobufReader) throws(OSMFault) -> Int32 {
    var reader = message
    var version: Int32 = 0
    while !reader.isAtEnd {
      switch try reader.key() {
      case (1, .varint): version = Int32(truncatingIfNeeded: try reader.varint())
      case (2, .varint):
        note(timestamp: Int64(bitPattern: try reader.varint()))
      case (_, let type): try reader.skip(type)
      }
    }
    return version
  }

  mutating func note(timestamp: Int64) {
    let (milliseconds, overflow) = timestamp.multipliedReportingOverflow(by: dateGranularity)
    if !overflow { block.latestChange = max(block.latestChange, milliseconds / 1000) }
  }

  mutating func readTags(
    keys: Range<Int>?, values: Range<Int>?, into tags: WritableKeyPath<OSMBlock, OSMBlock.Tags>
  ) throws(OSMFault) {
    var keyReader = ProtobufReader(bytes, in: keys ?? 0..<0)
    var valueReader = ProtobufReader(bytes, in: values ?? 0..<0)
    while !keyReader.isAtEnd {
      guard !valueReader.isAtEnd else { throw OSMFault("tags whose keys and values are not as many") }
      block[keyPath: tags].keys.append(try string(try keyReader.varint()))
      block[keyPath: tags].values.append(try string(try valueReader.varint()))
    }
    guard valueReader.isAtEnd else { throw OSMFault("tags whose keys and values are not as many") }
    block[keyPath: tags].close()
  }
}
