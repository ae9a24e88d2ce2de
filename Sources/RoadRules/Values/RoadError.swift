import OpenStreetMap

/// What is wrong with the table of speeds, or with a map as a whole.
public struct RoadError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file, as its user named it.
  public var file: String
  /// The line, from 1; nil where the file as a whole is meant.
  public var line: Int?
  /// What is wrong and what was expected, in one sentence.
  public var problem: String

  /// An error from its parts.
  public init(file: String, line: Int? = nil, _ problem: String) {
    self.file = file
    self.line = line
    self.problem = ShownText.of(problem)
  }

  /// `file, line n: problem`, the parts that are known.
  public var description: String { line.map { "\(file), line \($0): \(problem)" } ?? "\(file): \(problem)" }
}
