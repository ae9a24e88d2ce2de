import MessageModel

// The only three ways in which a C result becomes an error. Each names the C function and takes the last message. A call that
// was ended in place of another thread's is made again.
extension GEOSContext {
  /// Passes a pointer through, or throws where it is null.
  func notNull<Pointer>(
    _ call: @autoclosure () -> Pointer?,
    _ function: StaticString,
    operation: StaticString = #function
  ) throws(GEOSError) -> Pointer {
    while true {
      if let result = call() { return result }
      try checkFailure(function, operation)
    }
  }

  /// Passes an integer result through, or throws where it is the function's error value.
  @discardableResult
  func status(
    _ call: @autoclosure () -> Int32,
    errorValue: Int32,
    _ function: StaticString,
    operation: StaticString = #function
  ) throws(GEOSError) -> Int32 {
    while true {
      let result = call()
      if result != errorValue { return result }
      try checkFailure(function, operation)
    }
  }

  /// 0 is false, 1 is true, anything else (GEOS says 2) is an error.
  func predicate(
    _ call: @autoclosure () -> CChar,
    _ function: StaticString,
    operation: StaticString = #function
  ) throws(GEOSError) -> Bool {
    while true {
      switch call() {
      case 0: return false
      case 1: return true
      default: try checkFailure(function, operation)
      }
    }
  }

  /// Returns where the call is to be made again: it was ended, and not by a cancellation of its own task.
  private func checkFailure(_ function: StaticString, _ operation: StaticString) throws(GEOSError) {
    let text = messages.take()
    if let text, GEOSInterruption.isNamed(in: text), !Task.isCancelled { return }
    throw GEOSError(
      operation: operation, function: function, message: text.map(Message.init(data:)) ?? "GEOS gave no reason")
  }
}
