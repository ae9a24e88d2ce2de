public import CoverageModel
import GeometryCore
import MessageModel

/// Reads employment basins, or any other zones, from GeoJSON.
public enum BasinFile {
  /// The basins of a file and what was repaired in them.
  ///
  /// A shape that crosses itself is made valid (GEOS MakeValid) and counted.
  ///
  /// - Parameters:
  ///   - input: the file.
  ///   - checksShapes: false for shapes that are known to be valid.
  /// - Throws: `DataError` of kind `.content` as `GeoJSONAreas.read`, and where a shape has no area.
  /// - Complexity: O(n log n) in the number of positions when shapes are checked, else O(n).
  public static func read(
    _ input: InputFile, checksShapes: Bool = true
  ) throws(DataError) -> (basins: [EmploymentBasin], repairs: [Repair]) {
    let areas = try GeoJSONAreas.read(input)
    guard !areas.isEmpty else { throw DataError(.content, file: input.name, "has no features") }
    var basins: [EmploymentBasin] = []
    var shapes = ValidShapes(file: input.name)
    for area in areas {
      let shape = checksShapes ? try shapes.valid(area.shape, code: area.code) : area.shape
      guard !shape.isEmpty else { throw DataError(.content, file: input.name, "feature '\(area.code)' has no area") }
      basins.append(EmploymentBasin(code: area.code, name: area.name, shape: shape))
    }
    return (basins, shapes.repairs)
  }
}
