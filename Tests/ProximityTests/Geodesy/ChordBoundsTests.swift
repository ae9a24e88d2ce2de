import GeometryCore
import GeodesicKit
import TestSupport
import Testing

@testable import Proximity

@Suite struct ChordBoundsTests {
  /// Every geodesic lies between its bounds, from a centimetre to the other side of the Earth.
  @Test func geodesicLiesBetweenTheBounds() {
    let bounds = ChordBounds(.wgs84)
    let geodesic = Geodesic()
    var random = SeededRandom(seed: 5)
    for _ in 0..<50_000 {
      let start = randomPosition(using: &random)
      let length = 0.01 * exp10(.random(in: 0...9.3, using: &random))
      let end = geodesic.direct(
        from: start, azimuthDegrees: .random(in: 0..<360, using: &random), distanceMetres: length
      ).position
      let metres = geodesic.distanceMetres(from: start, to: end)
      let chord = GeocentricPoint(start, on: .wgs84).squaredChord(to: GeocentricPoint(end, on: .wgs84)).squareRoot()
      #expect(bounds.lower(chordMetres: chord) <= metres)
      #expect(metres <= bounds.upper(chordMetres: chord))
    }
  }

  /// The bounds would be worthless if they were wide: at 30 km they leave 4 cm, at 300 km 34 m.
  @Test(arguments: [(chord: 30_000.0, widthMetres: 0.04), (300_000, 34)])
  func boundsAreNarrow(chord: Double, widthMetres: Double) {
    let bounds = ChordBounds(.wgs84)
    #expect(bounds.upper(chordMetres: chord) - bounds.lower(chordMetres: chord) < widthMetres)
  }

  @Test func boundsAscendWithTheChord() {
    let bounds = ChordBounds(.wgs84)
    var previous = (lower: -1.0, upper: -1.0)
    for chord in stride(from: 0.0, through: 12_750_000, by: 5_000) {
      let next = (lower: bounds.lower(chordMetres: chord), upper: bounds.upper(chordMetres: chord))
      #expect(next.lower >= previous.lower)
      #expect(next.upper >= previous.upper)
      previous = next
    }
  }
}

private func exp10(_ power: Double) -> Double {
  var value = 1.0
  let whole = power.rounded(.down)
  for _ in 0..<Int(whole) { value *= 10 }
  return value * (1 + 9 * (power - whole))
}
