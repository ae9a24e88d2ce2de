public import MessageModel

/// What is wrong with the table of speeds, or with a map as a whole.
public struct RoadError: Error, Hashable, Sendable, ExplainedError {
  /// The file, as its user named it.
  public var file: String
  /// The line, from 1; nil where the file as a whole is meant.
  public var line: Int?
  /// What is wrong and what was expected, in one sentence.
  public var problem: Message

  public init(file: String, line: Int? = nil, _ problem: Message) {
    self.file = file
    self.line = line
    self.problem = problem.excerpt(first: 300, last: 0)
  }

  /// `file, line n: problem`, the parts that are known.
  public var explanation: Message {
    line.map { "\(file), line \($0): \(problem)" } ?? "\(file): \(problem)"
  }
}
