package import MessageModel

/// What of the text of a field is not part of its value: the one rule of all readers.
///
/// Blanks go (see `Blanks`), within codes of digits and between groups of three digits of a number too. Words that say
/// that there is no value make a field empty. Codes that a spreadsheet made numbers or dates are reported.
package enum FieldRule {
  /// What a field says.
  package struct Outcome: Hashable, Sendable {
    /// Its text; empty where it has no value.
    package var text: String
    /// Whether it was a word that says that there is no value.
    package var isMissingWord = false
    /// What a spreadsheet did to a code, as a sentence; nil for sound ones.
    package var fault: Message?
  }

  /// Applies the rule to a text.
  ///
  /// - Complexity: O(length).
  package static func apply(_ text: String, _ kind: FieldKind, allowsFraction: Bool) -> Outcome {
    var plain = Blanks.tidied(text)
    if isMissing(plain) { return Outcome(text: "", isMissingWord: true) }
    switch kind {
    case .text: return Outcome(text: plain)
    case .number:
      if plain.contains(" ") { plain = withoutThousands(plain) ?? plain }
      return Outcome(text: plain)
    case .code, .key:
      if plain.contains(" "), isDigits(plain) { plain = Blanks.removed(plain) }
      return Outcome(text: plain, fault: SpreadsheetCode.fault(plain, allowsFraction: kind == .code && allowsFraction))
    }
  }

  /// Whether the rule would leave a field as it is and find nothing in it; may be false though it would.
  static func isPlain(_ bytes: ArraySlice<UInt8>, _ kind: FieldKind) -> Bool {
    guard let first = bytes.first else { return true }
    guard Blanks.isTidy(bytes) else { return false }
    if bytes.count <= longestWord, mayBeMissing(first) { return false }
    switch kind {
    case .text: return true
    case .number: return !bytes.contains(0x20)
    case .code, .key:
      guard first >= 0x30, first <= 0x39 else { return !bytes.contains(UInt8(ascii: "-")) }
      return bytes.allSatisfy { $0 >= 0x30 && $0 <= 0x39 || $0 == UInt8(ascii: "A") || $0 == UInt8(ascii: "B") }
    }
  }

  private static let words: Set<String> = [
    "#n/a", "n/a", "na", "nan", "null", "-", "--", "\u{2013}", "\u{2014}", ".", "#value!", "#valeur!", "#ref!",
    "#div/0!", "#name?", "#nom?", "#null!", "#nul!", "#num!", "#nombre!", "<na>", "\\n",
  ]
  private static let longestWord = 9

  /// Whether a text without blanks around it says that there is no value.
  static func isMissing(_ text: String) -> Bool {
    text.utf8.count <= longestWord && words.contains(text.lowercased())
  }

  private static func mayBeMissing(_ first: UInt8) -> Bool {
    switch first {
    case UInt8(ascii: "#"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "<"), UInt8(ascii: "\\"),
      UInt8(ascii: "N"), UInt8(ascii: "n"), 0xE2:
      true
    default: false
    }
  }

  /// Digits and blanks, with A or B at the second place as in Corsica.
  private static func isDigits(_ text: String) -> Bool {
    text.utf8.enumerated().allSatisfy { index, byte in
      byte == 0x20 || byte >= 0x30 && byte <= 0x39 || index == 1 && (byte | 0x20 == 0x61 || byte | 0x20 == 0x62)
    }
  }

  /// A number without the blanks between its groups of three digits; nil where these are no such groups.
  private static func withoutThousands(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    let whole = bytes.prefix { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: ",") }
    let unsigned = whole.first == UInt8(ascii: "-") ? whole.dropFirst() : whole
    let groups = unsigned.split(separator: 0x20, omittingEmptySubsequences: false)
    guard groups.count > 1, (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 }),
      groups.allSatisfy({ $0.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }), !bytes[whole.count...].contains(0x20)
    else { return nil }
    return String(decoding: bytes.filter { $0 != 0x20 }, as: UTF8.self)
  }
}
