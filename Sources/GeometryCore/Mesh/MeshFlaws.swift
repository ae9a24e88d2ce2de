/// What does not fit where separate areas are joined to a mesh; nothing for areas that tile.
public struct MeshFlaws: Hashable, Sendable {
  /// Areas that have a segment of border with another area on the same side of it: they overlap. Ascending.
  public var overlappingAreas: [Int]
  /// Areas whose border, where no other area shares it, crosses or runs along such a border of any area: neighbours
  /// that do not share their border position for position, and so are not neighbours in the mesh. Ascending.
  public var unmatchedAreas: [Int]

  /// Flaws from their areas.
  public init(overlappingAreas: [Int] = [], unmatchedAreas: [Int] = []) {
    self.overlappingAreas = overlappingAreas
    self.unmatchedAreas = unmatchedAreas
  }
}
