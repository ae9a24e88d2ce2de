public import CoverageModel
import GEOSKit
import GeometryCore

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
    var repaired: [String] = []
    for area in areas {
      var shape = area.shape
      if checksShapes {
        do {
          if try GEOSValidity.check(shape) != nil {
            shape = try GEOSValidity.makeValid(shape)
            repaired.append(area.code)
          }
        } catch {
          throw DataError(.content, file: input.name, "feature '\(area.code)': its shape cannot be used: \(error)")
        }
      }
      guard !shape.isEmpty else { throw DataError(.content, file: input.name, "feature '\(area.code)' has no area") }
      basins.append(EmploymentBasin(code: area.code, name: area.name, shape: shape))
    }
    repaired.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let repairs =
      repaired.isEmpty ? [] : [Repair(rule: .shapeMadeValid, count: repaired.count, examples: repaired)]
    return (basins, repairs)
  }
}
