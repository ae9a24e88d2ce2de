import GeometryCore
import GeodesicKit
import TestSupport
import Testing

/// Karney's test lines, computed with 100 digits: random, nearly antipodal, polar, short.
@Suite("Geodesic on reference lines", .enabled(if: ExternalData.isExpected))
struct GeodesicReferenceTests {
  static let toleranceMetres = 1e-6

  @Test("inverse, direct and line agree with 5,000 reference lines within 1 µm")
  func shortFile() throws {
    let cases = try GeodesicCase.all(
      in: ExternalData.gzipText("geodesic/GeodTest-short-odd.dat.gz"),
      separator: " "
    )
    #expect(cases.count == 5_000)
    check(cases)
  }

  @Test("the sample of 100 lines")
  func sample() throws {
    let cases = try GeodesicCase.all(in: ExternalData.text("geodesic/GeodTest-100.dat"), separator: " ")
    #expect(cases.count == 100)
    check(cases)
  }

  @Test("the 20 cases every port must pass, with azimuths")
  func portCases() throws {
    let text = try ExternalData.text("geodesic/geodtest_20_wgs84.csv")
    let lines = text.split(whereSeparator: \.isNewline).dropFirst().joined(separator: "\n")
    let cases = try GeodesicCase.all(in: lines, separator: ",")
    #expect(cases.count == 20)
    check(cases)
    for (index, line) in cases.enumerated() {
      let inverse = Geodesic().inverse(from: line.start, to: line.end)
      #expect(abs(inverse.initialAzimuthDegrees - line.initialAzimuthDegrees) < 1e-13 * 180, "case \(index)")
      #expect(abs(inverse.finalAzimuthDegrees - line.finalAzimuthDegrees) < 1e-13 * 180, "case \(index)")
    }
  }

  private func check(_ cases: [GeodesicCase]) {
    let geodesic = Geodesic()
    var worst = (inverse: 0.0, direct: 0.0, line: 0.0)
    for (index, line) in cases.enumerated() {
      let distance = geodesic.distanceMetres(from: line.start, to: line.end)
      #expect(distance == geodesic.inverse(from: line.start, to: line.end).distanceMetres, "case \(index)")
      worst.inverse = max(worst.inverse, abs(distance - line.distanceMetres))
      let direct = geodesic.direct(
        from: line.start,
        azimuthDegrees: line.initialAzimuthDegrees,
        distanceMetres: line.distanceMetres
      )
      worst.direct = max(worst.direct, geodesic.distanceMetres(from: direct.position, to: line.end))
      let along = geodesic.line(from: line.start, azimuthDegrees: line.initialAzimuthDegrees)
      let position = along.position(atMetres: line.distanceMetres)
      worst.line = max(worst.line, geodesic.distanceMetres(from: position, to: line.end))
    }
    #expect(worst.inverse < Self.toleranceMetres)
    #expect(worst.direct < Self.toleranceMetres)
    #expect(worst.line < Self.toleranceMetres)
  }
}
