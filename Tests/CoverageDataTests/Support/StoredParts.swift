enum StoredParts {
  /// An archive whose parts are stored as they are (APPNOTE 4.3; checksums are not looked at).
  static func archive(_ parts: [(name: String, text: String)]) -> [UInt8] {
    func number(_ value: Int, _ width: Int) -> [UInt8] { (0..<width).map { UInt8(value >> (8 * $0) & 0xFF) } }
    var content: [UInt8] = []
    var directory: [UInt8] = []
    for (name, text) in parts {
      let (label, bytes) = (Array(name.utf8), Array(text.utf8))
      let facts =
        number(0, 2) + number(0, 2) + number(0, 4) + number(0, 4) + number(bytes.count, 4) + number(bytes.count, 4)
        + number(label.count, 2) + number(0, 2)
      directory += [0x50, 0x4B, 1, 2] + number(20, 2) + number(20, 2) + facts + number(0, 6) + number(0, 4)
      directory += number(content.count, 4) + label
      content += [0x50, 0x4B, 3, 4] + number(20, 2) + facts + label + bytes
    }
    return content + directory + [0x50, 0x4B, 5, 6] + number(0, 4) + number(parts.count, 2) + number(parts.count, 2)
      + number(directory.count, 4) + number(content.count, 4) + number(0, 2)
  }
}
