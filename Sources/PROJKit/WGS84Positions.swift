public import GeometryCore
import MessageModel

/// Coordinates of any horizontal system brought to longitude and latitude on WGS84, as files hold them: any unit, any
/// prime meridian.
public enum WGS84Positions {
  /// Transforms coordinates where they stand.
  ///
  /// One operation serves all: the best for the area in which the coordinates lie. One that ignores the shift between
  /// datums is taken only where PROJ has no other; its name then says `Ballpark`.
  ///
  /// - Parameters:
  ///   - coordinates: easting or longitude first, in the unit of the system; longitude and latitude afterwards. Left in an
  ///     unspecified state where an error is thrown.
  ///   - system: any text PROJ understands as a system: `EPSG:2154`, WKT, a PROJ string.
  /// - Returns: the operation; nil where the coordinates are WGS84 degrees already.
  /// - Throws: `PROJError`: `.library` where PROJ knows no such system or operation, `.unsuitableCRS` for a system that is
  ///   neither geographic nor projected, `.notFinite` with the index of the first coordinate that has no place in it.
  /// - Complexity: O(n), and some 10 ms to find the operation.
  public static func transform(
    _ coordinates: inout [LonLat], from system: String
  ) throws(PROJError) -> CoordinateOperation? {
    guard !["EPSG:4326", "OGC:CRS84"].contains(system.uppercased()) else { return nil }
    let context = try PROJContext()
    let label: Message = "\(system) to OGC:CRS84"
    guard try CoordinateReferenceSystem(system, context: context).kind != .other else {
      throw PROJError(kind: .unsuitableCRS, operation: label, message: "neither geographic nor projected")
    }
    let first = try operation(from: system, area: nil, context: context)
    var sample = coordinates
    apply(first, to: &sample)
    let chosen = try operation(from: system, area: box(sample), context: context)
    apply(chosen, to: &coordinates)
    if let index = coordinates.firstIndex(where: { !$0.longitude.isFinite || !$0.latitude.isFinite }) {
      throw PROJError(kind: .notFinite, operation: label, message: "a coordinate lies outside the system", index: index)
    }
    return CoordinateOperation(chosen.handle)
  }

  private static func operation(
    from system: String, area: BoundingBox?, context: PROJContext
  ) throws(PROJError) -> PROJOperation {
    do throws(PROJError) {
      return try PROJOperation(
        from: system, to: "OGC:CRS84", areaOfInterest: area, isNormalised: true, allowsBallpark: false, context: context
      )
    } catch {
      return try PROJOperation(
        from: system, to: "OGC:CRS84", areaOfInterest: area, isNormalised: true, allowsBallpark: true, context: context)
    }
  }

  private static func apply(_ operation: borrowing PROJOperation, to coordinates: inout [LonLat]) {
    var span = coordinates.mutableSpan
    unsafe span.withUnsafeMutableBytes { unsafe operation.transform(pairs: $0, direction: .forward) }
  }

  private static func box(_ positions: [LonLat]) -> BoundingBox? {
    let valid = positions.filter(\.isValid)
    guard let west = valid.map(\.longitude).min(), let east = valid.map(\.longitude).max(),
      let south = valid.map(\.latitude).min(), let north = valid.map(\.latitude).max()
    else { return nil }
    return BoundingBox(west: west, south: south, east: east, north: north)
  }
}
