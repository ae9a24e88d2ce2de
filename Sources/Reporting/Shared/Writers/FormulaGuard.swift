/// Keeps spreadsheet programs from taking a text of a CSV file for a formula.
///
/// The rule: where a text, or a part of it after a semicolon, tab or line break (at which some programs split too), starts
/// with one of `= + - @` or their full-width forms, or the whole text with a tab or a line break, an apostrophe is put
/// before it. A part that is a
/// plain number, such as `-12.5`, stays as it is; apostrophes that stand there already are kept, so that taking one away
/// where one of these characters follows gives the text back. See OWASP, CSV Injection.
enum FormulaGuard {
  /// The text with its apostrophes, and U+FFFD for control characters other than tab and line breaks.
  ///
  /// - Complexity: O(n).
  static func guarded(_ text: String) -> String {
    guard text.utf8.contains(where: isSuspect) else { return text }
    let scalars = Array(text.unicodeScalars)
    var guarded = ""
    var start = 0
    while start < scalars.count {
      let end = scalars[start...].firstIndex(where: isSeparator) ?? scalars.count
      let first = scalars[start...].firstIndex { $0 != "'" }
      if let first, startsFormula(scalars[first], isWhole: start == 0),
        first > start || !isPlainNumber(scalars[start..<end])
      {
        guarded.append("'")
      }
      for scalar in scalars[start..<min(end + 1, scalars.count)] {
        guarded.unicodeScalars.append(isControl(scalar) ? "\u{FFFD}" : scalar)
      }
      start = end + 1
    }
    return guarded
  }

  /// Whether a byte may make a guard necessary; most names have none of these but the hyphen and the apostrophe.
  private static func isSuspect(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x7F, 0xC2, 0xEF: true
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"): true
    default: false
    }
  }

  private static func startsFormula(_ scalar: Unicode.Scalar, isWhole: Bool) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true
    case "\t", "\r", "\n": isWhole
    default: false
    }
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    scalar == ";" || scalar == "\t" || scalar == "\r" || scalar == "\n"
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.properties.generalCategory == .control else { return false }
    return scalar != "\t" && scalar != "\r" && scalar != "\n"
  }

  /// Whether a part is a sign, digits and at most one point among them.
  private static func isPlainNumber(_ part: ArraySlice<Unicode.Scalar>) -> Bool {
    let digits = part.dropFirst(part.first == "-" || part.first == "+" ? 1 : 0)
    let numerals = digits.filter { $0 >= "0" && $0 <= "9" }.count
    return numerals > 0 && digits.count - numerals <= 1 && digits.allSatisfy { $0 == "." || ($0 >= "0" && $0 <= "9") }
  }
}
