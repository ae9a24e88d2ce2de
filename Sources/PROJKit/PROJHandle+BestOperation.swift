internal import CPROJ
internal import GeometryCore
import MessageModel

extension PROJHandle {
  /// The first operation of PROJ's sorted list that can be run.
  ///
  /// - Throws: `PROJError` `.library` where there is none.
  func bestOperation(
    to target: borrowing PROJHandle,
    areaOfInterest: BoundingBox?,
    isNormalised: Bool,
    allowsBallpark: Bool,
    operation: Message
  ) throws(PROJError) -> PROJHandle {
    guard let search = unsafe proj_create_operation_factory_context(context.pointer, nil) else {
      throw context.error("proj_create_operation_factory_context", operation: operation)
    }
    defer { unsafe proj_operation_factory_context_destroy(search) }
    unsafe proj_operation_factory_context_set_spatial_criterion(
      context.pointer,
      search,
      PROJ_SPATIAL_CRITERION_PARTIAL_INTERSECTION
    )
    unsafe proj_operation_factory_context_set_grid_availability_use(
      context.pointer,
      search,
      PROJ_GRID_AVAILABILITY_DISCARD_OPERATION_IF_MISSING_GRID
    )
    unsafe proj_operation_factory_context_set_allow_ballpark_transformations(
      context.pointer,
      search,
      allowsBallpark ? 1 : 0
    )
    if let area = areaOfInterest {
      unsafe proj_operation_factory_context_set_area_of_interest(
        context.pointer,
        search,
        area.west,
        area.south,
        area.east,
        area.north
      )
    }
    guard let list = unsafe proj_create_operations(context.pointer, pointer, target.pointer, search) else {
      throw context.error("proj_create_operations", operation: operation)
    }
    defer { unsafe proj_list_destroy(list) }
    for index in 0..<(unsafe proj_list_get_count(list)) {
      let candidate = try unsafe PROJHandle(
        proj_list_get(context.pointer, list, index),
        in: context,
        from: "proj_list_get",
        operation: operation
      )
      guard unsafe proj_coordoperation_is_instantiable(context.pointer, candidate.pointer) != 0 else { continue }
      guard isNormalised else { return candidate }
      return try unsafe PROJHandle(
        proj_normalize_for_visualization(context.pointer, candidate.pointer),
        in: context,
        from: "proj_normalize_for_visualization",
        operation: operation
      )
    }
    let message = context.takeMessage()
    throw PROJError(
      kind: .library(function: "proj_create_operations"),
      operation: operation,
      message: message.isEmpty ? "no operation with known accuracy and installed grids" : message
    )
  }
}
