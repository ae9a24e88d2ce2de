import CoverageModel

/// Finds towns by name, by a fixed rule, and never guesses.
///
/// 1. Names are compared without case, accents, hyphens and apostrophes; `St` is `Saint`; a code of a department after the
///    name (`Alès 30`, `Alès (30)`) or given beside it limits the search.
/// 2. A town whose name is equal is taken where there is just one.
/// 3. Where none is equal, a town whose name goes on with further words (`St Dié`, Saint-Dié-des-Vosges) is taken where
///    there is just one.
struct TownNames: Sendable {
  private let towns: [Town]
  /// Words of each name with the position of its town, in order of the words.
  private let entries: [(words: [String], town: Int)]
  private let departments: Set<String>

  /// An index of towns.
  ///
  /// - Complexity: O(n log n).
  init(_ towns: [Town]) {
    self.towns = towns
    entries = towns.indices.map { (NameWords.of(towns[$0].name), $0) }.sorted { first, second in
      first.words == second.words
        ? towns[first.town].code < towns[second.town].code : first.words.lexicographicallyPrecedes(second.words)
    }
    departments = Set(towns.compactMap { $0.department?.lowercased() })
  }

  /// What a name leads to.
  enum Match {
    /// One town, and whether its name was equal or began so.
    case one(Town, isEqual: Bool)
    /// Several towns, ascending by words then code.
    case several([Town])
    case none
  }

  /// The town of a name.
  ///
  /// - Parameter department: code of the department that it must be in; nil where any will do.
  /// - Complexity: O(log n + towns that begin so).
  func match(_ name: String, department: String? = nil) -> Match {
    var words = NameWords.of(name)
    var department = department?.lowercased()
    if department == nil, words.count > 1, let last = words.last, departments.contains(last) {
      department = last
      words.removeLast()
    }
    guard !words.isEmpty else { return .none }
    let beginning = beginning(with: words).filter { entry in
      department == nil || towns[entry.town].department?.lowercased() == department
    }
    let equal = beginning.filter { $0.words == words }
    let found = equal.isEmpty ? beginning : equal
    switch found.count {
    case 0: return .none
    case 1: return .one(towns[found[0].town], isEqual: !equal.isEmpty)
    default: return .several(found.map { towns[$0.town] })
    }
  }

  /// Entries whose words begin with some words, by bisection.
  private func beginning(with words: [String]) -> ArraySlice<(words: [String], town: Int)> {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].words.lexicographicallyPrecedes(words) { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < entries.count, entries[end].words.starts(with: words) { end += 1 }
    return entries[low..<end]
  }
}
