public import CoverageModel

/// What a user's own file is for.
public enum FileRole: String, CaseIterable, Hashable, Sendable {
  /// A kind of file by the word that options use for it.
  case towns, spaces, basins, boundaries, weights, groupings, candidates, matrix

  /// Whether it holds areas rather than a table.
  package var hasAreas: Bool { self == .basins || self == .boundaries }
}

/// How the user's own files are read, where it is not left to be guessed.
public struct ReadingOptions: Hashable, Sendable {
  /// For each kind of file, columns under other names: ours to theirs.
  public var columns: [FileRole: [String: String]]
  /// The system of coordinates of files that name none, such as `EPSG:2154`.
  public var systems: [FileRole: String]
  /// The layer that is read.
  public var layers: [FileRole: String]
  /// The statuses of spaces that count; nil where nothing is asked, which means those that are open.
  public var statuses: Set<SpaceStatus>?

  public init(
    columns: [FileRole: [String: String]] = [:], systems: [FileRole: String] = [:], layers: [FileRole: String] = [:]
  ) {
    self.columns = columns
    self.systems = systems
    self.layers = layers
  }

  /// Whether nothing is asked for a kind of file.
  func leavesOpen(_ role: FileRole) -> Bool {
    columns[role] == nil && systems[role] == nil && layers[role] == nil && (role != .spaces || statuses == nil)
  }
}
