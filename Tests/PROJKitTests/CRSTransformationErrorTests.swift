import GeometryCore
import MessageModel
import PROJKit
import Testing

@Suite("CRSTransformation, bad input")
struct CRSTransformationErrorTests {
  static let guadeloupe = LonLat(longitude: -61.53, latitude: 16.24)
  static let paris = LonLat(longitude: 2.35, latitude: 48.85)

  @Test("Guadeloupe is refused in Lambert-93, with its index and the area")
  func guadeloupe() throws {
    let context = try PROJContext()
    let transformation = try CRSTransformation(from: "EPSG:4326", to: "EPSG:2154", context: context)
    let places = [Self.paris, Self.paris, Self.guadeloupe, Self.guadeloupe]
    let error = #expect(throws: PROJError.self) {
      let _: [PlanarPoint] = try transformation.transform(places.span)
    }
    #expect(error?.index == 2)
    #expect(
      error?.kind == .outsideAreaOfUse(BoundingBox(west: -9.86, south: 41.15, east: 10.38, north: 51.56))
    )
    #expect(error?.operation == "EPSG:4326 to EPSG:2154")
    #expect(error?.description.contains("point 2") == true)
    #expect(error?.description.contains("-61.53") == true)
  }

  @Test("without the check the same point passes: that is what the check is for")
  func unchecked() throws {
    let context = try PROJContext()
    let transformation = try CRSTransformation(
      from: "EPSG:4326",
      to: "EPSG:2154",
      checksAreaOfUse: false,
      context: context
    )
    let point: PlanarPoint = try transformation.transform(Self.guadeloupe)
    #expect(point.isFinite)
  }

  @Test("a result outside the area is refused on the way back and between two projected systems")
  func results() throws {
    let context = try PROJContext()
    let farAway = PlanarPoint(x: -6_000_000, y: 4_000_000)
    let toWGS84 = try CRSTransformation(from: "EPSG:2154", to: "EPSG:4326", context: context)
    let forward = #expect(throws: PROJError.self) { let _: LonLat = try toWGS84.transform(farAway) }
    let toEurope = try CRSTransformation(from: "EPSG:2154", to: "EPSG:3035", context: context)
    let planar = #expect(throws: PROJError.self) { let _: PlanarPoint = try toEurope.transform(farAway) }
    for error in [forward, planar] {
      guard case .outsideAreaOfUse = error?.kind else {
        Issue.record("\(String(describing: error))")
        continue
      }
    }
  }

  @Test("the margin of the area is 0.01 degree, no more")
  func margin() throws {
    let context = try PROJContext()
    let transformation = try CRSTransformation(from: "EPSG:4326", to: "EPSG:2154", context: context)
    let inside: PlanarPoint = try transformation.transform(LonLat(longitude: 10.389, latitude: 45))
    #expect(inside.isFinite)
    #expect(throws: PROJError.self) {
      let _: PlanarPoint = try transformation.transform(LonLat(longitude: 10.391, latitude: 45))
    }
    let south: PlanarPoint = try transformation.transform(LonLat(longitude: 3, latitude: 41.141))
    #expect(south.isFinite)
    #expect(throws: PROJError.self) {
      let _: PlanarPoint = try transformation.transform(LonLat(longitude: 3, latitude: 41.139))
    }
  }

  @Test("an area that crosses the antimeridian holds both sides and not the rest")
  func antimeridian() throws {
    let context = try PROJContext()
    // EPSG:3832, PDC Mercator: 98.69 E to 68 W over the Pacific.
    let transformation = try CRSTransformation(from: "EPSG:4326", to: "EPSG:3832", context: context)
    for longitude in [100.0, 179.99, 180, -180, -179.99, -69] {
      let point: PlanarPoint = try transformation.transform(LonLat(longitude: longitude, latitude: 0))
      #expect(point.isFinite, "\(longitude)")
    }
    #expect(throws: PROJError.self) {
      let _: PlanarPoint = try transformation.transform(LonLat(longitude: 0, latitude: 0))
    }
  }

  @Test(
    "what is not finite is refused with its index, with and without the check of the area",
    arguments: [
      LonLat(longitude: 2, latitude: .nan), LonLat(longitude: .infinity, latitude: 48),
      LonLat(longitude: 2, latitude: 95), LonLat(longitude: .nan, latitude: .nan),
    ]
  )
  func notFinite(_ bad: LonLat) throws {
    let context = try PROJContext()
    for isChecked in [true, false] {
      let transformation = try CRSTransformation(
        from: "EPSG:4326",
        to: "EPSG:2154",
        checksAreaOfUse: isChecked,
        context: context
      )
      let error = #expect(throws: PROJError.self) {
        let _: [PlanarPoint] = try transformation.transform([Self.paris, bad, Self.paris].span)
      }
      #expect(error?.index == 1)
      if !isChecked { #expect(error?.kind == .notFinite) }
    }
  }

  @Test("latitude 95 gives PROJ's own text, and that text is not kept for a later error")
  func messageIsTaken() throws {
    let context = try PROJContext()
    let transformation = try CRSTransformation(
      from: "EPSG:4326",
      to: "EPSG:2154",
      checksAreaOfUse: false,
      context: context
    )
    let first = #expect(throws: PROJError.self) {
      let _: PlanarPoint = try transformation.transform(LonLat(longitude: 2, latitude: 95))
    }
    #expect(first?.message.english.contains("nvalid latitude") == true)
    let second = #expect(throws: PROJError.self) {
      _ = try CoordinateReferenceSystem("EPSG:999999", context: context)
    }
    #expect(second?.message.english.contains("nvalid latitude") == false)
  }

  @Test("a type that does not fit its system is refused")
  func wrongType() throws {
    let context = try PROJContext()
    let transformation = try CRSTransformation(from: "EPSG:4326", to: "EPSG:2154", context: context)
    let error = #expect(throws: PROJError.self) {
      let _: LonLat = try transformation.transform(PlanarPoint(x: 700_000, y: 6_600_000))
    }
    #expect(error?.kind == .unsuitableCRS)
  }
}
