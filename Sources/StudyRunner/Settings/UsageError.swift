public import MessageModel

/// Settings that contradict each other or are out of range.
public struct UsageError: ExplainedError {
  /// What is wrong and what was expected, in one sentence.
  public var explanation: Message
  /// The option whose value is at fault, `--open`; nil where none alone is.
  public var option: String?

  /// An error with its sentence.
  ///
  /// - Parameters:
  ///   - explanation: what is wrong and what was expected.
  ///   - option: the option whose value is at fault.
  public init(_ explanation: Message, option: String? = nil) {
    self.explanation = explanation
    self.option = option
  }
}
