/// Names of columns that a format takes.
enum ColumnNames {
  /// The names, each cut to what fits, no two the same once letter case is set aside.
  ///
  /// A name that is too long, or that stood before, ends in `_2`, `_3` and so on in place of its last characters.
  ///
  /// - Parameters:
  ///   - names: the names in order.
  ///   - longest: most bytes of UTF-8 that a name may have; above 8.
  ///   - taken: names that none may have, in lower case.
  /// - Complexity: O(n) for names that differ at their beginnings.
  static func fitted(_ names: [String], longest: Int, taken: Set<String> = []) -> [String] {
    var seen = taken
    return names.map { name in
      var candidate = cut(name, longest)
      var number = 2
      while !seen.insert(candidate.lowercased()).inserted {
        let ending = "_\(number)"
        candidate = cut(name, longest - ending.utf8.count) + ending
        number += 1
      }
      return candidate
    }
  }

  /// A name that no column has: the given one, or with a number behind it.
  static func free(_ name: String, among names: [String]) -> String {
    fitted([name], longest: 63, taken: Set(names.map { $0.lowercased() }))[0]
  }

  /// The longest beginning of whole characters that fits.
  private static func cut(_ name: String, _ longest: Int) -> String {
    var kept = ""
    for character in name {
      guard kept.utf8.count + String(character).utf8.count <= longest else { break }
      kept.append(character)
    }
    return kept
  }
}
