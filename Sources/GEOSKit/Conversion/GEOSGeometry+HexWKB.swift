internal import CGEOS

extension GEOSGeometry {
  /// A geometry from well-known binary written as hexadecimal digits.
  ///
  /// - Throws: `GEOSError` where the text is not hexadecimal, or the bytes are not geometry.
  public init(hexWKB text: String, context: GEOSContext) throws(GEOSError) {
    let reader = try unsafe context.notNull(GEOSWKBReader_create_r(context.handle), "GEOSWKBReader_create_r")
    defer { unsafe GEOSWKBReader_destroy_r(context.handle, reader) }
    let digits = Array(text.utf8)
    let read = unsafe digits.withUnsafeBufferPointer { buffer in
      unsafe GEOSWKBReader_readHEX_r(context.handle, reader, buffer.baseAddress, buffer.count)
    }
    unsafe self.init(owning: try context.notNull(read, "GEOSWKBReader_readHEX_r"), context: context)
  }
}
