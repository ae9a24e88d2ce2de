/// A ZIP archive whose entries are stored as they are (PKWARE APPNOTE 6.3).
enum StoredArchive {
  static func bytes(_ entries: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var body: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let name = Array(entry.name.utf8)
      let size = little(UInt32(entry.bytes.count))
      var facts: [UInt8] = [20, 0, 0, 0, 0, 0, 0, 0, 0x21, 0]
      facts += little(checksum(entry.bytes))
      facts += size
      facts += size
      facts += little(UInt16(name.count))
      facts += [0, 0]
      directory += [0x50, 0x4B, 1, 2, 20, 0]
      directory += facts
      directory += Array(repeating: 0, count: 10)
      directory += little(UInt32(body.count))
      directory += name
      body += [0x50, 0x4B, 3, 4]
      body += facts
      body += name
      body += entry.bytes
    }
    let count = little(UInt16(entries.count))
    let start = little(UInt32(body.count))
    body += directory
    body += [0x50, 0x4B, 5, 6, 0, 0, 0, 0]
    body += count
    body += count
    body += little(UInt32(directory.count))
    body += start
    return body + [0, 0]
  }

  private static func little(_ value: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: value.littleEndian, Array.init)
  }

  /// CRC-32 of ISO 3309.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var register = UInt32.max
    for byte in bytes { register = table[Int((register ^ UInt32(byte)) & 0xFF)] ^ (register >> 8) }
    return ~register
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
  }
}
