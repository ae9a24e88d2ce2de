internal import CGEOS

/// Owns the geometries that are about to become parts of a larger one, until `GEOSGeom_create...` takes them over.
///
/// An array cannot hold noncopyable owners; this frees what it still holds when building stops half way.
@safe
struct GeometryBag: ~Copyable {
  private let context: GEOSContext
  private var pointers: [OpaquePointer?]

  init(context: GEOSContext) {
    self.context = context
    unsafe pointers = []
  }

  deinit {
    for index in unsafe pointers.indices {
      unsafe GEOSGeom_destroy_r(context.handle, pointers[index])
    }
  }

  mutating func add(_ geometry: consuming GEOSGeometry) {
    unsafe pointers.append(geometry.release())
  }

  /// Gives all parts away, to a C function that takes them even when it fails.
  @unsafe
  consuming func release() -> [OpaquePointer?] {
    let released = unsafe pointers
    unsafe pointers = []
    return unsafe released
  }
}
