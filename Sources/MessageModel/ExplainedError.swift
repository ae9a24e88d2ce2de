/// An error that says what is wrong as a message, which can be shown in any language.
public protocol ExplainedError: Error, CustomStringConvertible {
  /// What is wrong, with its place, in one sentence.
  var explanation: Message { get }
}

extension ExplainedError {
  /// What is wrong, in English.
  public var description: String { explanation.english }
}
