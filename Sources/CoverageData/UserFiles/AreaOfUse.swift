import GeometryCore
import MessageModel
import PROJKit

/// Sets places against the area for which their system is made.
enum AreaOfUse {
  /// Places this far outside still pass, degrees.
  private static let marginDegrees = 1.0

  /// What is worth saying of places that came from a system: nil where they lie in its area, or that is not known.
  ///
  /// - Parameters:
  ///   - positions: the places in longitude and latitude.
  ///   - given: the same in the system, as the file has them.
  /// - Throws: `DataError` of kind `.content` where no place lies in the area but all would with their axes swapped.
  /// - Complexity: O(n).
  static func check(
    _ positions: [LonLat], given: [LonLat], system: String, file: String
  ) throws(DataError) -> Message? {
    guard let context = try? PROJContext(),
      let area = try? CoordinateReferenceSystem(system, context: context).areaOfUse
    else { return nil }
    let outside = positions.count { !holds(area, $0) }
    guard outside > 0 else { return nil }
    var swapped = given.map { LonLat(longitude: $0.latitude, latitude: $0.longitude) }
    if outside == positions.count, (try? WGS84Positions.transform(&swapped, from: system)) != nil,
      swapped.allSatisfy({ holds(area, $0) })
    {
      throw DataError(
        .content, file: file,
        "no place lies in the area of \(system), but all would with their axes swapped; longitude is the easting"
          + " (--columns)")
    }
    return "\(outside) of \(positions.count) places lie outside the area of \(system); is this the right system?"
  }

  private static func holds(_ area: BoundingBox, _ position: LonLat) -> Bool {
    guard position.isValid, position.latitude >= area.south - marginDegrees,
      position.latitude <= area.north + marginDegrees
    else { return false }
    let (west, east) = (area.west - marginDegrees, area.east + marginDegrees)
    guard area.crossesAntimeridian else { return position.longitude >= west && position.longitude <= east }
    return position.longitude >= west || position.longitude <= east
  }
}
