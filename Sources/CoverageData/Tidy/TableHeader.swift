package import MessageModel

/// The columns of a table as its file names them, and which of them are read.
package struct TableHeader: Sendable {
  /// Every name, without blanks that are not part of it; empty for columns without one.
  package let all: [String]
  /// The indices of the columns that have a name.
  package let named: [Int]
  /// Fields that a row needs at least: up to the last column with a name.
  package let width: Int

  /// A header from the fields of its row.
  package init(_ fields: [String]) {
    all = fields.map(Blanks.tidied)
    named = all.indices.filter { [all] in !all[$0].isEmpty }
    width = (named.last ?? -1) + 1
  }

  /// The names of the columns that have one.
  package var columns: [String] { named.map { all[$0] } }

  /// Whether every column has a name.
  var isComplete: Bool { named.count == all.count }

  /// Whether a row fits: at least `width` fields, and none filled beyond the header.
  ///
  /// - Parameters:
  ///   - count: the number of its fields.
  ///   - isFilled: whether a field has a text.
  package func fits(count: Int, isFilled: (Int) -> Bool) -> Bool {
    count >= width && (count <= all.count || !(all.count..<count).contains(where: isFilled))
  }

  /// What is worth saying of columns without a name; nil where they are empty.
  ///
  /// - Parameter filled: those in which a row has a text.
  package func note(filled: Set<Int>) -> Message? {
    let filled = filled.sorted()
    guard !filled.isEmpty else { return nil }
    return "columns without a name are not read: \(filled.map { "\($0 + 1)" }.joined(separator: ", "))"
  }
}
