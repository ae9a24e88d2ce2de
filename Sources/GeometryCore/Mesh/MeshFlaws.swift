/// What does not fit where separate areas are joined to a mesh; all zero for areas that tile.
public struct MeshFlaws: Hashable, Sendable {
  /// Segments with more than one area on the same side: the areas overlap there.
  public var overlappingSegments: Int
  /// Segments with the same area on both sides, such as the common border of two of its polygons; they bound nothing
  /// and are left out of the mesh.
  public var doubledSegments: Int
  /// Segments with an area on one side only that cross or run along another such segment: neighbours that do not share
  /// their border position for position, so they are no neighbours in the mesh.
  public var unmatchedSegments: Int

  /// Flaws from their counts.
  public init(overlappingSegments: Int = 0, doubledSegments: Int = 0, unmatchedSegments: Int = 0) {
    self.overlappingSegments = overlappingSegments
    self.doubledSegments = doubledSegments
    self.unmatchedSegments = unmatchedSegments
  }
}
