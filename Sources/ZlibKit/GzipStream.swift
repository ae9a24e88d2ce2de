private import CZlib

/// Unpacks the format gzip (RFC 1952) piece by piece, so that memory does not depend on what it unpacks to.
@safe public final class GzipStream {
  /// What a piece of input came to.
  public enum Outcome: Hashable, Sendable {
    /// All of the input was taken.
    case needsInput
    /// A member of the file ended; what follows it in the input was not taken.
    case memberEnded
    /// The stream is damaged.
    case damaged
  }

  private let stream: UnsafeMutablePointer<z_stream>

  /// A stream at the beginning of a member.
  public init() {
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    let size = unsafe Int32(MemoryLayout<z_stream>.size)
    // 16 more than the window: gzip and nothing else.
    precondition(unsafe inflateInit2_(stream, MAX_WBITS + 16, ZLIB_VERSION, size) == Z_OK, "no memory to inflate")
  }

  deinit {
    unsafe inflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// Begins another member.
  public func reset() { _ = unsafe inflateReset(stream) }

  /// Unpacks some input.
  ///
  /// - Parameters:
  ///   - input: bytes of the file; those from `position` on are taken.
  ///   - position: moved behind what was taken.
  ///   - limit: most bytes that are unpacked, at least 1; where they are reached input may be left.
  /// - Returns: what it unpacks to and how it went on; `needsInput` with `limit` bytes means that there may be more.
  /// - Complexity: O(limit).
  public func unpack(_ input: [UInt8], from position: inout Int, limit: Int) -> (bytes: [UInt8], outcome: Outcome) {
    precondition(position >= 0 && position <= input.count && limit > 0, "a position within the input")
    var outcome = Outcome.needsInput
    var taken = 0
    let start = position
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: limit) { target, count in
      unsafe input.withUnsafeBufferPointer { source in
        unsafe stream.pointee.next_in = source.baseAddress?.advanced(by: start)
        unsafe stream.pointee.avail_in = UInt32(clamping: source.count - start)
        unsafe stream.pointee.next_out = target.baseAddress
        unsafe stream.pointee.avail_out = UInt32(clamping: limit)
        let status = unsafe inflate(stream, Z_NO_FLUSH)
        count = unsafe limit - Int(stream.pointee.avail_out)
        taken = unsafe source.count - start - Int(stream.pointee.avail_in)
        switch status {
        case Z_OK, Z_BUF_ERROR: outcome = .needsInput
        case Z_STREAM_END: outcome = .memberEnded
        default: outcome = .damaged
        }
      }
    }
    position += taken
    return (bytes, outcome)
  }
}
