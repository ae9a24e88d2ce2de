import Foundation
import Testing

/// Towns A to D with 1,024 to 8,192 people and one space, at A. By the times of the table A and B are within 20 minutes of
/// it; C is 50 minutes away and D reaches nothing. A space at C would have B, C and, on the limit, D.
@Suite("Plans on travel times")
struct PlanTravelTests {
  private let place: Workplace
  private static let study = [
    "--geodata", "GeoData", "--towns", "t.csv", "--spaces", "s.csv", "--basins", "GeoData/employment-basins.geojson",
    "--matrix", "m.csv",
  ]

  init() throws {
    place = try Workplace()
    try place.write(
      "code,name,longitude,latitude,population\nA,A,0,45,1024\nB,B,0.1,45,2048\nC,C,0.2,45,4096\nD,D,0.3,45,8192\n",
      "t.csv")
    try place.write("code\nA\n", "s.csv")
    try place.write(
      "from,to,seconds\nA,A,0\nB,A,600\nC,A,3000\nB,C,900\nC,C,0\nD,C,1200\nC,D,2000\nD,D,0\nB,B,0\n", "m.csv")
  }

  private func run(_ words: [String]) throws -> Program.Outcome { try Program.run(words, in: place.root) }

  @Test("The towns of a study are planned for by given times, closed at the limit, verified and compared")
  func times() throws {
    let plan = try run(
      ["plan"] + Self.study
        + ["--service-distance", "20", "--open", "1", "--candidates", "towns>=0", "--lang", "en", "--out", "p"])
    #expect(plan.code == 0, "\(plan.stderr)")
    let json = try String(contentsOf: place.root.appending(path: "p/plan.json"), encoding: .utf8)
    for member in [
      "\"service_distance\": 1200", "\"travel\": \"seconds\"", "\"opened\": [\"C\"]", "\"covered_before\": 3072",
      "\"covered_after\": 15360",
    ] {
      #expect(json.contains(member), "\(member)")
    }
    // From C to the space at A: 3,000 seconds, not the geodesic.
    #expect(json.contains("\"nearest_existing\": \"A\"") && json.contains("\"nearest_existing_distance\": 3000"))
    let page = try String(contentsOf: place.root.appending(path: "p/plan.md"), encoding: .utf8)
    #expect(page.contains("50.0\u{A0}min"))
    #expect(page.contains("within 20\u{A0}min"))
    #expect(page.firstMatch(of: /\bkm\b|as the crow flies/) == nil)
    #expect(place.exists("p/report.html"))
    let verified = try run(["verify", "--geodata", "GeoData", "p/plan.json"])
    #expect(verified.code == 0, "\(verified.stderr)")
    let compared = try run(
      ["compare", "--geodata", "GeoData", "s.csv", "p/plan.json", "--json", "--out", "c"])
    #expect(compared.code == 0, "\(compared.stderr)")
    #expect(compared.stdout.contains("\"people_newly_covered\":12288"))
    #expect(compared.stdout.contains("\"service_time_min\":20"))
  }

  @Test("Metres are planned in kilometres")
  func metres() throws {
    let table = try String(contentsOf: place.root.appending(path: "m.csv"), encoding: .utf8)
    try place.write(table.replacing("seconds", with: "metres"), "m.csv")
    let plan = try run(
      ["plan"] + Self.study
        + ["--service-distance", "1.2", "--open", "1", "--candidates", "towns>=0", "--json", "--out", "p"])
    #expect(plan.code == 0, "\(plan.stderr)")
    #expect(plan.stdout.contains("\"opened\":[\"C\"]") && plan.stdout.contains("\"covered_after\":15360"))
  }

  @Test("Costs without a unit take the place of towns; weights need the name of their column")
  func refused() throws {
    let table = try String(contentsOf: place.root.appending(path: "m.csv"), encoding: .utf8)
    try place.write(table.replacing("seconds", with: "cost"), "costs.csv")
    let words = ["plan", "--geodata", "GeoData", "--service-distance", "20", "--out", "p"]
    let beside = try run(words + ["--matrix", "costs.csv", "--towns", "t.csv"])
    #expect(beside.code == 64)
    #expect(beside.stderr.contains("takes the place of towns"))
    let alone = try run(words + ["--matrix", "costs.csv", "--open", "1", "--quiet"])
    #expect(alone.code == 0, "\(alone.stderr)")
    let weights = try run(words + ["--matrix", "m.csv", "--weights", "t.csv"])
    #expect(weights.code == 64)
    #expect(weights.stderr.contains("--weights needs --weight"))
    #expect(!place.exists("p/gap-report.md"))
  }
}
