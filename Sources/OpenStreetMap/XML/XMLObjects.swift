import MessageModel

/// Reads the objects of a text of OpenStreetMap's XML into blocks.
struct XMLObjects {
  private var scanner: XMLScanner
  private var block = OSMBlock()
  private var numbers: [[UInt8]: Int32] = [:]
  private var blocks: [OSMBlock] = []
  private var header = OSMHeader()
  private static let objectsOfBlock = 8000

  private init(_ scanner: XMLScanner) { self.scanner = scanner }

  /// What the file says about itself, and its objects.
  ///
  /// - Throws: `OSMError` where it is not OpenStreetMap's XML.
  /// - Complexity: O(n).
  static func read(_ source: ByteSource, file: String) throws(OSMError) -> (header: OSMHeader, blocks: [OSMBlock]) {
    var objects = XMLObjects(XMLScanner(source, file: file))
    try objects.readRoot()
    objects.closeBlock()
    return (objects.header, objects.blocks)
  }

  private mutating func readRoot() throws(OSMError) {
    guard case .start(let isEmpty)? = try scanner.next() else { throw scanner.error("no tag; expected <osm>") }
    guard scanner.isNamed("osm") else {
      if scanner.isNamed("osmChange") {
        throw scanner.error("is a file of changes; apply it to an extract first: osmium apply-changes")
      }
      throw scanner.error("begins with <\(scanner.tagName.prefix(40))>; expected <osm>")
    }
    if let version = scanner.raw("version"), !version.elementsEqual("0.6".utf8) {
      throw scanner.error("is of another version of the format; expected 0.6")
    }
    header.program = String(decoding: try scanner.text("generator") ?? [], as: UTF8.self)
    header.dataDate = (scanner.raw("osmosis_replication_timestamp") ?? scanner.raw("timestamp")).flatMap(
      XMLNumber.seconds)
    guard !isEmpty else { return }
    while let tag = try scanner.next() {
      guard case .start(let closesItself) = tag else {
        guard scanner.isNamed("osm") else {
          throw scanner.error("</\(scanner.tagName.prefix(40))> that nothing opened")
        }
        return
      }
      if scanner.isNamed("node") {
        try readNode(closesItself)
      } else if scanner.isNamed("way") {
        try readWay(closesItself)
      } else if scanner.isNamed("relation") {
        try readRelation(closesItself)
      } else {
        if scanner.isNamed("bounds") { readBounds() }
        if let date = scanner.raw("osm_base") { header.dataDate = XMLNumber.seconds(date) ?? header.dataDate }
        if !closesItself { try skip() }
      }
      if block.nodes.ids.count + block.ways.ids.count + block.relations.ids.count >= Self.objectsOfBlock
        || block.ways.nodes.count + block.relations.members.count > 1 << 20
      {
        closeBlock()
      }
    }
    throw scanner.error("the file ends before </osm> (cut short?)")
  }

  private mutating func closeBlock() {
    blocks.append(block)
    block = OSMBlock()
    numbers.removeAll(keepingCapacity: true)
  }

  /// Passes over what is within the tag that was opened.
  private mutating func skip() throws(OSMError) {
    var depth = 1
    while depth > 0 {
      switch try scanner.next() {
      case .start(let closesItself): if !closesItself { depth += 1 }
      case .end: depth -= 1
      case nil: throw scanner.error("the file ends before </osm> (cut short?)")
      }
    }
  }

  private mutating func readBounds() {
    func bound(_ name: StaticString, _ limit: Int64) -> Int32? {
      scanner.raw(name).flatMap { XMLNumber.degrees($0, limit: limit) }
    }
    guard let west = bound("minlon", 1_800_000_000), let east = bound("maxlon", 1_800_000_000),
      let south = bound("minlat", 900_000_000), let north = bound("maxlat", 900_000_000)
    else { return }
    header.box = OSMBox(west: west, south: south, east: east, north: north)
  }

  /// Whether the last tag is that of an object that was deleted.
  private var isDeleted: Bool {
    scanner.raw("visible")?.elementsEqual("false".utf8) == true
      || scanner.raw("action")?.elementsEqual("delete".utf8) == true
  }

