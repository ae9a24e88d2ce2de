private import CZlib

/// What a stream of the format Deflate (RFC 1951, as in ZIP archives) unpacks to.
public enum Inflation {
  /// Whether a stream unpacks to more than some bytes; a damaged one is counted up to where it is damaged.
  ///
  /// - Parameters:
  ///   - bytes: what holds the stream, less than 4 GiB.
  ///   - start: where it begins; the stream itself says where it ends.
  ///   - limit: bytes, at least 0.
  /// - Complexity: O(limit) time, 64 KiB of memory.
  public static func exceeds(_ bytes: [UInt8], from start: Int, limit: Int) -> Bool {
    guard bytes.indices.contains(start) else { return false }
    precondition(bytes.count <= Int(UInt32.max), "a stream of less than 4 GiB")
    var room = [UInt8](repeating: 0, count: 1 << 16)
    return unsafe bytes.withUnsafeBufferPointer { source in
      unsafe room.withUnsafeMutableBufferPointer { target in
        var stream = unsafe z_stream()
        let size = unsafe Int32(MemoryLayout<z_stream>.size)
        precondition(unsafe inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, size) == Z_OK, "no memory to inflate")
        defer { unsafe inflateEnd(&stream) }
        unsafe stream.next_in = source.baseAddress?.advanced(by: start)
        unsafe stream.avail_in = UInt32(source.count - start)
        var total = 0
        while total <= limit {
          unsafe stream.next_out = target.baseAddress
          unsafe stream.avail_out = UInt32(target.count)
          let status = unsafe inflate(&stream, Z_NO_FLUSH)
          total += unsafe target.count - Int(stream.avail_out)
          // Anything else is the end, damage, or input that stops too early.
          guard status == Z_OK else { break }
        }
        return total > limit
      }
    }
  }

  /// What a stream unpacks to; nil where that is another number of bytes, or the stream is damaged.
  ///
  /// - Parameters:
  ///   - bytes: what holds the stream, less than 4 GiB.
  ///   - start: where it begins.
  ///   - count: the bytes it unpacks to, less than 4 GiB.
  /// - Complexity: O(count).
  public static func unpacked(_ bytes: [UInt8], from start: Int, count: Int) -> [UInt8]? {
    guard bytes.indices.contains(start), count >= 0, count < Int(UInt32.max) else { return nil }
    precondition(bytes.count <= Int(UInt32.max), "a stream of less than 4 GiB")
    // One byte more shows whether the stream goes on.
    var target = [UInt8](repeating: 0, count: count + 1)
    let written = unsafe bytes.withUnsafeBufferPointer { source in
      unsafe target.withUnsafeMutableBufferPointer { target -> Int? in
        var stream = unsafe z_stream()
        let size = unsafe Int32(MemoryLayout<z_stream>.size)
        precondition(unsafe inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, size) == Z_OK, "no memory to inflate")
        defer { unsafe inflateEnd(&stream) }
        unsafe stream.next_in = source.baseAddress?.advanced(by: start)
        unsafe stream.avail_in = UInt32(source.count - start)
        unsafe stream.next_out = target.baseAddress
        unsafe stream.avail_out = UInt32(target.count)
        guard unsafe inflate(&stream, Z_FINISH) == Z_STREAM_END else { return nil }
        return unsafe target.count - Int(stream.avail_out)
      }
    }
    guard written == count else { return nil }
    target.removeLast()
    return target
  }
}
