/// Tells rows of sums and footnotes from records.
struct ExtraRow {
  /// Where codes or names stand.
  private let key: Int?
  private let columnCount: Int

  /// - Parameters:
  ///   - columns: the names in the file; empty for columns without one.
  ///   - names: our columns to theirs, where these differ.
  init(_ columns: [String], names: [String: String]) {
    key = ["code", "from", "town", "name"].lazy.compactMap { columns.firstIndex(of: names[$0] ?? $0) }.first
    columnCount = columns.count { !$0.isEmpty }
  }

  /// Whether a row is none of the records: a sum whose code is empty or that says so (`TOTAL`, `Ensemble`), or the only
  /// text of its row and a footnote (`Source : Insee`).
  ///
  /// - Parameter field: the text of a field, without blanks around it.
  /// - Complexity: O(fields).
  func holds(count: Int, field: (Int) -> String) -> Bool {
    guard columnCount > 1, let first = (0..<count).first(where: { !field($0).isEmpty }) else { return false }
    let text = field(first)
    guard let letter = text.unicodeScalars.first, letter.properties.isAlphabetic || letter == "©" || letter == "*"
    else { return false }
    if isTotal(text) {
      let code = key.map { $0 < count ? field($0) : "" } ?? ""
      return code.isEmpty || isTotal(code)
    }
    return Self.isFootnote(text) && !(0..<count).contains { $0 != first && !field($0).isEmpty }
  }

  /// `total`, `Total général`, `Sous-total Hérault`, `Ensemble`.
  private func isTotal(_ text: String) -> Bool {
    let words = NameWords.of(text)
    switch words.first {
    case "total", "totaux", "soustotal": return true
    case "sous", "grand": return words.count > 1 && words[1] == "total"
    case "ensemble", "somme": return words.count == 1
    default: return false
    }
  }

  private static let footnotes: Set<String> = ["source", "sources", "note", "notes", "champ", "lecture", "remarque"]

  private static func isFootnote(_ text: String) -> Bool {
    if text.hasPrefix("©") || text.hasPrefix("*") { return true }
    guard let colon = text.firstIndex(of: ":") else { return false }
    let words = NameWords.of(String(text[..<colon]))
    return words.count == 1 && footnotes.contains(words[0])
  }
}
