/// How one kind of a user's own files is read, where it is not left to be guessed.
public struct FileReading: Hashable, Sendable {
  /// The kind of file: `towns`, `spaces`, `basins`...
  public var file: String
  /// Columns under other names: ours to theirs.
  public var columns: [String: String]
  /// The system of coordinates where the file names none, such as `EPSG:2154`.
  public var system: String?
  /// The layer that is read.
  public var layer: String?
  /// The statuses of spaces that count; empty leaves it to the standard, those that are open.
  public var statuses: [SpaceStatus] = []

  public init(file: String, columns: [String: String] = [:], system: String? = nil, layer: String? = nil) {
    self.file = file
    self.columns = columns
    self.system = system
    self.layer = layer
  }
}
