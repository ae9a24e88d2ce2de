import CoverageModel
import GeometryCore
@testable import Reporting
import TestWorlds

/// The line world with boundaries: each town is the square of a tenth of a degree about its point.
///
/// Beyond 30 km are T4 to T7 in a row (8,192 + 16,384 + 32,768 + 65,536 = 122,880 people), in basins Z2 and Z3: one
/// underserved area, named after T7, whose nearest space is S2 at 38.96 km. T5 and T8 are candidates; only T5 is in it.
enum LandWorld {
  static func study(weight: DemandWeight = .population) -> Study {
    var study = LineWorld.study(weight: weight)
    study.candidates = ["T5", "T8"]
    study.boundaries = TownBoundaries(mesh: mesh, areas: Array(0..<8))
    return study
  }

  /// Three arcs a town: its south side, its north side and its west side; and the east side of the last.
  private static var mesh: BoundaryMesh {
    var positions: [LonLat] = []
    var left: [Int32] = []
    var right: [Int32] = []
    func add(_ west: Int, _ south: Double, _ east: Int, _ north: Double, _ onLeft: Int, _ onRight: Int) {
      for (column, latitude) in [(west, south), (east, north)] {
        positions.append(LonLat(longitude: (Double(column) - 0.5) / 10, latitude: latitude))
      }
      left.append(Int32(onLeft))
      right.append(Int32(onRight))
    }
    for town in 0..<8 {
      add(town, -0.05, town + 1, -0.05, town, -1)
      add(town, 0.05, town + 1, 0.05, -1, town)
      add(town, -0.05, town, 0.05, town - 1, town)
    }
    add(8, -0.05, 8, 0.05, 7, -1)
    let starts = Array(stride(from: 0, through: positions.count, by: 2))
    return BoundaryMesh(areaCount: 8, positions: positions, arcStarts: starts, left: left, right: right)
  }

  static func square(_ west: Double, _ east: Double) -> MultiPolygon {
    let corners = [(west, -0.05), (east, -0.05), (east, 0.05), (west, 0.05), (west, -0.05)]
    let ring = try? Ring(corners.map { LonLat(longitude: $0.0, latitude: $0.1) })
    return MultiPolygon(ring.map { [Polygon(exterior: $0)] } ?? [])
  }

  /// A result with round figures for areas, not from any engine.
  static func result(leastPeople: Int = 1_000) -> CoverageResult {
    var result = LineWorld.result()
    let area = UnderservedArea(
      largestTown: 6, towns: [3, 4, 5, 6], people: 122_880, workingAgePeople: 122_880, areaSquareMetres: 492_000_000,
      nearestSpace: 1, distance: 3.5 * LineWorld.unit, basins: ["Z2", "Z3"], candidates: [4],
      shape: square(0.25, 0.65))
    result.land = LandCoverage(
      territory: square(-0.05, 0.75), clipped: (0..<4).map { square(-0.05, 0.1 + 0.1 * Double($0)) },
      basins: [
        BasinCoverage(code: "Z1", areaSquareMetres: 369e6, coveredSquareMetres: 369e6, gap: MultiPolygon([])),
        BasinCoverage(code: "Z2", areaSquareMetres: 369e6, coveredSquareMetres: 92.25e6, gap: square(0.3, 0.55)),
        BasinCoverage(code: "Z3", areaSquareMetres: 246e6, coveredSquareMetres: 123e6, gap: square(0.55, 0.65)),
      ],
      underserved: UnderservedAreas(
        areas: leastPeople <= 122_880 ? [area] : [], leastPeople: leastPeople,
        smallerAreas: leastPeople <= 122_880 ? 0 : 1, smallerAreaTowns: leastPeople <= 122_880 ? 0 : 4,
        smallerAreaPeople: leastPeople <= 122_880 ? 0 : 122_880, townsWithoutBoundary: []))
    return result
  }

  static func report(weight: DemandWeight = .population, leastPeople: Int = 1_000) -> Report {
    LineWorld.report(study: study(weight: weight), result: result(leastPeople: leastPeople))
  }
}
