/// An area bounded by one exterior ring, less the areas of its holes.
public struct Polygon: Hashable, Sendable {
  /// The outer boundary.
  public var exterior: Ring
  /// The inner boundaries.
  public var holes: [Ring]

  /// A polygon from its rings; their order of turn and their nesting are not checked.
  public init(exterior: Ring, holes: [Ring] = []) {
    self.exterior = exterior
    self.holes = holes
  }

  /// The same area with the exterior counterclockwise and the holes clockwise (RFC 7946, section 3.1.6).
  ///
  /// - Complexity: O(n) in the number of positions.
  public var rightHanded: Polygon {
    Polygon(
      exterior: exterior.isCounterclockwise ? exterior : exterior.reversed,
      holes: holes.map { $0.isCounterclockwise ? $0.reversed : $0 }
    )
  }
}
