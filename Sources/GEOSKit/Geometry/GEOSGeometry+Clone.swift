internal import CGEOS

extension GEOSGeometry {
  /// A second geometry with the same content and its own owner.
  ///
  /// - Throws: `GEOSError` from `GEOSGeom_clone_r`, when memory runs out.
  /// - Complexity: O(n) in the number of positions.
  public borrowing func clone() throws(GEOSError) -> GEOSGeometry {
    try unsafe owned(GEOSGeom_clone_r(context.handle, pointer), "GEOSGeom_clone_r")
  }

  /// Owns the result of an operation, or throws where it is null.
  @unsafe
  borrowing func owned(
    _ call: @autoclosure () -> OpaquePointer?,
    _ function: StaticString,
    operation: StaticString = #function
  ) throws(GEOSError) -> GEOSGeometry {
    unsafe GEOSGeometry(owning: try context.notNull(call(), function, operation: operation), context: context)
  }
}
