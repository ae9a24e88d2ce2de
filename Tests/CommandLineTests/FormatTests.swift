import Foundation
import Testing

@Suite("Formats of results")
struct FormatTests {
  private let place: Workplace

  init() throws { place = try Workplace() }

  @Test("Only the formats asked for, and always the manifest")
  func chosen() throws {
    for (formats, files) in [
      ("csv", ["accessibility.csv", "basins.csv", "catchments.csv", "manifest.json", "towns.csv", "zones.csv"]),
      ("xlsx", ["manifest.json", "report.xlsx"]),
      ("md,svg", ["gap-report.md", "manifest.json", "map.svg"]),
      ("json", ["gap-report.json", "manifest.json"]),
      (
        "geojson",
        [
          "basins.geojson", "catchment-lines.geojson", "coverage.geojson", "manifest.json", "spaces.geojson",
          "towns.geojson",
        ]
      ),
    ] {
      let outcome = try place.analyze("--quiet", "--formats", formats, "--out", formats)
      #expect(outcome.code == 0, "\(outcome.stderr)")
      #expect(try place.contents(formats).keys.sorted() == files)
    }
  }

  @Test("Files of other formats from before stay as they are")
  func others() throws {
    #expect(try place.analyze("--quiet", "--out", "o").code == 0)
    let before = try place.contents("o")
    #expect(try place.analyze("--quiet", "--formats", "csv", "--service-distance", "10", "--out", "o").code == 0)
    let after = try place.contents("o")
    #expect(after["gap-report.md"] == before["gap-report.md"])
    #expect(after["basins.csv"] != before["basins.csv"])
  }

  @Test(
    "An unknown format is named with the nearest one there is",
    arguments: [("xls", "xlsx"), ("XLSX", "xlsx"), ("geojsn", "geojson"), ("htm", "html"), ("jsn", "json")])
  func unknown(given: String, nearest: String) throws {
    let outcome = try place.analyze("--formats", "csv," + given, "--out", "o")
    #expect(outcome.code == 64)
    #expect(outcome.stderr.contains("there is no format '\(given)'"), "\(outcome.stderr)")
    #expect(outcome.stderr.contains("md, json, csv, geojson, html, xlsx, svg"))
    #expect(outcome.stderr.contains("did you mean '\(nearest)'?"), "\(outcome.stderr)")
    #expect(!place.exists("o"))
  }

  @Test("Formats that a plan does not have leave nothing to write")
  func nothing() throws {
    let data = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "GeoData").path
    let outcome = try Program.run(
      [
        "plan", "--geodata", data, "--department", "30", "--open", "1", "--no-explain", "--formats", "svg", "--out",
        "o",
      ],
      in: place.root)
    #expect(outcome.code == 64)
    #expect(outcome.stderr.hasPrefix("maillage: --formats leaves nothing to write; there are csv, geojson"))
    #expect(!place.exists("o"))
  }

  @Test("A distance that is out of range is answered with the range", arguments: ["--distances", "--service-distance"])
  func range(option: String) throws {
    for value in ["0", "9999999"] {
      let outcome = try place.analyze(option, value, "--out", "o")
      #expect(outcome.code == 64)
      #expect(outcome.stderr.contains("\(option) takes kilometres above 0, at most 5000."), "\(outcome.stderr)")
    }
    let negative = try place.analyze(option + "=-1", "--out", "o")
    #expect(negative.code == 64)
    #expect(negative.stderr.contains("takes kilometres above 0"))
  }

  @Test("An error quotes a field in part, and names CSV only for tables")
  func quotes() throws {
    let long = String(repeating: "x", count: 32_767)
    try place.write("code,longitude,latitude\ns,\(long),45\n", "spaces.csv")
    let outcome = try place.analyze("--spaces", "spaces.csv", "--out", "o")
    #expect(outcome.code == 65)
    #expect(outcome.stderr.utf8.count < 500)
    #expect(outcome.stderr.contains("line 2, field 'longitude': 'xxx"))
    #expect(outcome.stderr.hasSuffix("xxx' is not a number\n"))
    let wide = try #require("\u{FEFF}\(Workplace.basins)".data(using: .utf16LittleEndian))
    try place.write(wide, "basins.geojson")
    let refused = try place.analyze("--basins", "basins.geojson", "--out", "o")
    #expect(refused.code == 65)
    #expect(
      refused.stderr == "maillage: basins.geojson: is UTF-16 text; expected UTF-8 (save it with the encoding UTF-8)\n")
  }
}
