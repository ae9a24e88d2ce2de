import CoverageModel
import GeometryCore

extension PageData {
  /// Towns above which their outlines are left out, so that the page of a country stays small; no region has so many.
  private static let mostOutlined = 6_000

  /// The boundary of each town on the page's grid; nothing where boundaries are unknown or the study is a country.
  ///
  /// - Complexity: O(positions of the boundaries).
  func townShapes(_ writer: inout JSONWriter) {
    guard let boundaries = study.boundaries, study.towns.count <= Self.mostOutlined else { return }
    var groups = [Int?](repeating: nil, count: boundaries.mesh.areaCount)
    for (town, area) in boundaries.areas.enumerated() {
      if let area { groups[area] = town }
    }
    let shapes = boundaries.mesh.dissolved(groups: groups, groupCount: study.towns.count)
    writer.member("shape") { writer in writer.array(shapes) { $0.value($1, on: grid) } }
  }
}
