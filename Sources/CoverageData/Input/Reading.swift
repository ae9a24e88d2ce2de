import MessageModel

/// The outcome of a file read beside others: its value or its error, which child tasks cannot throw with its type.
struct Reading<Value: Sendable>: Sendable {
  private let outcome: Result<Value, DataError>

  init(_ read: () throws(DataError) -> Value) {
    do {
      outcome = .success(try read())
    } catch {
      outcome = .failure(error)
    }
  }

  /// - Throws: the error of the reading.
  func get() throws(DataError) -> Value { try outcome.get() }
}
