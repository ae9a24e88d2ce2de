import CallKit

/// What the last failed call of this thread was refused for; every part may be null.
///
/// `code` gets the number that the call returned, `row` and `column` the place from 0 or -1, `text` an English sentence of at
/// most `capacity` bytes with its final zero, cut between characters. Returns the bytes of the whole sentence without the zero,
/// or 0 and code 0 where no call of this thread failed yet.
@c(maillage_last_error)
public func lastError(
  _ code: UnsafeMutablePointer<Int32>?, _ row: UnsafeMutablePointer<Int64>?, _ column: UnsafeMutablePointer<Int32>?,
  _ text: UnsafeMutablePointer<CChar>?, _ capacity: Int64
) -> Int64 {
  let failure = LastFailure.current
  code?.pointee = failure?.code.rawValue ?? 0
  row?.pointee = Int64(failure?.row ?? -1)
  column?.pointee = failure?.column ?? -1
  guard let failure else {
    if let text, capacity > 0 { text[0] = 0 }
    return 0
  }
  return failure.copy(failure.text, to: text, capacity)
}
