import CoverageModel
import GeometryCore

extension PageDocument {
  /// Sides of a study above which its drawing on paper is simplified, degrees.
  private static let wideDegrees = 8.0
  /// Grids of that drawing: a kilometre is a fifth of a millimetre on it, a tenth where today and the plan stand side by
  /// side; small windows are drawn larger.
  private static let fineGrid = DisplayGrid(stepsPerDegree: 100)
  private static let coarseGrid = DisplayGrid(stepsPerDegree: 50)

  /// `map.svg` of a report; shapes of a large study are simplified.
  ///
  /// - Complexity: O(towns + positions of shapes).
  func drawing(_ report: Report, _ share: MapShare) -> [UInt8] {
    var drawn = report
    if let box = PageData(page: page, language: language).views.first,
      box.east - box.west > Self.wideDegrees || box.north - box.south > Self.wideDegrees
    {
      func simplified(_ shape: MultiPolygon) -> MultiPolygon {
        MultiPolygon(
          shape.polygons.flatMap { polygon in
            let part = MultiPolygon([polygon])
            let isMain = polygon.exterior.positions.first.map { Self.holds(box, $0) } ?? true
            return (share.hasNoLegend && isMain ? Self.coarseGrid : Self.fineGrid).simplified(part).polygons
          })
      }
      for index in drawn.study.basins.indices {
        drawn.study.basins[index].shape = simplified(drawn.study.basins[index].shape)
      }
      drawn.result.coverage = drawn.result.coverage.map(simplified)
      for index in drawn.result.land?.underserved.areas.indices ?? 0..<0 {
        let shape = drawn.result.land?.underserved.areas[index].shape ?? MultiPolygon([])
        drawn.result.land?.underserved.areas[index].shape = simplified(shape)
      }
    }
    return CoverageMap(report: drawn, language: language, share: share).draw()
  }

  private static func holds(_ box: BoundingBox, _ position: LonLat) -> Bool {
    position.longitude >= box.west && position.longitude <= box.east && position.latitude >= box.south
      && position.latitude <= box.north
  }
}
