import MessageModel

/// Finds where a key stands again.
enum RepeatedKey {
  /// The error of a key that appears twice in a map, with the line on which it does so again where that can be told.
  ///
  /// - Parameters:
  ///   - key: the key.
  ///   - first: line and column, from 1, of the key where it stands first.
  ///   - text: the whole text.
  /// - Complexity: O(size).
  static func error(_ key: String?, first: (line: Int, column: Int), in text: String) -> StudyError {
    guard let key, let second = line(of: key, after: first, in: text) else {
      return StudyError(line: first.line, key: key, "appears twice")
    }
    return StudyError(line: second, key: key, "appears twice; first on line \(first.line)")
  }

  /// The first line after a given one that begins in the same column with the key and a colon; nil where a line that is
  /// indented less ends the map before.
  private static func line(of key: String, after first: (line: Int, column: Int), in text: String) -> Int? {
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    let starts = [key, "\"" + key + "\"", "'" + key + "'"]
    for (index, line) in lines.enumerated().dropFirst(first.line) {
      let content = line.drop { $0 == " " }
      guard let mark = content.first, mark != "#" else { continue }
      let column = line.count - content.count + 1
      if column < first.column { return nil }
      guard column == first.column else { continue }
      let isKey = starts.contains { start in
        content.hasPrefix(start) && content.dropFirst(start.count).drop { $0 == " " }.first == ":"
      }
      if isKey { return index + 1 }
    }
    return nil
  }
}
