import CallKit

/// What the last failed call of this thread was refused for; every part may be null.
///
/// `code` gets the number that the call returned, `text` a JSON object of at most `capacity` bytes with its final zero: the
/// members code (a template that stays from release to release), message, file, row (of a file a line
/// from 1, of an argument from 0) and field. Returns the
/// bytes of the whole object without the zero, or 0 and code 0 where no call of this thread failed yet.
@c(maillage_studies_last_error)
public func studiesLastError(
  _ code: UnsafeMutablePointer<Int32>?, _ text: UnsafeMutablePointer<CChar>?, _ capacity: Int64
) -> Int64 {
  let failure = LastFailure.current
  code?.pointee = failure?.code.rawValue ?? 0
  guard let failure else {
    if let text, capacity > 0 { text[0] = 0 }
    return 0
  }
  return failure.copy(failure.details ?? plainObject(of: failure), to: text, capacity)
}

/// A failure of an argument: its row counts from 0.
private func plainObject(of failure: Failure) -> String {
  let columns = failure.code == .position ? ["longitude", "latitude"] : []
  let column = Int(failure.column)
  return FailureText.object(
    code: failure.text, message: failure.text, row: failure.row < 0 ? nil : failure.row,
    field: columns.indices.contains(column) ? columns[column] : nil)
}