  private func integer(_ name: StaticString) throws(OSMError) -> Int64 {
    guard let text = scanner.raw(name) else { throw scanner.error("an object without '\(name)'") }
    guard let value = XMLNumber.integer(text) else {
      throw scanner.error("'\(String(decoding: text.prefix(40), as: UTF8.self))' is not a whole number of 64 bits")
    }
    return value
  }

  /// The version of the object whose tag this is; its time is noted.
  private mutating func version() -> Int32 {
    if let time = scanner.raw("timestamp").flatMap(XMLNumber.seconds) {
      block.latestChange = max(block.latestChange, Int64(time))
    }
    return scanner.raw("version").flatMap(XMLNumber.integer).map { Int32(clamping: $0) } ?? 0
  }

  private mutating func readNode(_ closesItself: Bool) throws(OSMError) {
    if isDeleted {
      if !closesItself { try skip() }
      return
    }
    let id = try integer("id")
    guard let latitudeText = scanner.raw("lat"), let longitudeText = scanner.raw("lon") else {
      throw scanner.error("a node without a position")
    }
    guard let latitude = XMLNumber.degrees(latitudeText, limit: 900_000_000),
      let longitude = XMLNumber.degrees(longitudeText, limit: 1_800_000_000)
    else { throw scanner.error("a position that is not a number, or outside of the Earth") }
    block.nodes.ids.append(id)
    block.nodes.versions.append(version())
    block.nodes.latitudes.append(latitude)
    block.nodes.longitudes.append(longitude)
    if !closesItself { try readChildren { reading throws(OSMError) in try reading.readTag(\.nodes.tags) } }
    block.nodes.tags.close()
  }

  private mutating func readWay(_ closesItself: Bool) throws(OSMError) {
    if isDeleted {
      if !closesItself { try skip() }
      return
    }
    block.ways.ids.append(try integer("id"))
    block.ways.versions.append(version())
    if !closesItself {
      try readChildren { reading throws(OSMError) in
        if reading.scanner.isNamed("nd") {
          reading.block.ways.nodes.append(try reading.integer("ref"))
        } else {
          try reading.readTag(\.ways.tags)
        }
      }
    }
    block.ways.nodeStarts.append(Int32(block.ways.nodes.count))
    block.ways.tags.close()
  }

  private mutating func readRelation(_ closesItself: Bool) throws(OSMError) {
    if isDeleted {
      if !closesItself { try skip() }
      return
    }
    block.relations.ids.append(try integer("id"))
    block.relations.versions.append(version())
    if !closesItself {
      try readChildren { reading throws(OSMError) in
        if reading.scanner.isNamed("member") {
          try reading.readMember()
        } else {
          try reading.readTag(\.relations.tags)
        }
      }
    }
    block.relations.memberStarts.append(Int32(block.relations.members.count))
    block.relations.tags.close()
  }

  private mutating func readMember() throws(OSMError) {
    let kind: OSMBlock.Kind
    switch scanner.raw("type").map({ String(decoding: $0, as: UTF8.self) }) {
    case "node": kind = .node
    case "way": kind = .way
    case "relation": kind = .relation
    default: throw scanner.error("a member that is neither node, way nor relation")
    }
    block.relations.members.append(try integer("ref"))
    block.relations.kinds.append(kind)
    block.relations.roles.append(number(try scanner.text("role") ?? []))
  }

  /// Reads what is within the tag of an object.
  private mutating func readChildren(_ read: (inout Self) throws(OSMError) -> Void) throws(OSMError) {
    while true {
      switch try scanner.next() {
      case .start(let closesItself):
        try read(&self)
        if !closesItself { try skip() }
      case .end: return
      case nil: throw scanner.error("the file ends before </osm> (cut short?)")
      }
    }
  }

  private mutating func readTag(_ tags: WritableKeyPath<OSMBlock, OSMBlock.Tags>) throws(OSMError) {
    guard scanner.isNamed("tag") else { return }
    guard let key = try scanner.text("k"), let value = try scanner.text("v") else {
      throw scanner.error("a tag without key or value")
    }
    block[keyPath: tags].keys.append(number(key))
    block[keyPath: tags].values.append(number(value))
  }

  private mutating func number(_ text: [UInt8]) -> Int32 {
    if let number = numbers[text] { return number }
    let number = block.strings.append(text)
    numbers[text] = number
    return number
  }
}
