internal import CPROJ
import MessageModel

extension PROJHandle {
  /// The part of a coordinate reference system that is about the horizontal: its base where it is bound to another
  /// datum, the first member where it is compound, else itself.
  func horizontalCRS(operation: Message) throws(PROJError) -> PROJHandle {
    var current = try unsafe PROJHandle(
      proj_clone(context.pointer, pointer),
      in: context,
      from: "proj_clone",
      operation: operation
    )
    while true {
      switch unsafe proj_get_type(current.pointer) {
      case PJ_TYPE_COMPOUND_CRS:
        current = try unsafe PROJHandle(
          proj_crs_get_sub_crs(context.pointer, current.pointer, 0),
          in: context,
          from: "proj_crs_get_sub_crs",
          operation: operation
        )
      case PJ_TYPE_BOUND_CRS:
        current = try unsafe PROJHandle(
          proj_get_source_crs(context.pointer, current.pointer),
          in: context,
          from: "proj_get_source_crs",
          operation: operation
        )
      default: return current
      }
    }
  }

  /// What a pair of coordinates means in this coordinate reference system.
  var kind: CoordinateReferenceSystem.Kind {
    switch unsafe proj_get_type(pointer) {
    case PJ_TYPE_GEOGRAPHIC_2D_CRS, PJ_TYPE_GEOGRAPHIC_3D_CRS: .geographic
    case PJ_TYPE_PROJECTED_CRS: .projected
    default: .other
    }
  }

  /// The unit of the first axis and its size in metres or radians.
  func firstAxisUnit(operation: Message) throws(PROJError) -> (name: String, size: Double) {
    let system = try unsafe PROJHandle(
      proj_crs_get_coordinate_system(context.pointer, pointer),
      in: context,
      from: "proj_crs_get_coordinate_system",
      operation: operation
    )
    var size = Double.nan
    var name: UnsafePointer<CChar>?
    let isFound = unsafe proj_cs_get_axis_info(
      context.pointer,
      system.pointer,
      0,
      nil,
      nil,
      nil,
      &size,
      &name,
      nil,
      nil
    )
    guard isFound != 0 else { throw context.error("proj_cs_get_axis_info", operation: operation) }
    return (unsafe Self.text(name) ?? "", size)
  }

  /// The prime meridian in degrees east of Greenwich; 0 where there is none.
  var primeMeridianDegrees: Double {
    guard let meridian = unsafe proj_get_prime_meridian(context.pointer, pointer) else { return 0 }
    defer { _ = unsafe proj_destroy(meridian) }
    var longitude = 0.0
    var unitSize = 0.0
    _ = unsafe proj_prime_meridian_get_parameters(context.pointer, meridian, &longitude, &unitSize, nil)
    return longitude * unitSize * 180 / .pi
  }
}
