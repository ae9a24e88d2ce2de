/// An object that a caller holds by an opaque pointer, from its `new` to its `free`.
package enum Handle<Object: AnyObject> {
  package static func make(_ object: Object) -> OpaquePointer {
    OpaquePointer(Unmanaged.passRetained(object).toOpaque())
  }

  package static func object(_ handle: OpaquePointer?, _ name: String) throws(Failure) -> Object {
    let pointer = UnsafeRawPointer(try required(handle, name))
    return Unmanaged<Object>.fromOpaque(pointer).takeUnretainedValue()
  }

  package static func free(_ handle: OpaquePointer?) {
    guard let handle else { return }
    Unmanaged<Object>.fromOpaque(UnsafeRawPointer(handle)).release()
  }
}
