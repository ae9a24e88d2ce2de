internal import CGEOS

/// A geometry indexed for many questions; it owns the geometry it was made from.
///
/// Indexes are built inside the first questions, without a lock, so that even asking is a write: one thread only.
/// Not `Sendable` for that reason, and because its context is not.
@safe
public struct PreparedGeometry: ~Copyable {
  // `deinit` runs before the stored members end: the index goes first, then the geometry it points into.
  private let base: GEOSGeometry
  let prepared: OpaquePointer

  /// The context that the questions run in.
  public var context: GEOSContext { base.context }

  /// Indexes a geometry and takes it over.
  ///
  /// - Throws: `GEOSError` where the library fails.
  public init(_ base: consuming GEOSGeometry) throws(GEOSError) {
    let made = unsafe GEOSPrepare_r(base.context.handle, base.pointer)
    let prepared = try unsafe base.context.notNull(made, "GEOSPrepare_r")
    unsafe self.prepared = unsafe prepared
    self.base = base
  }

  deinit {
    unsafe GEOSPreparedGeom_destroy_r(base.context.handle, prepared)
  }
}
