internal import CPROJ

/// What PROJ's own test language needs beyond the production calls. Coordinates are x, y, z, t; angles in radians.
extension PROJOperation {
  /// Whether angles go in, in radians.
  package func hasAngularInput(_ direction: TransformDirection) -> Bool {
    unsafe proj_angular_input(handle.pointer, direction.projDirection) != 0
  }

  /// Whether angles come out, in radians.
  package func hasAngularOutput(_ direction: TransformDirection) -> Bool {
    unsafe proj_angular_output(handle.pointer, direction.projDirection) != 0
  }

  /// Whether angles come out, in degrees.
  package func hasDegreeOutput(_ direction: TransformDirection) -> Bool {
    unsafe proj_degree_output(handle.pointer, direction.projDirection) != 0
  }

  /// Transforms one coordinate; two dimensions take the way of every batch, three and four have their own.
  package func transform(
    _ coordinate: SIMD4<Double>,
    dimensions: Int,
    direction: TransformDirection
  ) -> SIMD4<Double> {
    guard dimensions == 2 else {
      _ = unsafe proj_errno_reset(handle.pointer)
      let result = unsafe proj_trans(handle.pointer, direction.projDirection, Self.coordinate(coordinate))
      return unsafe SIMD4(result.xyzt.x, result.xyzt.y, result.xyzt.z, result.xyzt.t)
    }
    var pair = [coordinate.x, coordinate.y]
    unsafe pair.withUnsafeMutableBytes { unsafe transform(pairs: $0, direction: direction) }
    return SIMD4(pair[0], pair[1], 0, 0)
  }

  /// How far a coordinate ends from its start after going there and back a number of times, metres.
  package func roundTripMetres(_ start: SIMD4<Double>, count: Int, direction: TransformDirection) -> Double {
    var coordinate = Self.coordinate(start)
    return unsafe proj_roundtrip(handle.pointer, direction.projDirection, Int32(count), &coordinate)
  }

  /// The distance in metres between two coordinates in radians, with their heights.
  package func geodesicDistanceMetres(_ first: SIMD4<Double>, _ second: SIMD4<Double>) -> Double {
    unsafe proj_lpz_dist(handle.pointer, Self.coordinate(first), Self.coordinate(second))
  }

  /// PROJ's error number of the last transformation; 0 where there was none.
  package var errorNumber: Int32 { unsafe proj_errno(handle.pointer) }

  private static func coordinate(_ value: SIMD4<Double>) -> PJ_COORD {
    proj_coord(value.x, value.y, value.z, value.w)
  }
}

extension PROJContext {
  /// PROJ's number of the last error in this context.
  package var errorNumber: Int32 { unsafe proj_context_errno(pointer) }

  /// Whether `+init=epsg:N` is read as in PROJ 4, with longitude first.
  package func usePROJ4InitRules(_ isOn: Bool) {
    unsafe proj_context_use_proj4_init_rules(pointer, isOn ? 1 : 0)
  }
}
