#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Why a call was refused: what `maillage_last_error` and `maillage_studies_last_error` tell.
package struct Failure: Error {
  /// The numbers are part of the interface.
  package enum Code: Int32, Sendable {
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
    /// The process was forked off one that had used tasks.
    case forked = 13
    /// The caller cancelled the call.
    case cancelled = 14
    /// A file cannot be opened, read or written.
    case file = 15
    /// What stands in a file is not as expected.
    case content = 16
    /// An option or a code that names nothing, or options that do not go together.
    case request = 17
    /// A library failed.
    case software = 18
  }

  package var code: Code
  /// From 0; -1 where the failure is not that of a row.
  package var row = -1
  /// From 0; -1 where the failure is not that of a column.
  package var column: Int32 = -1
  package var text: String
  /// The failure as a JSON object, where it has a place in a file.
  package var details: String?

  /// A failure with its sentence.
  package init(code: Code, row: Int = -1, column: Int32 = -1, text: String) {
    self.code = code
    self.row = row
    self.column = column
    self.text = text
  }

  package static func argument(_ text: String) -> Failure { Failure(code: .argument, text: text) }
}

/// The last failure of each thread.
package enum LastFailure {
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

  package static var current: Failure? {
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
package func answering(_ body: () throws(Failure) -> Void) -> Int32 {
  do {
    try body()
    return 0
  } catch {
    LastFailure.current = error
    return error.code.rawValue
  }
}

/// A pointer that must be there.
package func required<Pointer>(_ pointer: Pointer?, _ name: String) throws(Failure) -> Pointer {
  guard let pointer else { throw .argument("\(name) is a null pointer") }
  return pointer
}

extension Failure {
  /// Copies a text to a caller, cut between characters, with a final zero; its bytes without the zero.
  package func copy(_ text: String, to out: UnsafeMutablePointer<CChar>?, _ capacity: Int64) -> Int64 {
    let bytes = Array(text.utf8)
    if let out, capacity > 0 {
      var end = min(bytes.count, Int(capacity) - 1)
      while end > 0, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
      for index in 0..<end { out[index] = CChar(bitPattern: bytes[index]) }
      out[end] = 0
    }
    return Int64(bytes.count)
  }
}
