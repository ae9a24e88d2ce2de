import MessageModel

// The only three ways in which a C result becomes an error. Each names the C function and takes the last message.
extension GEOSContext {
  /// Passes a pointer through, or throws where it is null.
  func notNull<Pointer>(
    _ result: Pointer?,
    _ function: StaticString,
    operation: StaticString = #function
  ) throws(GEOSError) -> Pointer {
    guard let result else { throw failure(function, operation) }
    return result
  }

  /// Passes an integer result through, or throws where it is the function's error value.
  @discardableResult
  func status(
    _ result: Int32,
    errorValue: Int32,
    _ function: StaticString,
    operation: StaticString = #function
  ) throws(GEOSError) -> Int32 {
    guard result != errorValue else { throw failure(function, operation) }
    return result
  }

  /// 0 is false, 1 is true, anything else (GEOS says 2) is an error.
  func predicate(
    _ result: CChar,
    _ function: StaticString,
    operation: StaticString = #function
  ) throws(GEOSError) -> Bool {
    switch result {
    case 0: return false
    case 1: return true
    default: throw failure(function, operation)
    }
  }

  private func failure(_ function: StaticString, _ operation: StaticString) -> GEOSError {
    GEOSError(
      operation: operation, function: function,
      message: messages.take().map(Message.init(data:)) ?? "GEOS gave no reason")
  }
}
