import GeometryCore
import TestSupport

/// Shapes with areas that can be told by hand.
enum Shapes {
  static func ring(_ coordinates: [(Double, Double)]) throws -> Ring {
    try Ring(coordinates.map { LonLat(longitude: $0.0, latitude: $0.1) })
  }

  /// A counterclockwise rectangle.
  static func rectangle(_ west: Double, _ south: Double, _ east: Double, _ north: Double) throws -> Ring {
    try ring([(west, south), (east, south), (east, north), (west, north), (west, south)])
  }

  static func box(_ west: Double, _ south: Double, _ east: Double, _ north: Double) throws -> MultiPolygon {
    MultiPolygon([Polygon(exterior: try rectangle(west, south, east, north))])
  }

  /// A square of side 10 with a hole of side 2: 96 square degrees.
  static func holed() throws -> MultiPolygon {
    MultiPolygon([
      Polygon(exterior: try rectangle(0, 0, 10, 10), holes: [try rectangle(4, 4, 6, 6).reversed])
    ])
  }

  /// A ring that crosses itself at (1, 1).
  static func bowTie() throws -> MultiPolygon {
    MultiPolygon([Polygon(exterior: try ring([(0, 0), (2, 2), (2, 0), (0, 2), (0, 0)]))])
  }

  /// Area in square degrees by the shoelace formula, holes taken away.
  static func area(_ area: MultiPolygon) -> Double {
    area.polygons.reduce(0) { sum, polygon in
      polygon.holes.reduce(sum + abs(polygon.exterior.doubledSignedAreaSquareDegrees) / 2) {
        $0 - abs($1.doubledSignedAreaSquareDegrees) / 2
      }
    }
  }
}

extension SeededRandom {
  /// A number in a range with a fixed number of steps, so that points often fall on sides and corners.
  mutating func step(in range: ClosedRange<Double>, steps: Int) -> Double {
    let fraction = Double(Int.random(in: 0...steps, using: &self)) / Double(steps)
    return range.lowerBound + (range.upperBound - range.lowerBound) * fraction
  }
}
