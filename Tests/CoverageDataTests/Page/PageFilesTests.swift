import CoverageData
import Foundation
import GeometryCore
import MessageModel
import Testing

@Suite("Files of the page")
struct PageFilesTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "maillage-page-\(UUID().uuidString)")

  init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }

  private func write(_ text: String, _ name: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: name))
  }

  private func read() throws(DataError) -> LeafletFiles {
    try LeafletFiles.read(environment: ["MAILLAGE_LEAFLET": folder.path])
  }

  @Test("Leaflet's files are read as they are, from the folder that is named")
  func leaflet() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write("var L = {};", "leaflet.min.js")
    try write("a {}", "leaflet.css")
    let files = try read()
    #expect(files.script == Array("var L = {};".utf8))
    #expect(files.style == Array("a {}".utf8))
  }

  @Test("Where a file is missing the error names it and the package")
  func missing() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write("var L = {};", "leaflet.min.js")
    let error = try #require(throws: DataError.self) { try read() }
    #expect(error.kind == .file)
    #expect(error.file == folder.path + "/leaflet.css")
    #expect(error.problem.english.contains("install libjs-leaflet"))
  }

  @Test("A script that would end its element is refused", arguments: ["x = '</script>'", "</script"])
  func closing(script: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write(script, "leaflet.min.js")
    try write("a {}", "leaflet.css")
    let error = try #require(throws: DataError.self) { try read() }
    #expect(error.kind == .content)
    #expect(error.problem.english.contains("</script"))
  }

  @Test("Digests are those of FIPS 180-2 in base64")
  func digest() {
    // SHA-256 of "abc": ba7816bf 8f01cfea 414140de 5dae2223 b00361a3 96177a9c b410ff61 f20015ad.
    #expect(PageDigest.sha256Base64(Array("abc".utf8)) == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=")
  }

  @Test("Outlines of departments and regions; a folder without them has none")
  func outlines() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let geoData = GeoDataFolder(path: folder.path)
    #expect(try Outlines.read(geoData) == Outlines.read(GeoDataFolder(path: folder.path + "/nowhere")))
    let feature =
      "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"code\":\"1\"},"
      + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[0,45],[3,45],[3,46],[0,45]]]}}]}"
    try write(feature, "departments.geojson")
    let outlines = try Outlines.read(geoData)
    #expect(outlines.departments.map(\.positionCount) == [4])
    #expect(outlines.regions.isEmpty)
  }
}
