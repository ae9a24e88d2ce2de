import Foundation
import TestSupport
import Testing

@testable import Proximity

@Suite struct DegreeTrigonometryTests {
  /// Right angles, and the half whose sine every table has.
  @Test(arguments: [
    (0.0, 0.0, 1.0), (90, 1, 0), (180, 0, -1), (-90, -1, 0), (-180, 0, -1), (270, -1, 0), (360, 0, 1),
  ])
  func rightAnglesAreExact(degrees: Double, sine: Double, cosine: Double) {
    let found = DegreeTrigonometry.sineAndCosine(degrees)
    #expect(found.sine == sine)
    #expect(found.cosine == cosine)
    #expect(abs(DegreeTrigonometry.sineAndCosine(30).sine - 0.5) <= 1.2e-16)
  }

  /// The C library on the same angle in radians; converting degrees costs that 5e-16 at 180 degrees.
  @Test func agreesWithTheLibrary() {
    var random = SeededRandom(seed: 31)
    for _ in 0..<100_000 {
      let degrees = Double.random(in: -360...360, using: &random)
      let found = DegreeTrigonometry.sineAndCosine(degrees)
      let reduced = degrees - 360 * (degrees / 360).rounded()
      #expect(abs(found.sine - sin(reduced * .pi / 180)) <= 8e-16)
      #expect(abs(found.cosine - cos(reduced * .pi / 180)) <= 8e-16)
      #expect(abs(found.sine * found.sine + found.cosine * found.cosine - 1) <= 5e-16)
    }
  }
}
