import CoverageModel
import GeometryCore

/// The unions of a study's towns: all of them, and those of each basin.
struct LandZones: Sendable {
  /// The union of the study's towns.
  let territory: MultiPolygon
  /// The part of each basin within the territory, in the order of the study's basins; then that of towns in no basin.
  let shapes: [MultiPolygon]
  /// Their areas.
  let areasSquareMetres: [Double]
  let territorySquareMetres: Double

  /// - Complexity: O(arcs + positions of the results).
  init(_ study: Study, boundaries: TownBoundaries) {
    let basins = Dictionary(
      study.basins.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    let mesh = boundaries.mesh
    var inTerritory = [Int?](repeating: nil, count: mesh.areaCount)
    var inBasin = inTerritory
    for (town, area) in zip(study.towns, boundaries.areas) {
      guard let area, inBasin[area] == nil else { continue }
      inTerritory[area] = 0
      inBasin[area] = town.basin.flatMap { basins[$0] } ?? basins.count
    }
    let measure = EllipsoidalArea()
    territory = mesh.dissolved(groups: inTerritory, groupCount: 1)[0]
    shapes = mesh.dissolved(groups: inBasin, groupCount: study.basins.count + 1)
    areasSquareMetres = shapes.map { measure.squareMetres(of: $0) }
    territorySquareMetres = measure.squareMetres(of: territory)
  }
}
