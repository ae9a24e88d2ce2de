public import MessageModel

/// Settings that contradict each other or are out of range.
public struct UsageError: ExplainedError {
  /// What is wrong and what was expected, in one sentence.
  public var explanation: Message

  /// An error with its sentence.
  public init(_ explanation: Message) {
    self.explanation = explanation
  }
}
