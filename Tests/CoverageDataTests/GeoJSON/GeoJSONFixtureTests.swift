@testable import CoverageData
import Foundation
import GeometryCore
import TestSupport
import TestWorlds
import Testing

@Suite("GeoJSON fixtures of others", .enabled(if: ExternalData.isExpected))
struct GeoJSONFixtureTests {
  private func files(_ folder: String, _ ending: String) throws -> [URL] {
    let root = try ExternalData.url(folder)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path).filter { $0.hasSuffix(ending) }
    return paths.sorted().map { root.appending(path: $0) }
  }

  /// The text of a geometry as the only feature of a collection.
  private func wrapped(_ file: URL) throws -> InputFile {
    let geometry = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let text =
      "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"code\":\"1\"},\"geometry\":"
    return try InputFile(name: file.lastPathComponent, bytes: Array((text + geometry + "}]}").utf8))
  }

  @Test("Valid polygons of the schema's tests are read with their positions")
  func validAreas() throws {
    let areas = try files("geojson/schema/test/fixtures/valid", ".json").filter {
      ["polygon", "multipolygon"].contains($0.deletingLastPathComponent().lastPathComponent)
    }
    #expect(areas.count == 7)
    for file in areas {
      let object = try #require(
        try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
      let found = try GeoJSONAreas.read(wrapped(file))
      #expect(found.count == 1)
      let coordinates = try #require(object["coordinates"] as? [Any])
      let polygons = object["type"] as? String == "Polygon" ? [coordinates] : coordinates.compactMap { $0 as? [Any] }
      let positions = polygons.joined().compactMap { ($0 as? [[NSNumber]]) }.joined().map {
        [$0[0].doubleValue, $0[1].doubleValue]
      }
      let read = found[0].shape.polygons.flatMap { [$0.exterior] + $0.holes }.flatMap(\.positions)
      #expect(!positions.isEmpty)
      #expect(read.map { [$0.longitude, $0.latitude] } == positions, "\(file.lastPathComponent)")
    }
  }

  @Test("Every other geometry, and every invalid one, is refused with a message")
  func refused() throws {
    let all = try files("geojson/schema/test/fixtures", ".json").filter { file in
      let kind = file.deletingLastPathComponent().lastPathComponent
      let isValid = file.path.contains("/valid/")
      return !["feature", "featurecollection"].contains(kind) && !(isValid && kind.hasSuffix("polygon"))
    }
    #expect(all.count > 35)
    for file in all where !file.path.hasSuffix("multipolygon/bad-bbox.json") {
      let error = dataError { _ = try GeoJSONAreas.read(wrapped(file)) }
      #expect(error?.kind == .content, "\(file.path)")
      #expect(error?.line != nil)
    }
  }

  @Test("No file of these collections is a list of basins, and each says why")
  func wholeFiles() throws {
    let all =
      try files("geojson/schema/test/fixtures", ".json") + files("geojson/geojsonhint/bad", ".geojson")
      + files("geojson/geojsonhint/good", ".geojson") + files("geojson/georust/canonical", ".geojson")
    #expect(all.count > 120)
    for file in all {
      let error = dataError { _ = try BasinFile.read(InputFile(path: file.path, name: file.lastPathComponent)) }
      #expect(error?.kind == .content, "\(file.path)")
      #expect(error?.file == file.lastPathComponent)
    }
  }
}
