private import CZlib

extension Inflation {
  /// What a stream of the format zlib (RFC 1950) unpacks to, where that is exactly so many bytes and the stream ends there.
  ///
  /// - Parameters:
  ///   - bytes: what holds the stream, less than 4 GiB.
  ///   - range: where it is in them.
  ///   - size: bytes that it should unpack to, at least 0.
  /// - Returns: the bytes; nil where the stream is damaged, cut short, or unpacks to another number of bytes.
  /// - Complexity: O(size + range), in time and in memory.
  public static func zlib(_ bytes: [UInt8], in range: Range<Int>, size: Int) -> [UInt8]? {
    guard range.lowerBound >= 0, range.upperBound <= bytes.count, !range.isEmpty, size >= 0 else { return nil }
    precondition(max(bytes.count, size) <= Int(UInt32.max), "a stream of less than 4 GiB")
    var isWhole = false
    // One byte more than is expected shows a stream that goes on.
    let unpacked = unsafe [UInt8](unsafeUninitializedCapacity: size + 1) { target, count in
      unsafe bytes.withUnsafeBufferPointer { source in
        var stream = unsafe z_stream()
        let streamSize = unsafe Int32(MemoryLayout<z_stream>.size)
        precondition(unsafe inflateInit_(&stream, ZLIB_VERSION, streamSize) == Z_OK, "no memory to inflate")
        defer { unsafe inflateEnd(&stream) }
        unsafe stream.next_in = source.baseAddress?.advanced(by: range.lowerBound)
        unsafe stream.avail_in = UInt32(range.count)
        unsafe stream.next_out = target.baseAddress
        unsafe stream.avail_out = UInt32(size + 1)
        let status = unsafe inflate(&stream, Z_FINISH)
        count = unsafe size + 1 - Int(stream.avail_out)
        isWhole = status == Z_STREAM_END && count == size
      }
    }
    return isWhole ? unpacked : nil
  }
}
