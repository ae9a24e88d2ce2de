/// Blanks that are not part of what a field says: spaces, no-break spaces and characters without width.
enum Blanks {
  /// Whether a scalar is a space of any width.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Whether a scalar is seen nowhere: a soft hyphen, a zero-width space or joiner, a mark of direction or byte order.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B...0x200F, 0x2060...0x2064, 0xFEFF: true
    default: false
    }
  }

  /// A text without invisible characters, without spaces around it, and with one plain space where others stand; line
  /// breaks within it stay.
  ///
  /// - Complexity: O(length).
  static func tidied(_ text: String) -> String {
    var tidied = String.UnicodeScalarView()
    var waits = false
    for scalar in text.unicodeScalars where !isInvisible(scalar) {
      if isSpace(scalar), scalar != "\n", scalar != "\r" {
        waits = true
        continue
      }
      if waits, !tidied.isEmpty { tidied.append(" ") }
      waits = false
      tidied.append(scalar)
    }
    while let last = tidied.last, isSpace(last) { tidied.removeLast() }
    return String(tidied.drop(while: isSpace))
  }

  /// A text without any blank.
  static func removed(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { !isSpace($0) && !isInvisible($0) }))
  }

  /// Whether `tidied` would leave the bytes of a text as they are; may be false though it would.
  ///
  /// - Complexity: O(length).
  static func isTidy(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, let last = bytes.last else { return true }
    guard first > 0x20, last > 0x20 else { return false }
    var previous: UInt8 = 0
    for byte in bytes {
      if byte == 0x20 || byte == 0x09 {
        guard byte == 0x20, previous != 0x20 else { return false }
      } else if byte >= 0x80 {
        // Leading bytes of the scalars above, and the second bytes that some of them share with letters and signs.
        switch (previous, byte) {
        case (0xC2, 0x85), (0xC2, 0xA0), (0xC2, 0xAD), (0xE1, 0x9A), (0xE2, 0x81), (0xE3, 0x80), (0xEF, 0xBB):
          return false
        case (0x80, 0x80...0x8F), (0x80, 0xA8...0xAF): return false
        default: break
        }
      }
      previous = byte
    }
    return true
  }
}
