extension Language {
  /// A text for a page whose lines break anywhere: in French the space before a high mark of punctuation may not break.
  func typeset(_ text: String) -> String {
    guard self == .french else { return text }
    var set = ""
    var isAfterSpace = false
    for character in text {
      if isAfterSpace {
        switch character {
        case ";", "?", "!", "%": set += "\u{202F}"
        case ":", "»": set += "\u{A0}"
        default: set += " "
        }
      }
      isAfterSpace = character == " "
      if !isAfterSpace { set.append(character) }
    }
    return isAfterSpace ? set + " " : set
  }
}
