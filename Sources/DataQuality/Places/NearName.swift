import CoverageData
import CoverageModel

/// Finds what was likely meant.
enum NearName {
  /// The code of the town that has the name of a place, where there is just one in its department.
  static func code(_ place: Place, _ reference: Reference) -> String? {
    guard let name = place.name else { return nil }
    let form = NameIndex.form(name)
    let department = place.department ?? place.code.map { String($0.prefix(2)) }
    let found = reference.towns.filter { $0.department == department && NameIndex.form($0.name) == form }
    return found.count == 1 ? "\(found[0].code)" : nil
  }

  /// The nearest of some texts; nil where more than a third of the letters would have to change. Ties go to the first.
  ///
  /// - Complexity: O(sum of the lengths · length of the text).
  static func nearest(_ text: String, among candidates: [(form: String, shown: String)]) -> String? {
    let letters = Array(text.unicodeScalars)
    let limit = max(1, letters.count / 3)
    var best: (distance: Int, shown: String)?
    for candidate in candidates {
      let other = Array(candidate.form.unicodeScalars)
      let most = min(limit, (best?.distance ?? limit + 1) - 1)
      guard abs(other.count - letters.count) <= most else { continue }
      let distance = EditDistance.between(letters, other)
      if distance <= most { best = (distance, candidate.shown) }
      if distance == 0 { break }
    }
    return best?.shown
  }
}

/// Damerau-Levenshtein distance, adjacent letters swapped once (optimal string alignment).
enum EditDistance {
  /// How many letters to insert, delete, replace or swap with the next to make one text the other.
  ///
  /// - Complexity: O(n·m).
  static func between(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
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
