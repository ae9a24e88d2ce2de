import CoverageModel

/// Finds towns by name, by a fixed rule, and never guesses.
///
/// 1. Names are compared without case, accents, hyphens and apostrophes; `St` is `Saint`; a department after the name
///    (`Alès 30`, `Alès (30)`, `Castres (Tarn)`) or given beside it, by code or by name, limits the search.
/// 2. A town whose name is equal is taken where there is just one, and no town ten times as large goes on with further
///    words or was called so: Évry is 386 people in Yonne and the beginning of Évry-Courcouronnes.
/// 3. Where none is equal, a town whose name goes on with further words (`St Dié`, Saint-Dié-des-Vosges) is taken where
///    there is just one.
/// 4. Where none goes on either, the town is taken that holds the ground of the one commune that had the name (`Seynod`,
///    Annecy).
struct TownNames: Sendable {
  private let towns: [Town]
  /// Words of each name with the position of its town, in order of the words.
  private let entries: [(words: [String], town: Int)]
  private let departments: Set<String>
  private let facts: NameFacts
  private let positions: [String: Int]

  /// A town with this many times the people is too large to be passed over for one that has the name alone.
  private static let farLarger = 10

  /// An index of towns.
  ///
  /// - Parameter facts: names of departments, and those that towns had.
  /// - Complexity: O(n log n).
  init(_ towns: [Town], facts: NameFacts = NameFacts()) {
    self.towns = towns
    self.facts = facts
    entries = towns.indices.map { (NameWords.of(towns[$0].name), $0) }.sorted { first, second in
      first.words == second.words
        ? towns[first.town].code < towns[second.town].code : first.words.lexicographicallyPrecedes(second.words)
    }
    departments = Set(towns.compactMap { $0.department?.lowercased() })
    positions =
      facts.isEmpty
      ? [:] : Dictionary(towns.indices.map { (towns[$0].code, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// How the one town of a name was found.
  enum Way: Hashable {
    /// The name is equal.
    case equal
    /// The town's name goes on with further words.
    case beginning
    /// A commune had the name whose ground the town holds.
    case former
  }

  /// What a name leads to.
  enum Match {
    /// One town.
    case one(Town, Way)
    /// Several towns, the largest first, then by code.
    case several([Town])
    case none

    /// Every town that it may be.
    var towns: [Town] {
      switch self {
      case .one(let town, _): [town]
      case .several(let towns): towns
      case .none: []
      }
    }
  }

  /// Whether a commune whose ground a town holds had a name.
  func hadName(_ town: Town, _ words: [String]) -> Bool {
    facts.former[words.joined(separator: " ")]?.contains { $0.successor == town.code } ?? false
  }

  /// The town of a name.
  ///
  /// - Parameter department: code or name of the department that it must be in; nil where any will do, as it does where
  ///   towns have none.
  /// - Complexity: O(log n + towns that begin so).
  func match(_ name: String, department: String? = nil) -> Match {
    var words = NameWords.of(name)
    var department = departments.isEmpty ? nil : department.map(code(ofDepartment:))
    if department == nil, words.count > 1, let last = words.last, departments.contains(last) {
      department = last
      words.removeLast()
    }
    if department == nil, let (before, inside) = bracketed(name) {
      words = before
      department = inside
    }
    guard !words.isEmpty else { return .none }
    func isInDepartment(_ town: Int) -> Bool {
      department == nil || towns[town].department?.lowercased() == department
    }
    let beginning = beginning(with: words).filter { isInDepartment($0.town) }
    let equal = beginning.filter { $0.words == words }.map(\.town)
    let former = successors(of: words).filter { isInDepartment($0.town) }
    guard !equal.isEmpty else {
      let begun = beginning.map(\.town)
      return begun.isEmpty ? found(Array(Set(former.map(\.town))), .former) : found(begun, .beginning)
    }
    let largest = equal.compactMap { towns[$0].population }.max() ?? 0
    // The town of a code that had the name itself, not one that a commune of that name joined.
    let others = beginning.map(\.town) + former.filter(\.isSameCode).map(\.town)
    let larger = Set(others).subtracting(equal).filter { town in
      (towns[town].population ?? 0) / Self.farLarger >= max(largest, 1)
    }
    return found(equal + larger, .equal)
  }

  private func found(_ towns: [Int], _ way: Way) -> Match {
    let towns = towns.map { self.towns[$0] }.sorted { first, second in
      let (most, fewer) = (first.population ?? -1, second.population ?? -1)
      return most != fewer ? most > fewer : first.code.utf8.lexicographicallyPrecedes(second.code.utf8)
    }
    switch towns.count {
    case 0: return .none
    case 1: return .one(towns[0], way)
    default: return .several(towns)
    }
  }

  /// The code of a department given by code or by name, in lower case.
  func code(ofDepartment text: String) -> String {
    let lower = text.lowercased()
    if departments.contains(lower) { return lower }
    if lower.utf8.count == 1, departments.contains("0" + lower) { return "0" + lower }
    return facts.departments[NameWords.of(text).joined(separator: " ")]?.lowercased() ?? lower
  }

  /// The words before a department in brackets, and its code.
  private func bracketed(_ name: String) -> (words: [String], department: String)? {
    guard let open = name.lastIndex(of: "("), let close = name.lastIndex(of: ")"), open < close else { return nil }
    let inside = String(name[name.index(after: open)..<close])
    let department = code(ofDepartment: inside)
    let words = NameWords.of(String(name[..<open]))
    return departments.contains(department) && !words.isEmpty ? (words, department) : nil
  }

  private func successors(of words: [String]) -> [(town: Int, isSameCode: Bool)] {
    guard !facts.isEmpty else { return [] }
    return (facts.former[words.joined(separator: " ")] ?? []).compactMap { former in
      positions[former.successor].map { ($0, former.code == former.successor) }
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
