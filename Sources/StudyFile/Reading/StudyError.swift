public import MessageModel

/// What is wrong with a study file, and where.
public struct StudyError: Error, Hashable, Sendable {
  /// The line, from 1; nil where the file as a whole is meant, or what stands on the command line.
  public var line: Int?
  /// The key, with its sections: `plan.open`; nil where none is concerned.
  public var key: String?
  /// What is wrong and what was expected, in one sentence.
  public var problem: Message

  public init(line: Int? = nil, key: String? = nil, _ problem: Message) {
    self.line = line
    self.key = key
    self.problem = problem
  }
}
