/// The spaces of French punctuation, which may not break: before high marks and within quotation marks.
enum FrenchTypesetting {
  /// A text of the catalogue, written with plain spaces, as it is printed.
  ///
  /// - Complexity: O(characters).
  static func set(_ text: String) -> String {
    var set = ""
    var space = ""
    for character in text {
      switch character {
      case " ":
        set += space
        space = set.last == "«" ? "\u{A0}" : " "
        continue
      case ";", "?", "!", "%": set += space.isEmpty ? "" : "\u{202F}"
      case ":", "»": set += space.isEmpty ? "" : "\u{A0}"
      default: set += space
      }
      space = ""
      set.append(character)
    }
    return set + space
  }
}
