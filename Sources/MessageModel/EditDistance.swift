/// Damerau-Levenshtein distance, adjacent letters swapped once (F. J. Damerau 1964, V. I. Levenshtein 1966; optimal string
/// alignment).
package enum EditDistance {
  /// How many letters to insert, delete, replace or swap with the next to make one text the other.
  ///
  /// - Complexity: O(n·m).
  package static func between<Letter: Equatable>(_ first: [Letter], _ second: [Letter]) -> Int {
    var before: [Int] = []
    var last = Array(0...second.count)
    for (row, letter) in first.enumerated() {
      var line = [row + 1]
      for (column, other) in second.enumerated() {
        var cost = min(last[column + 1] + 1, line[column] + 1, last[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == second[column - 1], first[row - 1] == other {
          cost = min(cost, before[column - 1] + 1)
        }
        line.append(cost)
      }
      before = last
      last = line
    }
    return last[second.count]
  }
}
