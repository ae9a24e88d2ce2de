internal import CPROJ
import MessageModel

/// The owner of one object of PROJ; destroyed exactly once, before its context.
@safe
struct PROJHandle: ~Copyable {
  let pointer: OpaquePointer
  let context: PROJContext

  /// Takes over what a function of PROJ returned.
  ///
  /// - Throws: `PROJError` `.library` with PROJ's text where it returned nothing.
  init(
    _ pointer: OpaquePointer?,
    in context: PROJContext,
    from function: String,
    operation: Message
  ) throws(PROJError) {
    guard let pointer = unsafe pointer else { throw context.error(function, operation: operation) }
    unsafe self.pointer = unsafe pointer
    self.context = context
  }

  deinit { _ = unsafe proj_destroy(pointer) }

  /// The coordinate reference system of a definition; a PROJ string is read as one even without `+type=crs`.
  ///
  /// - Throws: `PROJError` `.library` with PROJ's text where it cannot be read.
  static func crs(
    _ definition: String,
    in context: PROJContext,
    operation: Message
  ) throws(PROJError) -> PROJHandle {
    let isPROJString = ["proj=", "+proj=", "init=", "+init="].contains { definition.hasPrefix($0) }
    let typed = isPROJString && !definition.contains("type=crs") ? definition + " +type=crs" : definition
    let handle = try unsafe PROJHandle(
      proj_create(context.pointer, typed),
      in: context,
      from: "proj_create",
      operation: operation
    )
    guard unsafe proj_is_crs(handle.pointer) != 0 else {
      throw PROJError(
        kind: .unsuitableCRS,
        operation: operation,
        message: "\(definition) is not a coordinate reference system"
      )
    }
    return handle
  }

  var name: String { unsafe Self.text(proj_get_name(pointer)) ?? "" }

  static func text(_ characters: UnsafePointer<CChar>?) -> String? {
    guard let characters = unsafe characters else { return nil }
    return unsafe String(cString: characters)
  }
}
