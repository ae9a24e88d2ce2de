/// Texts on drawings, which break no lines by themselves.
enum MapText {
  /// Letters of a line beside the map.
  static let besideMap = 34
  /// Letters of a line across the drawing in the size of a subtitle.
  static let acrossMap = 120

  /// A text in lines of so many letters where its words allow that.
  ///
  /// - Complexity: O(length).
  static func lines(of text: String, letters: Int = besideMap) -> [String] {
    var lines = [""]
    for word in text.split(separator: " ") {
      if !lines[lines.count - 1].isEmpty, lines[lines.count - 1].count + word.count >= letters { lines.append("") }
      lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
    }
    return lines
  }
}
