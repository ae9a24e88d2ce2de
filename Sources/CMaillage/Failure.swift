#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Why a call was refused: what `maillage_last_error` tells.
struct Failure: Error {
  /// The numbers are part of the interface.
  enum Code: Int32 {
    /// A pointer is null, a count negative or too large, a stride not usable.
    case argument = 1
    /// A coordinate is not a number, infinite or out of range: column 0 is the longitude, 1 the latitude.
    case position = 2
    /// A weight is not finite, negative, or not a whole number where sums are exact.
    case weight = 3
    /// A zone is not in 0..<zone_count.
    case zone = 4
    /// A distance is not a number or negative.
    case distance = 5
    /// No choice satisfies what is asked.
    case infeasible = 6
    /// A site is not in 0..<site_count, or rows are not in order.
    case site = 7
    /// What two handles hold does not fit together.
    case mismatch = 8
    /// The producer of an Arrow stream failed, or its data are not what its schema says.
    case stream = 9
    /// A column of an Arrow stream is missing or of a type that is not read.
    case type = 10
    /// Coordinates are not longitude and latitude on WGS84.
    case crs = 11
    /// A value is missing.
    case missing = 12
  }

  var code: Code
  /// From 0; -1 where the failure is not that of a row.
  var row = -1
  /// From 0; -1 where the failure is not that of a column.
  var column: Int32 = -1
  var text: String

  static func argument(_ text: String) -> Failure { Failure(code: .argument, text: text) }
}

/// The last failure of each thread.
enum LastFailure {
  private final class Box {
    let failure: Failure
    init(_ failure: Failure) { self.failure = failure }
  }

  private static let key: pthread_key_t = {
    var key = pthread_key_t()
    pthread_key_create(&key) { pointer in
      #if canImport(Glibc)
        guard let pointer else { return }
      #endif
      Unmanaged<Box>.fromOpaque(pointer).release()
    }
    return key
  }()

  static var current: Failure? {
    get {
      guard let pointer = pthread_getspecific(key) else { return nil }
      return Unmanaged<Box>.fromOpaque(pointer).takeUnretainedValue().failure
    }
    set {
      if let old = pthread_getspecific(key) { Unmanaged<Box>.fromOpaque(old).release() }
      pthread_setspecific(key, newValue.map { UnsafeRawPointer(Unmanaged.passRetained(Box($0)).toOpaque()) })
    }
  }
}

/// Runs a call: 0, or the code of its failure, which is kept for `maillage_last_error`.
func answering(_ body: () throws(Failure) -> Void) -> Int32 {
  do {
    try body()
    return 0
  } catch {
    LastFailure.current = error
    return error.code.rawValue
  }
}

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
  let bytes = Array((failure?.text ?? "").utf8)
  if let text, capacity > 0 {
    var end = min(bytes.count, Int(capacity) - 1)
    while end > 0, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    for index in 0..<end { text[index] = CChar(bitPattern: bytes[index]) }
    text[end] = 0
  }
  return Int64(bytes.count)
}
