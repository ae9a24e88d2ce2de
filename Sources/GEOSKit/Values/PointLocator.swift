public import GeometryCore

/// Finds which of many areas a position lies in.
///
/// Not `Sendable`: prepared geometries are written to by questions. Each task that locates makes its own.
public final class PointLocator {
  private let tree: SpatialTree
  private let areas: [PreparedArea]
  private let context: GEOSContext
  // Kept between questions for its storage.
  private var candidates: [Int] = []

  /// Indexes areas, which may overlap, be invalid or be empty.
  ///
  /// - Throws: `GEOSError` where the library fails.
  /// - Complexity: O(n log n) in the number of positions, partly spent in the first questions.
  public init(_ areas: [MultiPolygon]) throws(GEOSError) {
    let context = try GEOSContext()
    var boxes: [BoundingBox] = []
    var prepared: [PreparedArea] = []
    for (index, area) in areas.enumerated() {
      let geometry = try GEOSGeometry(area, context: context)
      guard let box = try geometry.boundingBox() else { continue }
      boxes.append(box)
      prepared.append(PreparedArea(index: index, geometry: try PreparedGeometry(geometry)))
    }
    self.context = context
    self.tree = try SpatialTree(boxes, context: context)
    self.areas = prepared
  }

  /// The lowest index of the areas that cover a position, boundary included; nil where none does.
  ///
  /// - Throws: `GEOSError` where the library fails.
  /// - Complexity: O(log m + log n) expected, for m areas of n positions, few of which overlap.
  public func locate(_ position: LonLat) throws(GEOSError) -> Int? {
    let point = try GEOSGeometry(position, context: context)
    candidates.removeAll(keepingCapacity: true)
    tree.collect(meeting: point, into: &candidates)
    candidates.sort()
    for candidate in candidates where try areas[candidate].geometry.intersects(point) {
      return areas[candidate].index
    }
    return nil
  }
}

/// Lets an array hold prepared geometries, which cannot be copied.
private final class PreparedArea {
  let index: Int
  let geometry: PreparedGeometry

  init(index: Int, geometry: consuming PreparedGeometry) {
    self.index = index
    self.geometry = geometry
  }
}
