package import CoverageModel

/// Finds towns by name, by the rule of `TownNames`.
package struct NameIndex: Sendable {
  private let names: TownNames

  /// An index of towns.
  package init(_ towns: [Town]) { names = TownNames(towns) }

  /// Every town that a name may mean: none, one, or several.
  package func towns(_ name: String, department: String?) -> [Town] {
    switch names.match(name, department: department) {
    case .one(let town, _): [town]
    case .several(let towns): towns
    case .none: []
    }
  }

  /// A name in the form in which names are compared.
  package static func form(_ name: String) -> String { NameWords.of(name).joined(separator: " ") }
}
