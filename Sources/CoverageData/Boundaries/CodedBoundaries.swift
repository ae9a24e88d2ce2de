public import GeometryCore

/// Borders of areas that have codes.
public struct CodedBoundaries: Hashable, Sendable {
  /// The codes of the areas of the mesh, ascending byte for byte.
  public var codes: [String]
  /// The borders.
  public var mesh: BoundaryMesh

  public init(codes: [String], mesh: BoundaryMesh) {
    self.codes = codes
    self.mesh = mesh
  }

  /// For each of some codes, ascending byte for byte, its area; nil where there is none.
  ///
  /// - Complexity: O(areas + codes).
  public func areas(of wanted: [String]) -> [Int?] {
    var area = 0
    return wanted.map { code in
      while area < codes.count, codes[area].utf8.lexicographicallyPrecedes(code.utf8) { area += 1 }
      return area < codes.count && codes[area] == code ? area : nil
    }
  }
}
