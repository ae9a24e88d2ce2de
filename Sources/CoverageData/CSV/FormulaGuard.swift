/// Takes away the apostrophes that keep spreadsheet programs from taking a text for a formula.
///
/// Where a text, or a part of it after a semicolon, tab or line break, starts with apostrophes before one of `= + - @` or
/// their full-width forms (the whole text also before a tab or a line break), the first apostrophe goes: the tables of
/// this program are written so, and so are those of others.
enum FormulaGuard {
  private static let apostrophe = UInt8(ascii: "'")

  /// The text without its guards.
  ///
  /// - Complexity: O(n).
  static func removed(from text: String) -> String {
    guard text.utf8.contains(apostrophe) else { return text }
    let bytes = Array(text.utf8)
    var plain: [UInt8] = []
    var isStart = true
    for (index, byte) in bytes.enumerated() {
      if isStart, byte == apostrophe, startsFormula(bytes[index...].drop { $0 == apostrophe }, isWhole: index == 0) {
        isStart = false
        continue
      }
      plain.append(byte)
      isStart = isSeparator(byte)
    }
    return String(decoding: plain, as: UTF8.self)
  }

  private static func startsFormula(_ bytes: ArraySlice<UInt8>, isWhole: Bool) -> Bool {
    switch bytes.first {
    case UInt8(ascii: "=")?, UInt8(ascii: "+")?, UInt8(ascii: "-")?, UInt8(ascii: "@")?: true
    case 0x09?, 0x0A?, 0x0D?: isWhole
    case 0xEF?: fullWidth.contains { bytes.starts(with: $0) }
    default: false
    }
  }

  private static let fullWidth: [[UInt8]] = ["\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}"].map { Array($0.utf8) }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ";") || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
