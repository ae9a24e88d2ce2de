package import CoverageModel
package import GeometryCore
import MessageModel

/// Notices longitude and latitude written the wrong way round.
///
/// A place is doubtful where it lies outside every basin's surroundings (its bounding box, half a degree wider on each
/// side), but would lie in one with its axes swapped. It is swapped where no place of the table lies in the surroundings, or
/// where it lies far from all of them: basins may cover only part of a country, and the rest of it stays where it is.
package enum AxisOrder {
  /// What the axes of a place are.
  package enum Verdict: Hashable, Sendable {
    case fine, doubtful, swapped
  }

  /// Farther than this from the surroundings of every basin a doubtful place is swapped, degrees of longitude or latitude.
  private static let farDegrees = 6.0

  /// A verdict on each of some positions of one table.
  ///
  /// - Complexity: O(positions · basins) at worst.
  package static func verdicts(_ positions: [LonLat], near shapes: [MultiPolygon]) -> [Verdict] {
    let boxes = shapes.compactMap(surroundings)
    let isInside = positions.map { position in boxes.contains { holds($0, position) } }
    let hasInside = isInside.contains(true)
    return zip(positions, isInside).map { position, isInside in
      guard !isInside else { return .fine }
      let swapped = LonLat(longitude: position.latitude, latitude: position.longitude)
      guard boxes.contains(where: { holds($0, swapped) }) else { return .fine }
      let isFar = !boxes.contains { holds(widened($0, by: farDegrees), position) }
      return hasInside && !isFar ? .doubtful : .swapped
    }
  }

  /// Refuses towns with swapped axes.
  ///
  /// - Returns: those that are doubtful.
  /// - Throws: `DataError` of kind `.content` that names the first such town.
  /// - Complexity: O(towns x basins) at worst.
  static func check(_ towns: [Town], basins: [EmploymentBasin], file: String) throws(DataError) -> [Repair] {
    try check(towns.map { ($0.code, $0.position) }, basins: basins, file: file)
  }

  /// The same for spaces.
  package static func check(_ spaces: [TrainingSpace], basins: [EmploymentBasin], file: String) throws(DataError)
    -> [Repair]
  {
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
  ) throws(DataError) -> [Repair] {
    let verdicts = verdicts(points.map(\.position), near: basins.map(\.shape))
    if let index = verdicts.firstIndex(of: .swapped) {
      let point = points[index]
      throw DataError(
        .content, file: file,
        "'\(point.code)' at longitude \(point.position.longitude), latitude \(point.position.latitude) is near no basin,"
          + " but would be with its axes swapped; expected longitude first")
    }
    let doubtful = zip(points, verdicts).filter { $0.1 == .doubtful }.map(\.0.code)
    guard !doubtful.isEmpty else { return [] }
    return [Repair(rule: .axesDoubtful, count: doubtful.count, examples: doubtful)]
  }

  private static func surroundings(_ shape: MultiPolygon) -> BoundingBox? {
    guard let box = shape.boundingBox, !box.crossesAntimeridian else { return nil }
    return widened(box, by: 0.5)
  }

  private static func widened(_ box: BoundingBox, by degrees: Double) -> BoundingBox {
    BoundingBox(
      west: box.west - degrees, south: box.south - degrees, east: box.east + degrees, north: box.north + degrees)
  }

  private static func holds(_ box: BoundingBox, _ position: LonLat) -> Bool {
    position.longitude >= box.west && position.longitude <= box.east
      && position.latitude >= box.south && position.latitude <= box.north
  }
}
