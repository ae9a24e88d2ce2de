import MessageModel

/// Arguments that contradict each other or are out of range.
struct UsageError: ExplainedError {
  /// What is wrong and what was expected, in one sentence.
  var explanation: Message

  /// An error with its sentence.
  init(_ explanation: Message) {
    self.explanation = explanation
  }
}
