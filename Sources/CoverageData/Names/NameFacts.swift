import CoverageModel

/// What is known of names besides the towns: those of departments, those that communes had, and codes of communes that are
/// none any more.
package struct NameFacts: Sendable {
  /// A name that a commune had.
  struct Former: Hashable, Sendable {
    /// The code of that commune.
    var code: String
    /// Its name.
    var name: String
    /// The code of the town that holds its ground now.
    var successor: String
  }

  /// Codes of departments by the words of their names.
  var departments: [String: String] = [:]
  /// Names that communes had, by their words.
  var former: [String: [Former]] = [:]
  /// Communes that are none any more, by code.
  package var absorbed: [String: (name: String, successor: String)] = [:]

  package init() {}

  /// Whether nothing is known.
  var isEmpty: Bool { departments.isEmpty && former.isEmpty && absorbed.isEmpty }

  mutating func add(_ entry: Former) {
    let form = NameWords.of(entry.name).joined(separator: " ")
    if former[form]?.contains(entry) != true { former[form, default: []].append(entry) }
  }
}
