import MessageModel

/// What a file is, by its first bytes.
enum FileKind {
  case pbf
  case xml(isGzip: Bool)

  /// - Throws: `OSMError` for a kind that is not read, with what to do.
  init(_ start: [UInt8], file: String) throws(OSMError) {
    func error(_ problem: Message) -> OSMError { OSMError(.content, file: file, problem) }
    guard !start.isEmpty else { throw error("is empty; expected .osm.pbf, .osm or .osm.gz") }
    for (magic, method) in Self.packed where start.starts(with: magic) {
      throw error("is packed with \(method), which is not read; unpack it first, or take the .osm.pbf file")
    }
    if start.starts(with: [0xFF, 0xE0, 0x04]) || start.starts(with: [0xFF, 0xFF, 0xE0]) {
      throw error("is an o5m file, which is not read; convert it: osmium cat or osmconvert to .osm.pbf")
    }
    if start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF]) {
      throw error("is UTF-16 text; expected UTF-8")
    }
    let isGzip = start.starts(with: [0x1F, 0x8B])
    let text = start.drop { [0xEF, 0xBB, 0xBF, 0x20, 0x0A, 0x0D, 0x09].contains($0) }
    if isGzip || text.first == UInt8(ascii: "<") {
      self = .xml(isGzip: isGzip)
      return
    }
    // A header of at most 64 KiB begins so.
    guard start.count >= 4, start[0] == 0, start[1] <= 1 else {
      throw error("is not a file of OpenStreetMap; expected .osm.pbf, .osm or .osm.gz")
    }
    self = .pbf
  }

  private static let packed: [(magic: [UInt8], method: String)] = [
    (Array("BZh".utf8), "bzip2"), (Array("PK".utf8), "zip"), ([0xFD] + Array("7zXZ".utf8), "xz"),
    ([0x28, 0xB5, 0x2F, 0xFD], "zstd"), (Array("7z".utf8), "7z"), ([0x04, 0x22, 0x4D, 0x18], "lz4"),
  ]
}
