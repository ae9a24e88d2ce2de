import Foundation
import GeometryCore

extension Shapes {
  /// A star-shaped area around a centre, with a wavy outline.
  static func star(longitude: Double, latitude: Double, radius: Double, positions count: Int) throws -> MultiPolygon {
    var coordinates = (0..<count).map { index in
      let angle = 2 * Double.pi * Double(index) / Double(count)
      let reach = radius * (1 + 0.2 * sin(7 * angle) + 0.05 * cos(61 * angle))
      return (longitude + reach * cos(angle), latitude + reach * sin(angle))
    }
    coordinates.append(coordinates[0])
    return MultiPolygon([Polygon(exterior: try ring(coordinates))])
  }
}
