internal import CGEOS

extension GEOSGeometry {
  /// A geometry from well-known text (OGC 06-103r4, section 7).
  ///
  /// - Throws: `GEOSError` with the parser's complaint where the text is not a geometry.
  public init(wkt: String, context: GEOSContext) throws(GEOSError) {
    let reader = try unsafe context.notNull(GEOSWKTReader_create_r(context.handle), "GEOSWKTReader_create_r")
    defer { unsafe GEOSWKTReader_destroy_r(context.handle, reader) }
    let read = unsafe wkt.withCString { unsafe GEOSWKTReader_read_r(context.handle, reader, $0) }
    unsafe self.init(owning: try context.notNull(read, "GEOSWKTReader_read_r"), context: context)
  }

  /// Well-known text in two dimensions, for people and messages.
  ///
  /// Numbers may be rounded in their last digits; `wkb()` keeps every bit.
  ///
  /// - Throws: `GEOSError` where the library fails.
  public borrowing func wkt() throws(GEOSError) -> String {
    let writer = try unsafe context.notNull(GEOSWKTWriter_create_r(context.handle), "GEOSWKTWriter_create_r")
    defer { unsafe GEOSWKTWriter_destroy_r(context.handle, writer) }
    unsafe GEOSWKTWriter_setTrim_r(context.handle, writer, 1)
    unsafe GEOSWKTWriter_setRoundingPrecision_r(context.handle, writer, -1)
    unsafe GEOSWKTWriter_setOutputDimension_r(context.handle, writer, 2)
    let text = try unsafe context.notNull(
      GEOSWKTWriter_write_r(context.handle, writer, pointer),
      "GEOSWKTWriter_write_r"
    )
    return unsafe context.takeString(text)
  }
}
