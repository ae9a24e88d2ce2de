public import MessageModel

/// A GEOS call that failed: what was asked, which C function said no, and the library's own words.
public struct GEOSError: Error, Hashable, Sendable {
  /// The GEOSKit operation, such as `union(with:gridSize:)`.
  public let operation: String
  /// The function of the GEOS C API that reported the failure.
  public let function: String
  /// The text GEOS gave, or a sentence of GEOSKit's where the library gave none.
  public let message: Message

  init(operation: StaticString, function: StaticString, message: Message) {
    self.operation = "\(operation)"
    self.function = "\(function)"
    self.message = message
  }
}

extension GEOSError: ExplainedError {
  /// Operation, C function and message in one line.
  public var explanation: Message { "\(operation): \(message) (\(function))" }
}
