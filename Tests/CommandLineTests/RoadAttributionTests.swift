import Foundation
import Testing

/// Every file of results that were computed on roads names whose they are, or stands beside one that does.
@Suite("The roads' licence in results")
struct RoadAttributionTests {
  private let place: Workplace
  private let example: String

  init() throws {
    place = try Workplace()
    example =
      URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Examples/liechtenstein").path
  }

  private static let formats = "md,json,csv,geojson,html,svg,gpkg,fgb"
  private static let notice = "OpenStreetMap"

  private func run(_ arguments: [String]) throws -> Program.Outcome {
    try Program.run([arguments[0], "--geodata", "GeoData"] + arguments.dropFirst(), in: place.root)
  }

  private func study(_ words: [String], out: String) throws -> [String: Data] {
    let outcome = try run(
      words + [
        "--towns", example + "/towns.csv", "--basins", example + "/districts.geojson", "--roads",
        example + "/liechtenstein.routes", "--service-distance", "8", "--formats", Self.formats, "--quiet", "--out",
        out,
      ])
    #expect(outcome.code == 0, "\(outcome.stderr)")
    return try place.contents(out)
  }

  /// What names no licence itself: tables and, before GDAL 3.9, FlatGeobuf.
  private func check(_ files: [String: Data], beside name: String) throws {
    #expect(files.count > 5)
    for (file, content) in files where !file.hasSuffix(".csv") && !file.hasSuffix(".fgb") {
      #expect(content.range(of: Data(Self.notice.utf8)) != nil, "\(file)")
    }
    let beside = try #require(files[name])
    #expect(String(decoding: beside, as: UTF8.self).contains("ODbL"))
    #expect(String(decoding: beside, as: UTF8.self).contains("2015-07-27"))
  }

  @Test func ofAnAnalysis() throws {
    let files = try study(["analyze", "--spaces", example + "/spaces.csv"], out: "a")
    try check(files, beside: "manifest.json")
  }

  @Test func ofAPlan() throws {
    let files = try study(
      ["plan", "--spaces", example + "/spaces.csv", "--open", "1", "--candidates", "towns>=1000", "--no-explain"],
      out: "p")
    try check(files, beside: "plan-attribution.txt")
  }

  @Test func ofAComparison() throws {
    try place.write("code\nLI-01\n", "one.csv")
    let files = try study(["compare", "one.csv", example + "/spaces.csv"], out: "c")
    try check(files, beside: "compare-attribution.txt")
  }

  @Test("A package of areas says it of its layer")
  func ofIsochrones() throws {
    let outcome = try run([
      "isochrones", "--roads", example + "/liechtenstein.routes", "--points", "47.1392862,9.5227962", "--limits", "1",
      "-o", "i.gpkg",
    ])
    #expect(outcome.code == 0, "\(outcome.stderr)")
    let content = try Data(contentsOf: place.root.appending(path: "i.gpkg"))
    #expect(content.range(of: Data(Self.notice.utf8)) != nil)
  }
}
