internal import CGEOS

extension GEOSGeometry {
  /// A geometry from well-known binary in either byte order (OGC 06-103r4, section 8), also with an SRID before it.
  ///
  /// - Throws: `GEOSError` where the bytes are not geometry, or end early.
  public init(wkb bytes: Span<UInt8>, context: GEOSContext) throws(GEOSError) {
    let reader = try unsafe context.notNull(GEOSWKBReader_create_r(context.handle), "GEOSWKBReader_create_r")
    defer { unsafe GEOSWKBReader_destroy_r(context.handle, reader) }
    let read = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe GEOSWKBReader_read_r(context.handle, reader, buffer.baseAddress, buffer.count)
    }
    unsafe self.init(owning: try context.notNull(read, "GEOSWKBReader_read_r"), context: context)
  }

  /// A geometry from well-known binary held in an array.
  ///
  /// - Throws: `GEOSError` where the bytes are not geometry, or end early.
  public init(wkb bytes: [UInt8], context: GEOSContext) throws(GEOSError) {
    try self.init(wkb: bytes.span, context: context)
  }

  /// Well-known binary: two dimensions, little-endian on every machine, no SRID, every bit of every coordinate.
  ///
  /// - Throws: `GEOSError` where the geometry cannot be written.
  public borrowing func wkb() throws(GEOSError) -> [UInt8] {
    let writer = try unsafe context.notNull(GEOSWKBWriter_create_r(context.handle), "GEOSWKBWriter_create_r")
    defer { unsafe GEOSWKBWriter_destroy_r(context.handle, writer) }
    unsafe GEOSWKBWriter_setOutputDimension_r(context.handle, writer, 2)
    unsafe GEOSWKBWriter_setByteOrder_r(context.handle, writer, Int32(GEOS_WKB_NDR.rawValue))
    unsafe GEOSWKBWriter_setIncludeSRID_r(context.handle, writer, 0)
    var count = 0
    let bytes = try unsafe context.notNull(
      GEOSWKBWriter_write_r(context.handle, writer, pointer, &count),
      "GEOSWKBWriter_write_r"
    )
    defer { unsafe GEOSFree_r(context.handle, bytes) }
    return unsafe [UInt8](UnsafeBufferPointer(start: bytes, count: count))
  }
}
