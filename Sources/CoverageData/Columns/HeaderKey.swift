/// Names of columns in the form in which they are compared.
package enum HeaderKey {
  /// The words of a name in lower case without accents, and nothing between them: `Code INSEE` and `code_insee` are one.
  ///
  /// - Complexity: O(length).
  package static func of(_ name: String) -> String { words(name).joined() }

  /// The words of a name.
  static func words(_ name: String) -> [String] { NameWords.of(name) }

  /// The keys of every name that a column of ours may have, for a kind of file or for all.
  static func known(_ role: FileRole?) -> Set<String> {
    let roles = role.map { [$0] } ?? FileRole.allCases
    return Set(
      roles.flatMap { role in
        ColumnSynonyms.columns(of: role).flatMap { [$0] + ColumnSynonyms.names(of: $0, role) }
      }.map(of))
  }
}
