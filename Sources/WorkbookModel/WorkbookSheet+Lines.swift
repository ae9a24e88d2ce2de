extension WorkbookSheet {
  /// Number of lines that a row takes, at least 1, by the width of its columns: not every program that opens a workbook
  /// finds the height of its rows.
  ///
  /// - Complexity: O(length of its texts).
  public func lines(ofRow row: Int) -> Int {
    rows[row].enumerated().reduce(1) { most, cell in
      guard cell.element.style.wraps, case .text(let text) = cell.element.value, cell.offset < widths.count else {
        return most
      }
      // Bold letters are wider, and the button of a filter takes room.
      let isHeading = cell.element.style == .heading || cell.element.style == .numberHeading
      let room = widths[cell.offset] - (isHeading ? 3 : 0)
      return max(most, Self.lines(of: text, width: Int(max(room, 1))))
    }
  }

  /// Lines of a text whose words are never broken.
  private static func lines(of text: String, width: Int) -> Int {
    var lines = 1
    var used = 0
    for word in text.split(whereSeparator: { $0 == " " || $0.isNewline }) {
      let length = word.count
      if used > 0, used + 1 + length > width {
        lines += 1
        used = length
      } else {
        used += (used > 0 ? 1 : 0) + length
      }
    }
    return lines
  }
}
