/// What a user's own file is for.
public enum FileRole: String, CaseIterable, Hashable, Sendable {
  /// A kind of file by the word that options use for it.
  case towns, spaces, basins, boundaries, weights, groupings, candidates, matrix

  /// Whether it holds areas rather than a table.
  package var hasAreas: Bool { self == .basins || self == .boundaries }
}
