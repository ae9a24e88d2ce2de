/// Texts as cells of Office Open XML can hold them.
enum WorkbookText {
  /// Most UTF-16 units of a cell.
  static let largestUnits = 32_767

  /// A text for the properties of the document, which hold at most 255 characters.
  static func property(_ text: String) -> String {
    var clean = ""
    for scalar in text.unicodeScalars.prefix(200) {
      clean.unicodeScalars.append(scalar != "\n" && isAllowed(scalar) ? scalar : " ")
    }
    return clean
  }

  /// The text with everything that XML cannot hold as U+FFFD, with escapes of control characters (`_x000D_`, ECMA-376
  /// part 1, 22.9.2.19) that stand in it literally escaped themselves, and cut to what a cell holds.
  ///
  /// A tab or a line break stays.
  static func cell(_ text: String) -> String {
    if text.utf8.count < largestUnits, !text.utf8.contains(where: isSuspect) { return text }
    var clean = ""
    var units = 0
    for scalar in escaped(text).unicodeScalars {
      let allowed = isAllowed(scalar) ? scalar : "\u{FFFD}"
      let length = UTF16.width(allowed)
      guard units + length < largestUnits else { return clean + "…" }
      units += length
      clean.unicodeScalars.append(allowed)
    }
    return clean
  }

  /// Whether a byte of UTF-8 may belong to something that a cell cannot hold as it is; most texts have none.
  private static func isSuspect(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x7F, 0xC2, 0xEF, UInt8(ascii: "_"): true
    default: false
    }
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: true
    case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: false
    default: true
    }
  }

  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
    var escaped: [UInt8] = []
    let bytes = Array(text.utf8)
    for (index, byte) in bytes.enumerated() {
      if startsEscape(bytes[index...]) { escaped.append(contentsOf: "_x005F".utf8) }
      escaped.append(byte)
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  /// Whether bytes start with an underscore, an x, four hexadecimal digits and an underscore.
  private static func startsEscape(_ bytes: ArraySlice<UInt8>) -> Bool {
    let start = Array(bytes.prefix(7))
    guard start.count == 7, start[0] == UInt8(ascii: "_"), start[1] == UInt8(ascii: "x") else { return false }
    return start[6] == start[0]
      && start[2..<6].allSatisfy { byte in Character(Unicode.Scalar(byte)).isHexDigit }
  }
}
