import GeometryCore
import PROJKit
import TestSupport
import Testing

@Suite("CRSTransformation")
struct CRSTransformationTests {
  @Test("the Lambert-93 reference points, both ways", .enabled(if: ExternalData.isExpected))
  func lambert93() throws {
    let context = try PROJContext()
    let transformation = try CRSTransformation(from: "EPSG:4171", to: "EPSG:2154", context: context)
    let rows = try ExternalData.text("lambert93/lambert93_reference_points.csv").split(whereSeparator: \.isNewline)
      .dropFirst()
    #expect(rows.count == 11)
    for row in rows {
      let fields = row.split(separator: ",")
      let numbers = fields[1...5].compactMap { Double($0) }
      try #require(numbers.count == 5, "\(row)")
      let place = LonLat(longitude: numbers[0], latitude: numbers[1])
      let expected = PlanarPoint(x: numbers[2], y: numbers[3])
      let point: PlanarPoint = try transformation.transform(place)
      #expect(abs(point.x - expected.x) <= numbers[4] && abs(point.y - expected.y) <= numbers[4], "\(row): \(point)")
      let back: LonLat = try transformation.transform(expected, direction: .inverse)
      #expect(
        Geodesic(.grs80).distanceMetres(from: back, to: place) <= numbers[4] * 2.0.squareRoot(),
        "\(row): \(back)"
      )
    }
  }

  @Test("the false origin of Lambert-93, also from WGS 84, axes normalised on both sides")
  func falseOrigin() throws {
    let context = try PROJContext()
    for source in ["EPSG:4326", "OGC:CRS84", "EPSG:4171"] {
      let transformation = try CRSTransformation(from: source, to: "EPSG:2154", context: context)
      let point: PlanarPoint = try transformation.transform(LonLat(longitude: 3, latitude: 46.5))
      #expect(abs(point.x - 700_000) < 1e-6 && abs(point.y - 6_600_000) < 1e-6, "\(source)")
    }
  }

  @Test("what is known of the systems and of the operation")
  func records() throws {
    let context = try PROJContext()
    let transformation = try CRSTransformation(from: "EPSG:4326", to: "EPSG:2154", context: context)
    #expect(transformation.source.isGeographic)
    #expect(transformation.source.unitName == "degree")
    #expect(transformation.target.kind == .projected)
    #expect(transformation.target.unitName == "metre" && transformation.target.unitSize == 1)
    #expect(transformation.target.name.contains("Lambert-93"))
    // EPSG area 1096, France onshore and offshore.
    let area = try #require(transformation.target.areaOfUse)
    #expect(area == BoundingBox(west: -9.86, south: 41.15, east: 10.38, north: 51.56))
    #expect(transformation.operation.name.contains("Lambert-93"))
    #expect(transformation.operation.definition.contains("proj=lcc"))
    // EPSG operation 1671, RGF93 to WGS 84 (1): accuracy 1 m.
    #expect(transformation.operation.accuracyMetres == 1)
  }

  @Test("a batch equals its points one by one, and comes back in place between two projected systems")
  func batch() throws {
    let context = try PROJContext()
    let toLambert = try CRSTransformation(from: "EPSG:4326", to: "EPSG:2154", context: context)
    let places = (0..<100).map {
      LonLat(longitude: -4 + Double($0) * 0.11, latitude: 42.5 + Double($0 * 7 % 100) * 0.08)
    }
    let points: [PlanarPoint] = try toLambert.transform(places.span)
    #expect(points.count == 100)
    for (place, point) in zip(places, points) {
      let single: PlanarPoint = try toLambert.transform(place)
      #expect(single == point)
    }
    let between = try CRSTransformation(from: "EPSG:2154", to: "EPSG:3035", context: context)
    var moved = points
    var span = moved.mutableSpan
    try between.transform(inPlace: &span)
    #expect(zip(moved, points).allSatisfy { abs($0.x - $1.x) > 1e6 })
    var back = moved
    var backSpan = back.mutableSpan
    try between.transform(inPlace: &backSpan, direction: .inverse)
    let worst = zip(points, back).map { max(abs($0.x - $1.x), abs($0.y - $1.y)) }.max() ?? .infinity
    // The inverse of an equal-area projection is a truncated series in PROJ 9.1.
    #expect(worst < 1e-3)
    let none: [PlanarPoint] = try toLambert.transform([LonLat]().span)
    #expect(none.isEmpty)
  }

  @Test("a PROJ string serves as a system")
  func projString() throws {
    let context = try PROJContext()
    let transformation = try CRSTransformation(
      from: "OGC:CRS84",
      to: "+proj=eqc +ellps=WGS84 +units=m",
      checksAreaOfUse: false,
      allowsBallpark: true,
      context: context
    )
    let point: PlanarPoint = try transformation.transform(LonLat(longitude: 180, latitude: 0))
    // An equidistant cylinder on the equator is half the equator wide on each side.
    #expect(abs(point.x - 6_378_137 * Double.pi) < 1e-6 && abs(point.y) < 1e-6)
  }

  @Test("the area of interest decides the operation; without ballpark none is made up")
  func choiceOfOperation() throws {
    let context = try PROJContext()
    // ED50 to WGS 84 has an operation for each country, with different shifts.
    let north = try CRSTransformation(
      from: "EPSG:4230",
      to: "EPSG:4326",
      areaOfInterest: BoundingBox(west: 5, south: 58, east: 10, north: 61),
      context: context
    )
    let south = try CRSTransformation(
      from: "EPSG:4230",
      to: "EPSG:4326",
      areaOfInterest: BoundingBox(west: 32.3, south: 34.6, east: 34.5, north: 35.6),
      context: context
    )
    #expect(north.operation.name.contains("ED50 to WGS 84"))
    #expect(south.operation.name.contains("ED50 to WGS 84"))
    #expect(north.operation != south.operation)
    #expect(throws: PROJError.self) {
      _ = try CRSTransformation(from: "OGC:CRS84", to: "+proj=eqc +ellps=intl", context: context)
    }
  }
}
