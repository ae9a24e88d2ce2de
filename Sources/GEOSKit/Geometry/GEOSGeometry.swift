internal import CGEOS

/// The sole owner of one GEOS geometry.
///
/// Copying is a compile error; the geometry is freed once, when the owner ends. It is not `Sendable`, because its
/// context is not: see `GEOSContext`. Coordinates are planar to GEOS, whatever they mean; results in longitude and
/// latitude are as true as straight edges in degrees are.
@safe
public struct GEOSGeometry: ~Copyable {
  /// The context that every operation on this geometry runs in.
  public let context: GEOSContext
  // Nil only after `release()`; a `discard self` is not possible beside a class reference.
  private(set) var pointer: OpaquePointer?

  /// Takes ownership of a geometry that no other owner holds.
  @unsafe
  init(owning pointer: OpaquePointer, context: GEOSContext) {
    self.context = context
    unsafe self.pointer = unsafe pointer
  }

  deinit {
    if let pointer = unsafe pointer {
      unsafe GEOSGeom_destroy_r(context.handle, pointer)
    }
  }

  /// Gives ownership away, to a C function that takes it.
  @unsafe
  consuming func release() -> OpaquePointer? {
    let released = unsafe pointer
    unsafe pointer = nil
    return unsafe released
  }
}
