public import GeometryCore

/// The boundaries of the towns of a study.
public struct TownBoundaries: Hashable, Sendable {
  /// Borders of towns, those outside the study included.
  public var mesh: BoundaryMesh
  /// For each town of the study, in its order, its area in the mesh; nil where its boundary is unknown.
  public var areas: [Int?]
  /// The areas of towns outside the study in which a space stands, by code.
  public var areasOfHosts: [String: Int]

  /// Boundaries from a mesh and the area of each town.
  public init(mesh: BoundaryMesh, areas: [Int?], areasOfHosts: [String: Int] = [:]) {
    self.mesh = mesh
    self.areas = areas
    self.areasOfHosts = areasOfHosts
  }
}
