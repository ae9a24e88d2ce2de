import CoverageModel
import GeometryCore

/// Reads a user's own boundaries of towns.
enum OwnBoundaries {
  /// The boundaries of a GeoJSON file, whose features are areas with a property `code`, and what does not fit.
  ///
  /// A shape that crosses itself is made valid and counted.
  ///
  /// - Throws: `DataError` of kind `.content` as `GeoJSONAreas`.
  /// - Complexity: O(n log n) in the number of positions.
  static func read(_ input: InputFile) throws(DataError) -> (boundaries: CodedBoundaries, repairs: [Repair]) {
    let areas = try GeoJSONAreas.read(input).sorted { $0.code.utf8.lexicographicallyPrecedes($1.code.utf8) }
    var valid = ValidShapes(file: input.name)
    var shapes: [MultiPolygon] = []
    for area in areas { shapes.append(try valid.valid(area.shape, code: area.code)) }
    let (mesh, flaws) = BoundaryMesh.joining(shapes)
    let counted: [(Repair.Rule, [Int])] = [
      (.boundariesOverlap, flaws.overlappingAreas), (.boundariesUnmatched, flaws.unmatchedAreas),
    ]
    let repairs =
      valid.repairs
      + counted.filter { !$0.1.isEmpty }.map { rule, flawed in
        Repair(rule: rule, count: flawed.count, examples: flawed.map { areas[$0].code })
      }
    return (CodedBoundaries(codes: areas.map(\.code), mesh: mesh), repairs)
  }
}
