internal import CGEOS

extension GEOSGeometry {
  /// How interiors, boundaries and exteriors meet: the nine letters of the DE-9IM matrix, `F`, `0`, `1` or `2`.
  ///
  /// Source: Clementini and others (1993), as adopted in OGC 06-103r4, section 6.1.15.
  ///
  /// - Throws: `GEOSError` where the library fails.
  public borrowing func relate(to other: borrowing GEOSGeometry) throws(GEOSError) -> String {
    try unsafe context.takeString(
      context.notNull(GEOSRelate_r(context.handle, pointer, other.pointer), "GEOSRelate_r"))
  }

  /// Whether the DE-9IM matrix fits a pattern of nine of `T`, `F`, `*`, `0`, `1`, `2`.
  ///
  /// - Throws: `GEOSError` where the pattern is malformed or the library fails.
  public borrowing func relates(to other: borrowing GEOSGeometry, pattern: String) throws(GEOSError) -> Bool {
    try unsafe context.predicate(
      GEOSRelatePattern_r(context.handle, pointer, other.pointer, pattern), "GEOSRelatePattern_r")
  }
}
