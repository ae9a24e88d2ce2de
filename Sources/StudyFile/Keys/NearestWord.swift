/// The word that was probably meant.
enum NearestWord {
  /// The nearest of some words by the number of letters to insert, leave out, replace or swap with their neighbour (F. J.
  /// Damerau 1964, V. I. Levenshtein 1966; each letter taking part in one swap at most); nil where more than half of the
  /// letters would change. Ties go to the lower word.
  ///
  /// - Complexity: O(n·m) a word.
  static func nearest(to text: String, among words: [String]) -> String? {
    guard text.count <= 100 else { return nil }
    let ranked = words.map { (distance($0, text), $0) }
    guard let best = ranked.min(by: { $0.0 != $1.0 ? $0.0 < $1.0 : $0.1 < $1.1 }) else { return nil }
    return 2 * best.0 <= max(text.count, 2) ? best.1 : nil
  }

  /// Letters to change, upper case being lower case and a hyphen an underscore.
  static func distance(_ first: String, _ second: String) -> Int {
    let (first, second) = (letters(first), letters(second))
    var previous: [Int] = []
    var row = Array(0...second.count)
    for index in first.indices {
      let before = previous
      previous = row
      row[0] = index + 1
      for column in second.indices {
        let replaced = previous[column] + (first[index] == second[column] ? 0 : 1)
        row[column + 1] = min(replaced, row[column] + 1, previous[column + 1] + 1)
        if index > 0, column > 0, first[index] == second[column - 1], first[index - 1] == second[column] {
          row[column + 1] = min(row[column + 1], before[column - 1] + 1)
        }
      }
    }
    return row[second.count]
  }

  private static func letters(_ text: String) -> [Character] { text.lowercased().map { $0 == "-" ? "_" : $0 } }
}
