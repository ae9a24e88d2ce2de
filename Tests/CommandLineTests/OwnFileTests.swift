import Foundation
import Testing

/// A study of another country from end to end: columns under other names, a projected system, decimal commas.
@Suite("One's own files in plan, verify and compare")
struct OwnFileTests {
  private let place: Workplace

  /// 4 by 3 towns in Lambert 72 (EPSG:31370), 10 km apart, around 150 km east and 150 km north: in the middle of Belgium.
  private static let towns: String = {
    let rows = (0..<12).map { index in
      "0\(100 + index);Gemeente \(index);\(140_000 + 10_000 * (index % 4)),5;\(140_000 + 10_000 * (index / 4)),5;\(100 + index)"
    }
    return (["NIS;NAAM;X;Y;BEVOLKING"] + rows).joined(separator: "\r\n") + "\r\n"
  }()
  private static let zones = """
    {"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::31370"}},"features":[
    {"type":"Feature","properties":{"zone":"Z","naam":"Zone"},"geometry":{"type":"Polygon","coordinates":
    [[[100000,100000],[200000,100000],[200000,200000],[100000,200000],[100000,100000]]]}}]}
    """
  private static let study = [
    "--towns", "towns.csv", "--basins", "zones.geojson", "--columns",
    "towns.longitude=X,towns.latitude=Y,towns.population=BEVOLKING,basins.code=zone", "--crs", "EPSG:31370",
  ]

  init() throws {
    place = try Workplace()
    try place.write(Self.towns, "towns.csv")
    try place.write(Self.zones, "zones.geojson")
    // The spreadsheet took the leading zeros; one of them stands in degrees.
    try place.write("NIS\n100\n", "today.csv")
    try place.write("NIS\n100\n111\n", "tomorrow.csv")
    try place.write("gemeente;prijs\nGemeente 5;2,5\nGemeente 11;3,5\n", "candidates.csv")
  }

  private func run(_ command: String, _ arguments: [String], lang: String = "C") throws -> Program.Outcome {
    try Program.run(
      [command, "--geodata", "GeoData"] + arguments, in: place.root, environment: ["LC_ALL": lang])
  }

  private func plan(_ more: String...) throws -> Program.Outcome {
    try run(
      "plan",
      Self.study + [
        "--spaces", "today.csv", "--candidates", "candidates.csv", "--columns",
        "spaces.code=NIS,candidates.town=gemeente,candidates.cost=prijs", "--service-distance", "11", "--budget", "3",
        "--out", "p",
      ] + more)
  }

  @Test("A plan is made, verified from its own file alone, and compared")
  func wholeWay() throws {
    let planned = try plan("--no-explain")
    #expect(planned.code == 0, "\(planned.stderr)")
    #expect(planned.stderr.contains("today.csv: codes in NIS that have got their leading zeros back: 1 (100 is 0100)"))
    let text = String(decoding: try #require(try place.contents("p")["plan.json"]), as: UTF8.self)
    // The budget lets only the cheaper one open: in the middle, with four neighbours, of which none is near the space.
    #expect(text.contains("\"opened\": [\"0105\"]"))
    #expect(text.contains("EPSG:31370"))
    let verified = try run("verify", ["p/plan.json"])
    #expect(verified.code == 0, "\(verified.stderr)")
    let compared = try run(
      "compare", ["today.csv", "p/plan.json", "--columns", "spaces.code=NIS", "--json", "--out", "c"])
    #expect(compared.code == 0, "\(compared.stderr)")
    #expect(compared.stdout.contains("\"added_spaces\":[\"0105\"]"))
  }

  @Test("An input that is read otherwise, or changed, is reported by verify")
  func changed() throws {
    #expect(try plan("--no-explain", "--quiet").code == 0)
    try place.write(Self.towns.replacing("NIS", with: "NISSE"), "towns.csv")
    let outcome = try run("verify", ["p/plan.json"])
    #expect(outcome.code == 65)
    #expect(outcome.stderr.split(separator: "\n").count == 1)
  }

  @Test("Folders and files are compared: a folder keeps its towns, a layer or table is read as asked")
  func compare() throws {
    let columns = ["--columns", "spaces.code=NIS"]
    let analyzed = try run("analyze", Self.study + columns + ["--spaces", "today.csv", "--quiet", "--out", "a"])
    #expect(analyzed.code == 0, "\(analyzed.stderr)")
    let folder = try run("compare", ["a", "tomorrow.csv", "--json", "--out", "c"] + columns)
    #expect(folder.code == 0, "\(folder.stderr)")
    let files = try run("compare", ["today.csv", "tomorrow.csv", "--json", "--out", "d"] + columns + Self.study)
    #expect(files.code == 0, "\(files.stderr)")
    // Distances of folders are read to the millimetre, so sums of them may differ in the last digit.
    for text in ["\"towns\":12", "\"people_farther\":0", "\"added_spaces\":[\"0111\"]", "\"removed_spaces\":[]"] {
      #expect(files.stdout.contains(text), "\(text)")
      #expect(folder.stdout.contains(text), "\(text)")
    }
    for refused in [
      ["--weights", "today.csv"], ["--weights", "today.csv", "--weight", "firms"], ["--towns", "towns.csv"],
    ] {
      let outcome = try run("compare", ["a", "tomorrow.csv", "--out", "e"] + columns + refused)
      #expect(outcome.code == 64, "\(refused)")
    }
  }

  @Test("What is said of one's own files is said in French too")
  func french() throws {
    let outcome = try run(
      "analyze",
      Self.study + ["--columns", "spaces.code=NIS", "--spaces", "today.csv", "--out", "a"], lang: "fr_FR.UTF-8")
    #expect(outcome.code == 0)
    #expect(
      outcome.stderr.contains(
        "today.csv\u{A0}: codes de NIS qui ont retrouvé leurs zéros en tête\u{A0}: 1 (100 est 0100)"))
    try place.write("NIS\n999\n", "today.csv")
    let refused = try run(
      "analyze",
      Self.study + ["--columns", "spaces.code=NIS", "--spaces", "today.csv", "--out", "b"], lang: "fr_FR.UTF-8")
    #expect(refused.code == 65)
    #expect(refused.stderr.contains("les codes des communes en ont 4 et des zéros en tête"))
  }
}
