/// Texts in Windows-1252, of which ISO 8859-1 is a part but for control characters.
enum Windows1252 {
  /// What stands from 0x80 to 0x9F (Unicode, CP1252.TXT); bytes that stand for nothing are the control characters of
  /// ISO 8859-1.
  private static let middle: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D,
    0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,
    0x017E, 0x0178,
  ]

  /// The text of some bytes.
  ///
  /// - Complexity: O(n).
  static func text(_ bytes: some Sequence<UInt8>) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      let value = (0x80...0x9F).contains(byte) ? middle[Int(byte) - 0x80] : UInt32(byte)
      text.append(Unicode.Scalar(value) ?? "\u{FFFD}")
    }
    return String(text)
  }

  /// The bytes of a text that `text` made.
  static func bytes(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { scalar in
      middle.firstIndex(of: scalar.value).map { UInt8(0x80 + $0) } ?? UInt8(truncatingIfNeeded: scalar.value)
    }
  }
}
