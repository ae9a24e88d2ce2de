import CoverageModel
import GEOSKit
import GeometryCore
import MessageModel

/// Makes the shapes of a file valid that cross or touch themselves (GEOS MakeValid), and remembers which.
struct ValidShapes {
  private let file: String
  private var repaired: [String] = []

  init(file: String) { self.file = file }

  /// The shape of an area as it is where it is valid, else made so.
  ///
  /// - Throws: `DataError` of kind `.content` where GEOS cannot read the shape.
  /// - Complexity: O(n log n) in the number of positions.
  mutating func valid(_ shape: MultiPolygon, code: String) throws(DataError) -> MultiPolygon {
    do {
      guard try GEOSValidity.check(shape) != nil else { return shape }
      let valid = try GEOSValidity.makeValid(shape)
      repaired.append(code)
      return valid
    } catch {
      throw DataError(.content, file: file, "feature '\(code)': its shape cannot be used: \(error)")
    }
  }

  /// What was repaired, ascending by code.
  var repairs: [Repair] {
    guard !repaired.isEmpty else { return [] }
    let codes = repaired.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return [Repair(rule: .shapeMadeValid, count: codes.count, examples: codes)]
  }
}
