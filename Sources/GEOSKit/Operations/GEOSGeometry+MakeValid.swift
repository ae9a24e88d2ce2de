internal import CGEOS
import MessageModel

/// How an invalid area is repaired.
public enum MakeValidMethod: Hashable, Sendable {
  /// All segments are noded and areas are rebuilt from the lines: what two rings cover usually becomes a gap.
  case linework
  /// Shells are repaired and united, then the repaired holes are taken away: areas covered twice stay covered.
  case structure
}

extension GEOSGeometry {
  /// A valid geometry that covers what this one means to cover; a valid one keeps its area.
  ///
  /// - Parameters:
  ///   - method: what counts as inside.
  ///   - keepCollapsed: whether a part that shrinks to a line or point is kept as such. The linework method
  ///     always keeps it.
  /// - Throws: `GEOSError` where the repair fails.
  public borrowing func makeValid(
    method: MakeValidMethod = .structure,
    keepCollapsed: Bool = false
  ) throws(GEOSError) -> GEOSGeometry {
    let parameters = try unsafe context.notNull(
      GEOSMakeValidParams_create_r(context.handle),
      "GEOSMakeValidParams_create_r"
    )
    defer { unsafe GEOSMakeValidParams_destroy_r(context.handle, parameters) }
    let rawMethod = method == .structure ? GEOS_MAKE_VALID_STRUCTURE : GEOS_MAKE_VALID_LINEWORK
    try unsafe context.status(
      GEOSMakeValidParams_setMethod_r(context.handle, parameters, rawMethod),
      errorValue: 0,
      "GEOSMakeValidParams_setMethod_r"
    )
    if method == .structure {
      try unsafe context.status(
        GEOSMakeValidParams_setKeepCollapsed_r(context.handle, parameters, keepCollapsed ? 1 : 0),
        errorValue: 0,
        "GEOSMakeValidParams_setKeepCollapsed_r"
      )
    }
    return try unsafe owned(
      GEOSMakeValidWithParams_r(context.handle, pointer, parameters),
      "GEOSMakeValidWithParams_r"
    )
  }
}
