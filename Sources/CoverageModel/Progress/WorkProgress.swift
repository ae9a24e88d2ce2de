public import MessageModel

/// How far a piece of long work has come.
public struct WorkProgress: Hashable, Sendable {
  /// What is being done: `areas`.
  public var what: Message
  /// How much of it is done, at least 0.
  public var done: Int
  /// How much there is to do, at least `done`; nil where nobody knows.
  public var of: Int?

  /// So much of some work.
  public init(_ what: Message, done: Int, of: Int? = nil) {
    self.what = what
    self.done = done
    self.of = of
  }

  /// Whether it is all done.
  public var isFinished: Bool { done == of }
}
