@testable import CoverageData
import CoverageModel
import GEOSKit
import GeometryCore
import MessageModel
import TestWorlds
import Testing

@Suite("GeoJSON areas")
struct GeoJSONAreasTests {
  private static let square = "[[[0,0],[1,0],[1,1],[0,1],[0,0]]]"

  private func collection(_ features: String..., crs: String = "") -> String {
    "{\"type\":\"FeatureCollection\",\(crs)\"features\":[\n" + features.joined(separator: ",\n") + "\n]}"
  }

  private func feature(_ code: String, _ geometry: String) -> String {
    "{\"type\":\"Feature\",\"properties\":{\"code\":\"\(code)\"},\"geometry\":\(geometry)}"
  }

  private func polygon(_ coordinates: String) -> String {
    "{\"type\":\"Polygon\",\"coordinates\":\(coordinates)}"
  }

  private func error(_ text: String) -> DataError? {
    dataError { _ = try BasinFile.read(input(text, name: "z.geojson")) }
  }

  @Test("What is wrong with a feature is said with its line")
  func features() {
    let good = feature("1", polygon(Self.square))
    let cases: [(bad: String, phrase: String)] = [
      (feature("2", polygon("[[[0,0],[1,0],[1,1],[0,1]]]")), "the last position of a ring must equal the first"),
      (feature("2", polygon("[[[0,0],[1,0],[0,0]]]")), "at least 4 positions, this one has 3"),
      (feature("2", polygon("[[[0,0],[1,0],[1,95],[0,0]]]")), "not a longitude in [-180, 180]"),
      (feature("2", polygon("[[[700000,6600000],[700001,6600000],[700001,6600001],[700000,6600000]]]")), "position 1"),
      (feature("2", polygon("[[[0],[1,0],[1,1],[0]]]")), "a longitude and a latitude"),
      (feature("2", polygon("[[[\"0\",0],[1,0],[1,1],[\"0\",0]]]")), "expected a number"),
      (feature("2", polygon("[[[null,0],[1,0],[1,1],[null,0]]]")), "expected a number"),
      (feature("2", polygon("[]")), "without rings"),
      (feature("2", polygon("{}")), "expected '['"),
      (feature("2", "{\"type\":\"Point\",\"coordinates\":[0,0]}"), "expected Polygon or MultiPolygon"),
      (feature("2", "{\"type\":\"Polygon\"}"), "no coordinates"),
      (feature("2", "null"), "no geometry"),
      (feature("", polygon(Self.square)), "no property 'code'"),
      ("{\"type\":\"Feature\",\"properties\":null,\"geometry\":\(polygon(Self.square))}", "no property 'code'"),
      ("{\"properties\":{\"code\":\"2\"},\"geometry\":\(polygon(Self.square))}", "not of type 'Feature'"),
      ("[]", "expected '{'"),
    ]
    for (bad, phrase) in cases {
      let found = error(collection(good, bad))
      #expect(found?.problem.english.contains(phrase) == true, "\(bad): \(String(describing: found))")
      #expect(found?.line == 3, "\(bad): \(String(describing: found))")
    }
  }

  @Test("What is wrong with a collection")
  func collections() {
    let good = feature("1", polygon(Self.square))
    #expect(error(collection())?.description == "z.geojson: has no features")
    #expect(error(collection(good, good))?.description == "z.geojson, field 'code': '1' appears twice")
    #expect(error("{\"type\":\"Topology\",\"features\":[]}")?.problem.english.contains("'type' is 'Topology'") == true)
    #expect(error("{\"features\":[]}")?.problem.english.contains("missing") == true)
    #expect(error("[]")?.line == 1)
    #expect(
      error(collection(feature("1", "{\"type\":\"MultiPolygon\",\"coordinates\":[]}")))?.problem.english.contains(
        "no area")
        == true)
  }

  @Test("Another CRS is refused, longitude and latitude on WGS84 accepted")
  func referenceSystems() throws {
    let good = feature("1", polygon(Self.square))
    func crs(_ name: String) -> String {
      "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"\(name)\"}},"
    }
    #expect(
      error(collection(good, crs: crs("urn:ogc:def:crs:EPSG::2154")))?.problem.english.contains("another CRS") == true)
    #expect(
      error(collection(good, crs: crs("urn:ogc:def:crs:EPSG::3857")))?.problem.english.contains("another CRS") == true)
    for accepted in [crs("urn:ogc:def:crs:OGC:1.3:CRS84"), crs("EPSG:4326"), "\"crs\":null,", ""] {
      #expect(try BasinFile.read(input(collection(good, crs: accepted))).basins.count == 1)
    }
  }

  @Test("A basin that crosses itself is made valid and counted, the others are left as they are")
  func repaired() throws {
    let bowTie = feature("2", polygon("[[[0,0],[2,2],[2,0],[0,2],[0,0]]]"))
    let text = collection(feature("1", polygon(Self.square)), bowTie)
    let (basins, repairs) = try BasinFile.read(input(text))
    #expect(repairs.map(\.rule) == [.shapeMadeValid])
    #expect(repairs.map(\.count) == [1])
    #expect(repairs.map(\.examples) == [["2"]])
    #expect(try GEOSValidity.check(basins[1].shape) == nil)
    // Two triangles with the middle of the square as apex, each of area 1.
    let doubled = basins[1].shape.rightHanded.polygons.map(\.exterior.doubledSignedAreaSquareDegrees)
    #expect(doubled == [2, 2])
    #expect(basins[0].shape.polygons[0].exterior.positions.count == 5)
    #expect(try BasinFile.read(input(text), checksShapes: false).repairs.isEmpty)
  }

  @Test("A basin that is only a line has no area")
  func line() {
    let flat = error(collection(feature("1", polygon("[[[0,0],[1,0],[2,0],[0,0]]]"))))
    #expect(flat?.problem.english.contains("'1'") == true)
    #expect(flat?.kind == .content)
  }

  @Test("Without shapes, geometry is passed over, but the text must be JSON")
  func namesOnly() throws {
    let names = try ZoneNameTable.readGeoJSON(input(collection(feature("76", "null"), feature("11", "{\"a\":[1]}"))))
    #expect(names == ["76": "76", "11": "11"])
    #expect(dataError { _ = try ZoneNameTable.readGeoJSON(input(collection(feature("76", "{]")))) } != nil)
  }
}
