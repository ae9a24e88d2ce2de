import GeometryCore
import PROJKit

/// Tells coordinates in degrees from those of a projected system.
enum LikelyDegrees {
  /// Whether coordinates said to be in a system that counts in metres or feet are all within the ranges of degrees.
  ///
  /// - Complexity: O(n).
  static func holds(_ positions: [LonLat], system: String) -> Bool {
    !positions.isEmpty && positions.allSatisfy { $0.isValid } && WGS84Positions.countsInMetres(system)
  }
}
