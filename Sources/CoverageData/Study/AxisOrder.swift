import CoverageModel
import GeometryCore
import MessageModel

/// Notices longitude and latitude written the wrong way round.
enum AxisOrder {
  /// Refuses a town that lies outside every basin's surroundings but inside one when its axes are swapped.
  ///
  /// Surroundings: the basin's bounding box, half a degree wider on each side.
  ///
  /// - Throws: `DataError` of kind `.content` that names the first such town.
  /// - Complexity: O(towns x basins) at worst.
  static func check(_ towns: [Town], basins: [EmploymentBasin], file: String) throws(DataError) {
    try check(towns.map { ($0.code, $0.position) }, basins: basins, file: file)
  }

  /// The same for spaces.
  static func check(_ spaces: [TrainingSpace], basins: [EmploymentBasin], file: String) throws(DataError) {
    try check(spaces.map { ($0.code, $0.position) }, basins: basins, file: file)
  }

  /// Refuses towns of which none lies in a basin or its surroundings.
  ///
  /// - Throws: `DataError` of kind `.content` that says where the first town is.
  /// - Complexity: O(towns x basins) at worst.
  static func checkNearness(_ towns: [Town], basins: [EmploymentBasin], file: String) throws(DataError) {
    let boxes = basins.compactMap { surroundings($0.shape) }
    guard !boxes.isEmpty, let first = towns.first,
      !towns.contains(where: { town in boxes.contains { holds($0, town.position) } })
    else { return }
    throw DataError(
      .content, file: file,
      "no town lies in or near a basin ('\(first.code)' is at longitude \(first.position.longitude), latitude"
        + " \(first.position.latitude)); are the systems of coordinates of both files right (--crs)?")
  }

  private static func check(
    _ points: [(code: String, position: LonLat)], basins: [EmploymentBasin], file: String
  ) throws(DataError) {
    let boxes = basins.compactMap { surroundings($0.shape) }
    for point in points where !boxes.contains(where: { holds($0, point.position) }) {
      let swapped = LonLat(longitude: point.position.latitude, latitude: point.position.longitude)
      if boxes.contains(where: { holds($0, swapped) }) {
        throw DataError(
          .content, file: file,
          "'\(point.code)' at longitude \(point.position.longitude), latitude \(point.position.latitude) is near no basin,"
            + " but would be with its axes swapped; expected longitude first")
      }
    }
  }

  private static func surroundings(_ shape: MultiPolygon) -> BoundingBox? {
    guard var box = shape.boundingBox, !box.crossesAntimeridian else { return nil }
    box.west -= 0.5
    box.south -= 0.5
    box.east += 0.5
    box.north += 0.5
    return box
  }

  private static func holds(_ box: BoundingBox, _ position: LonLat) -> Bool {
    position.longitude >= box.west && position.longitude <= box.east
      && position.latitude >= box.south && position.latitude <= box.north
  }
}
