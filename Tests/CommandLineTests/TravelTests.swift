import Foundation
import Testing

@Suite("Travel costs on the command line")
struct TravelTests {
  private let place: Workplace

  init() throws { place = try Workplace() }

  /// Towns 10 to 29 are those of region 76; the spaces stand in 10 and 39. A minute for each step of code.
  private func table(_ column: String, _ factor: Int) -> String {
    "from,to,\(column)\n"
      + (10..<30).flatMap { town in [10, 39].map { "\(town),\($0),\(abs(town - $0) * factor)\n" } }.joined()
  }

  private func json(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test("Seconds: coverage within 10 minutes is that of the towns up to 20, and of those from 29 on")
  func seconds() throws {
    try place.write("code\n10\n39\n", "spaces.csv")
    try place.write(table("seconds", 60), "m.csv")
    let outcome = try place.analyze(
      "--matrix", "m.csv", "--spaces", "spaces.csv", "--service-distance", "10", "--distances", "5", "--json", "--out",
      "out")
    #expect(outcome.code == 0, "\(outcome.stderr)")
    let summary = try json(outcome.stdout)
    #expect(summary["travel"] as? String == "seconds")
    #expect(summary["service_time_min"] as? Int == 10)
    // 100 people times the code less 10.
    let people = (0...10).reduce(0) { $0 + 100 * $1 } + 1900
    let covered = try #require(summary["covered"] as? [[String: Any]])
    #expect(covered.map { $0["min"] as? Int } == [5, 10])
    #expect(covered.map { $0["people"] as? Int } == [1500, people])
    let files = try place.contents("out")
    #expect(files["coverage.geojson"] == nil)
    #expect(files["report.html"] != nil && files["report.xlsx"] != nil)
  }

  @Test("Minutes give the same bytes of figures as seconds; threads change nothing")
  func same() throws {
    try place.write(table("seconds", 60), "s.csv")
    try place.write(table("minutes", 1), "t.csv")
    #expect(try place.analyze("--matrix", "s.csv", "--quiet", "--threads", "1", "--out", "a").code == 0)
    #expect(try place.analyze("--matrix", "t.csv", "--quiet", "--threads", "4", "--out", "b").code == 0)
    let (one, other) = (try place.contents("a"), try place.contents("b"))
    for name in ["towns.csv", "zones.csv", "basins.geojson", "accessibility.csv"] {
      #expect(one[name] != nil && one[name] == other[name], "\(name)")
    }
  }

  @Test("What is wrong ends with a message and a code, in both languages")
  func errors() throws {
    try place.write("from,to,cost\n10,10,1\n", "unit.csv")
    try place.write("from,to,seconds\n10,10,1\n10,10,2\n", "twice.csv")
    try place.write("from,to,seconds\n99,10,1\n", "towns.csv")
    try place.write(table("seconds", 60), "m.csv")
    let cases: [([String], Int32, String)] = [
      (["--matrix", "unit.csv"], 65, "unit.csv, line 1, field 'cost'"),
      (["--matrix", "twice.csv"], 65, "twice.csv, line 3"),
      (["--matrix", "towns.csv"], 65, "no code is that of a town of the study"),
      (["--matrix", "none.csv"], 74, "none.csv"),
      (["--matrix", "m.csv", "--in-town", "disc-mean"], 64, "--in-town disc-mean"),
    ]
    for (arguments, code, phrase) in cases {
      let outcome = try Program.run(["analyze", "--geodata", "GeoData"] + arguments, in: place.root)
      #expect(outcome.code == code, "\(arguments): \(outcome.stderr)")
      let start = phrase.replacing(", line 1", with: "")
      #expect(outcome.stderr.replacing(", line 1", with: "").contains(start), "\(outcome.stderr)")
      #expect(outcome.stderr.split(separator: "\n").count == 1)
    }
    let french = try place.analyze("--matrix", "towns.csv", "--lang", "fr")
    #expect(french.stderr.contains("aucun code n’est celui d’une commune de l’étude"))
  }

  @Test("A comparison by times, and results of times as a side, which need the table")
  func compare() throws {
    try place.write("code\n10\n", "a.csv")
    try place.write("code\n10\n39\n", "b.csv")
    try place.write(table("seconds", 60), "m.csv")
    let arguments = [
      "compare", "--geodata", "GeoData", "a.csv", "b.csv", "--matrix", "m.csv", "--service-distance", "10",
    ]
    let outcome = try Program.run(arguments + ["--json", "--out", "out"], in: place.root)
    #expect(outcome.code == 0, "\(outcome.stderr)")
    let summary = try json(outcome.stdout)
    #expect((summary["covered_after"] as? Int ?? 0) - (summary["covered_before"] as? Int ?? 0) == 1900)
    #expect(summary["saved_person_min"] as? Double != nil)
    #expect(try place.analyze("--matrix", "m.csv", "--quiet", "--out", "folder").code == 0)
    let refused = try Program.run(["compare", "--geodata", "GeoData", "folder", "b.csv"], in: place.root)
    #expect(refused.code == 65)
    #expect(refused.stderr.contains("name the table with --matrix"))
  }
}
