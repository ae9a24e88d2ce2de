public import MessageModel

/// Why a database is not read.
public struct DatabaseFault: Error, Hashable, Sendable {
  /// What is wrong, in one sentence.
  public var problem: Message

  /// A fault from its sentence.
  public init(_ problem: Message) {
    self.problem = problem
  }
}
