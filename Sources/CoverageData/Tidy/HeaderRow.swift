/// Finds the row that names the columns of a table, which titles may precede.
enum HeaderRow {
  /// Rows that are looked at.
  static let most = 30

  /// The index of the row that names columns; nil where none names one that is known.
  ///
  /// The first row does where it names a known column. Else it is the first row with two filled fields or more, one of
  /// them known and none a number, before which every row has at most half as many filled fields.
  ///
  /// - Parameters:
  ///   - rows: the fields of the first rows.
  ///   - names: the keys of the names that are known (see `HeaderKey`).
  /// - Complexity: O(size of the rows).
  static func find(_ rows: [[String]], names: Set<String>) -> Int? {
    guard let first = rows.first else { return nil }
    func known(_ row: [String]) -> Int { row.count { !$0.isEmpty && names.contains(HeaderKey.of($0)) } }
    let firstFilled = first.count { !$0.isEmpty }
    let isFirstKnown = known(first) > 0
    if isFirstKnown, firstFilled > 1 { return 0 }
    var mostBefore = firstFilled
    for (index, row) in rows.enumerated().dropFirst() {
      let filled = row.count { !$0.isEmpty }
      if filled > 1, filled >= 2 * mostBefore, known(row) > (isFirstKnown ? 1 : 0), !row.contains(where: isNumber) {
        return index
      }
      mostBefore = max(mostBefore, filled)
    }
    return isFirstKnown ? 0 : nil
  }

  private static func isNumber(_ text: String) -> Bool {
    DecimalNumber.double(ArraySlice(text.utf8.map { $0 == CSVSeparator.comma ? UInt8(ascii: ".") : $0 })) != nil
  }
}
