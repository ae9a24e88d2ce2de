@testable import CoverageData
import CoverageModel
import MessageModel
import TestWorlds
import Testing

@Suite("Areas from layers")
struct LayerAreaTests {
  private let country: SmallCountry

  init() throws { country = try SmallCountry() }

  private func feature(_ properties: String, _ geometry: String) -> String {
    "{\"type\":\"Feature\",\"properties\":\(properties),\"geometry\":\(geometry)}"
  }

  private func areas(_ features: [String], _ role: FileRole = .basins, crs: String = "") throws -> [GeoJSONArea] {
    let text = "{\"type\":\"FeatureCollection\",\(crs)\"features\":[\(features.joined(separator: ",\n"))]}"
    return try GeoJSONAreas.read(UserFile.read(country.write(text, "a.geojson"), role, ReadingOptions()))
  }

  private let square = "{\"type\":\"Polygon\",\"coordinates\":[[[0,45],[1,45],[1,46],[0,46],[0,45]]]}"

  @Test("Other names of properties are found, and the shape is the same")
  func synonyms() throws {
    let own = try areas([feature("{\"code\":\"1\",\"name\":\"One\"}", square)])
    let other = try areas([feature("{\"INSEE_COM\":\"1\",\"NOM\":\"One\"}", square)])
    #expect(own.count == 1)
    #expect(other.map(\.code) == own.map(\.code))
    #expect(other.map(\.name) == own.map(\.name))
    #expect(other.map(\.shape) == own.map(\.shape))
  }

  @Test(
    "What is not an area is refused with the number of the feature",
    arguments: [
      ("{\"insee\":\"2\"}", "{\"type\":\"Point\",\"coordinates\":[1,2]}", "point"),
      ("{\"insee\":\"2\"}", "{\"type\":\"LineString\",\"coordinates\":[[1,2],[3,4]]}", "LINESTRING"),
      ("{\"insee\":\"2\"}", "null", "no geometry"),
      ("{\"insee\":null}", "{\"type\":\"Polygon\",\"coordinates\":[[[0,45],[1,45],[1,46],[0,45]]]}", "is empty"),
      ("{\"insee\":\"1\"}", "{\"type\":\"Polygon\",\"coordinates\":[[[0,45],[1,45],[1,46],[0,45]]]}", "appears twice"),
      ("{\"insee\":\"2\"}", "{\"type\":\"Polygon\",\"coordinates\":[[[0,45],[1,45],[0,45]]]}", "ring"),
    ])
  func refused(properties: String, geometry: String, phrase: String) {
    let error = dataError { _ = try areas([feature("{\"insee\":\"1\"}", square), feature(properties, geometry)]) }
    #expect(error?.kind == .content)
    #expect(error?.feature == 1)
    #expect(error?.problem.english.contains(phrase) == true, "\(String(describing: error))")
  }

  @Test("A file without any property that could be the code says what it has")
  func noCode() {
    let error = dataError { _ = try areas([feature("{\"colour\":\"red\"}", square)]) }
    #expect(error?.field == "code")
    #expect(error?.problem.english.contains("colour") == true)
  }

  @Test("A text that is not JSON is left to the reader whose errors name lines")
  func notJSON() throws {
    let path = try country.write("{\"type\":\"FeatureCollection\",\n\"features\":[}", "broken.geojson")
    let error = dataError { _ = try GeoJSONAreas.read(UserFile.read(path, .basins, ReadingOptions())) }
    #expect(error?.line == 2)
  }

  @Test("A file under a wrong ending, and an empty layer, are errors of content that name the file")
  func hostile() throws {
    for name in ["a.gpkg", "a.shp", "a.fgb", "a.xlsx", "a.kml"] {
      let path = try country.write("code,name\nA,a\n", name)
      let table = dataError { _ = try UserFile.read(path, .towns, ReadingOptions()) }
      #expect(table?.kind == .content, "\(name)")
      #expect(table?.file == path)
      let area = dataError { _ = try UserFile.read(path, .basins, ReadingOptions()) }
      #expect(area?.kind == .content, "\(name)")
    }
    let empty = try country.write("{\"type\":\"FeatureCollection\",\"features\":[]}", "empty.geojson")
    let error = dataError { _ = try UserFile.read(empty, .towns, ReadingOptions()) }
    #expect(error?.kind == .content)
    let missing = dataError { _ = try UserFile.read("/nowhere/a.gpkg", .towns, ReadingOptions()) }
    #expect(missing?.kind == .file)
  }
}
