import GeometryCore
import TestSupport
import Testing

@testable import CoverageEngine

@Suite struct OutlineSimplificationTests {
  /// Every point stays within its tolerance of the result, and points on a line go.
  @Test func outlinesStayWithinTheTolerance() {
    var random = SeededRandom(seed: 3)
    for _ in 0..<50 {
      var outline: [OutlineSimplification.Point] = []
      var (x, y) = (0.0, 0.0)
      for _ in 0..<200 {
        x += .random(in: -1...2, using: &random)
        y += .random(in: -0.1...0.1, using: &random)
        outline.append(
          OutlineSimplification.Point(
            point: PlanarPoint(x: x, y: y), tolerance: .random(in: 0.05...0.3, using: &random)))
      }
      let simple = OutlineSimplification.simplified(outline)
      #expect(simple.count < outline.count)
      for point in outline {
        let least =
          zip(simple, simple.dropFirst() + [simple[0]]).map { start, end in
            RoadPiece(
              start: start, end: end, startTime: 0, endTime: 0, scale: 1, firstLimit: 0, isLastResort: false
            ).squaredDistance(to: point.point)
          }.min() ?? .infinity
        #expect(least.squareRoot() <= point.tolerance * 1.001)
      }
    }
  }

  @Test func pointsOnALineGo() {
    let square = (0..<40).map { step in
      let (side, along) = (step / 10, Double(step % 10))
      let point = [
        PlanarPoint(x: along, y: 0), PlanarPoint(x: 10, y: along), PlanarPoint(x: 10 - along, y: 10),
        PlanarPoint(x: 0, y: 10 - along),
      ][side]
      return OutlineSimplification.Point(point: point, tolerance: 0.05)
    }
    #expect(OutlineSimplification.simplified(square).count == 4)
  }
}
