public import GeometryCore

/// The boundaries of the towns of a study.
public struct TownBoundaries: Hashable, Sendable {
  /// Borders of towns, those outside the study included.
  public var mesh: BoundaryMesh
  /// For each town of the study, in its order, its area in the mesh; nil where its boundary is unknown.
  public var areas: [Int?]
  /// The areas of towns outside the study in which a space stands, by code.
  public var areasOfHosts: [String: Int]
  /// Bridges between areas that share no border.
  public var links: [Link]

  /// A bridge between two areas of the mesh.
  public struct Link: Hashable, Sendable {
    /// One of the areas.
    public var first: Int
    /// The other one.
    public var second: Int

    /// A bridge between two areas.
    public init(_ first: Int, _ second: Int) {
      self.first = first
      self.second = second
    }
  }

  /// Boundaries from a mesh, the area of each town, and bridges.
  public init(mesh: BoundaryMesh, areas: [Int?], areasOfHosts: [String: Int] = [:], links: [Link] = []) {
    self.mesh = mesh
    self.areas = areas
    self.areasOfHosts = areasOfHosts
    self.links = links
  }
}
