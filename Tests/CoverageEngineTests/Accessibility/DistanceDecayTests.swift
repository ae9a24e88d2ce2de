import CoverageModel
import Foundation
import Testing

@testable import CoverageEngine

@Suite struct DistanceDecayTests {
  /// Values worked out from the formulas; every limit is closed, and beyond it there is no weight at all.
  @Test(
    arguments: [
      (DistanceDecay.step(30), 30.0, 1.0),
      (
        .steps([
          DecayStep(limit: 10, weight: 1), DecayStep(limit: 20, weight: 0.68), DecayStep(limit: 30, weight: 0.22),
        ]), 10, 1
      ),
      (
        .steps([
          DecayStep(limit: 10, weight: 1), DecayStep(limit: 20, weight: 0.68), DecayStep(limit: 30, weight: 0.22),
        ]), 20, 0.68
      ),
      (
        .steps([
          DecayStep(limit: 10, weight: 1), DecayStep(limit: 20, weight: 0.68), DecayStep(limit: 30, weight: 0.22),
        ]), 20.5, 0.22
      ),
      (.linear(limit: 40), 10, 0.75), (.linear(limit: 40), 40, 0),
      (.exponential(rate: 0.5, limit: nil), 2, 0.367_879_441_171_442_3),
      (.gaussianDai(limit: 30), 0, 1), (.gaussianDai(limit: 30), 30, 0),
      // (e^(-1/8) - e^(-1/2)) / (1 - e^(-1/2)).
      (.gaussianDai(limit: 30), 15, (0.882_496_902_584_595_4 - 0.606_530_659_712_633_4) / 0.393_469_340_287_366_6),
      (.gaussian(bandwidth: 10, limit: nil), 10, 0.606_530_659_712_633_4),
      (.gaussian(bandwidth: 10, limit: 30), 30, 0.011_108_996_538_242_306),
      (.epanechnikov(limit: 20), 0, 0.75), (.epanechnikov(limit: 20), 10, 0.562_5), (.epanechnikov(limit: 20), 20, 0),
      (.power(exponent: 2, unit: 1, limit: nil), 4, 0.062_5), (.power(exponent: 2, unit: 1, limit: nil), 0.5, 1),
    ] as [(DistanceDecay, Double, Double)])
  func weights(decay: DistanceDecay, cost: Double, expected: Double) throws {
    #expect(abs(try #require(decay.weight(at: cost)) - expected) <= 1e-15)
  }

  @Test func beyondTheLimitThereIsNoWeight() {
    let limited: [DistanceDecay] = [
      .step(30), .linear(limit: 30), .gaussianDai(limit: 30), .epanechnikov(limit: 30),
      .exponential(rate: 1, limit: 30), .gaussian(bandwidth: 5, limit: 30), .power(exponent: 1, unit: 1, limit: 30),
    ]
    for decay in limited {
      #expect(decay.limit == 30)
      #expect(decay.weight(at: 30) != nil)
      #expect(decay.weight(at: 30.000_001) == nil)
    }
    #expect(Set(limited.map(\.name)).count == limited.count)
    #expect(DistanceDecay.exponential(rate: 1, limit: nil).weight(at: 1e9) == 0)
    #expect(DistanceDecay.gaussian(bandwidth: 5, limit: nil).name == "gaussian-untruncated")
  }

  @Test func discDistances() {
    // 128/(45 pi) = 0.905415; a disc of radius 3 km.
    let area = Double.pi * 9e6
    #expect(abs(InTownDistance.discMean.metres(areaSquareMetres: area) - 2_716.244) < 1e-3)
    #expect(abs(InTownDistance.discCentre.metres(areaSquareMetres: area) - 2_000) < 1e-9)
    #expect(InTownDistance.zero.metres(areaSquareMetres: area) == 0)
  }

  /// The two formulas against a grid of points of the unit disc.
  @Test func discDistancesAgreeWithAGrid() {
    let side = 24
    var points: [(x: Double, y: Double)] = []
    for i in 0..<side * side {
      let x = (Double(i / side) + 0.5) / Double(side) * 2 - 1
      let y = (Double(i % side) + 0.5) / Double(side) * 2 - 1
      if x * x + y * y <= 1 { points.append((x, y)) }
    }
    var between = 0.0
    var fromCentre = 0.0
    for a in points {
      fromCentre += (a.x * a.x + a.y * a.y).squareRoot()
      for b in points { between += ((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y)).squareRoot() }
    }
    let count = Double(points.count)
    #expect(abs(fromCentre / count / InTownDistance.discCentre.metres(areaSquareMetres: .pi) - 1) < 0.01)
    #expect(abs(between / (count * count) / InTownDistance.discMean.metres(areaSquareMetres: .pi) - 1) < 0.01)
  }
}
