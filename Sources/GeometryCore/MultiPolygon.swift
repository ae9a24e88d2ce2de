/// Zero or more polygons taken together.
public struct MultiPolygon: Hashable, Sendable {
  /// The parts.
  public var polygons: [Polygon]

  /// An area from its parts; overlaps are not checked.
  public init(_ polygons: [Polygon]) {
    self.polygons = polygons
  }

  /// Whether there is no part.
  public var isEmpty: Bool { polygons.isEmpty }

  /// Every part by the right-hand rule (RFC 7946, section 3.1.6).
  public var rightHanded: MultiPolygon { MultiPolygon(polygons.map(\.rightHanded)) }

  /// The number of positions in all rings.
  public var positionCount: Int {
    polygons.reduce(0) { sum, polygon in
      polygon.holes.reduce(sum + polygon.exterior.positions.count) { $0 + $1.positions.count }
    }
  }
}
