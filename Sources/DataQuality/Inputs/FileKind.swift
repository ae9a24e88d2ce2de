import CoverageData

/// Guesses what a table holds by the names of its columns.
enum FileKind {
  /// Towns where there is a column of people, else spaces where there is a code or the name of a town; nil where neither.
  static func ofTable(_ columns: [String]) -> FileRole? {
    if has("population", .towns, columns) { return .towns }
    return has("code", .spaces, columns) || has("town", .spaces, columns) ? .spaces : nil
  }

  private static func has(_ column: String, _ role: FileRole, _ columns: [String]) -> Bool {
    var table = RawTable(file: "", role: role)
    table.columns = columns
    // Without choices of the user nothing can be refused.
    guard (try? table.chooseColumns(ReadingOptions())) != nil else { return false }
    return table.index(column) != nil
  }
}
