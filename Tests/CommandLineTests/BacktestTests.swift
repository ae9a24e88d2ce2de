import Foundation
import Testing

/// The country of `Workplace`: towns 10 to 39 a fifth of a degree apart; spaces stand at 10 and 39, town 10 + i has 100 i
/// people, those up to 29 lie in region 76.
@Suite("maillage backtest")
struct BacktestTests {
  private let place: Workplace
  private static let files = [
    "backtest.csv", "backtest.geojson", "backtest.json", "backtest.md", "backtest.svg", "plan.json",
  ]

  init() throws {
    place = try Workplace()
    try place.write("code\n10\n15\n22\n", "later.csv")
  }

  private func run(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(
      arguments, in: place.root, environment: ["MAILLAGE_GEODATA": place.root.appending(path: "GeoData").path])
  }

  private func json(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private func names(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: place.root.appending(path: folder).path).sorted()
  }

  @Test("Files of its own folder; what the first wave has is not counted again; the plan is verified")
  func plain() throws {
    let outcome = try run("backtest", "wave-1", "later.csv", "--candidates", "towns>=1", "--lang", "en")
    #expect(outcome.code == 0, "\(outcome.stderr)")
    #expect(outcome.stdout.hasPrefix("Occitanie: "), "\(outcome.stdout)")
    #expect(try names("Reports/occitanie-backtest") == Self.files)
    let report = try String(
      contentsOf: place.root.appending(path: "Reports/occitanie-backtest/backtest.md"), encoding: .utf8)
    #expect(report.contains("Counted: 2,"), "\(report)")
    #expect(report.contains("in that town: 1 (Ville 0 (10))"), "\(report)")
    let verified = try run("verify", "Reports/occitanie-backtest/plan.json")
    #expect(verified.code == 0, "\(verified.stderr)\(verified.stdout)")
  }

  @Test("The plan is that of maillage plan for as many openings, and its gain the optimum")
  func plan() throws {
    let found = try json(
      try run("backtest", "wave-1", "later.csv", "--candidates", "towns>=1", "--json", "--out", "b").stdout)
    let plan = try json(
      try run("plan", "--candidates", "towns>=1", "--open", "2", "--no-explain", "--json", "--out", "p").stdout)
    let best = try #require(found["plan"] as? [String: Any])
    #expect(best["value"] as? Int == plan["value"] as? Int)
    #expect(best["opened"] as? [String] == plan["opened"] as? [String])
    let covered = try #require(plan["covered_before"] as? Int)
    #expect(found["covered_before"] as? Int == covered)
    #expect(best["gain"] as? Int == (plan["covered_after"] as? Int ?? 0) - covered)
    try place.write("code\n10\n39\n15\n22\n", "all.csv")
    let analysis = try json(try run("analyze", "--spaces", "all.csv", "--json", "--out", "a").stdout)
    let people =
      try #require(analysis["covered"] as? [[String: Any]])
      .first { $0["km"] as? Int == 30 }?["people"] as? Int
    #expect(found["gain"] as? Int == (people ?? 0) - covered)
  }

  @Test("A town that is not a candidate is added, and said; the plan names the table of candidates beside it")
  func added() throws {
    try place.write("code\n20\n25\n28\n", "candidates.csv")
    let outcome = try run(
      "backtest", "wave-1", "later.csv", "--candidates", "candidates.csv", "--lang", "en", "--out", "b")
    #expect(outcome.code == 0, "\(outcome.stderr)")
    #expect(try names("b") == (Self.files + ["backtest-candidates.csv"]).sorted())
    let table = try String(
      contentsOf: place.root.appending(path: "b/backtest-candidates.csv"), encoding: .utf8)
    #expect(table == "code\n15\n20\n22\n25\n28\n")
    let report = try String(contentsOf: place.root.appending(path: "b/backtest.md"), encoding: .utf8)
    #expect(report.contains("added to them: 2 (Ville 5 (15), Ville 12 (22))"), "\(report)")
    let verified = try run("verify", "b/plan.json")
    #expect(verified.code == 0, "\(verified.stderr)\(verified.stdout)")
    // Its own table is not an input that a second run would write over.
    let again = try run("backtest", "wave-1", "later.csv", "--candidates", "candidates.csv", "--quiet", "--out", "b")
    #expect(again.code == 0, "\(again.stderr)")
    let inputs = try json(String(decoding: try #require(try place.contents("b")["backtest.json"]), as: UTF8.self))
    let paths = try #require(inputs["inputs"] as? [[String: Any]]).map { $0["path"] as? String }
    #expect(paths.suffix(2) == ["candidates.csv", "later.csv"])
    let short = try run(
      "backtest", "wave-1", "later.csv", "--candidates", "candidates.csv", "--formats", "md", "--out", "c")
    #expect(short.code == 0)
    #expect(try names("c") == ["backtest.md"])
  }

  @Test("Openings elsewhere are reported and not counted; several in a town are one")
  func setAside() throws {
    try place.write("code,longitude,latitude\na,1,45\nb,0.99,45.01\nc,0.6,45.8\nd,0.01,45\n", "points.csv")
    let outcome = try run(
      "backtest", "wave-1", "points.csv", "--candidates", "towns>=1", "--json", "--out", "b")
    #expect(outcome.code == 0, "\(outcome.stderr)")
    let found = try json(outcome.stdout)
    #expect(found["openings"] as? Int == 1 && found["opened"] as? [String] == ["15"])
    let others = try #require(found["not_counted"] as? [String: [[String: Any]]])
    #expect(others["first_wave"]?.map { $0["code"] as? String } == ["d"])
    #expect(others["outside"]?.map { $0["code"] as? String } == ["c"])
    #expect(others["same_town"]?.map { $0["code"] as? String } == ["b"])
  }

  @Test("Bad input: one line, the right code, nothing written")
  func wrong() throws {
    try place.write("code\n39\n", "outside.csv")
    try place.write("town\nAtlantis\n", "unknown.csv")
    let before = try place.names()
    for (arguments, code, said) in [
      (["wave-1", "wave-1"], 65, "no later opening is left to compare"),
      (["later.csv", "later.csv"], 65, "3 are in towns of the first wave"),
      (["wave-1", "outside.csv"], 65, "no later opening is left"), (["wave-1", "unknown.csv"], 65, "Atlantis"),
      (["wave-1", "nowhere.csv"], 74, "nowhere.csv"), (["wave-1"], 64, "LATER"),
      (["wave-1", "later.csv", "--time-limit", "-1"], 64, "--time-limit"),
      (["wave-1", "later.csv", "--open", "3"], 64, "--open"),
      (["wave-1", "later.csv", "--postgis", "postgresql://x/y"], 64, "PostGIS"),
    ] as [([String], Int32, String)] {
      let outcome = try Program.run(
        ["backtest"] + arguments + ["--candidates", "towns>=1", "--out", "out"], in: place.root,
        environment: ["MAILLAGE_GEODATA": place.root.appending(path: "GeoData").path])
      #expect(outcome.code == code, "\(arguments): \(outcome.stderr)")
      #expect(outcome.stderr.contains(said), "\(arguments): \(outcome.stderr)")
      #expect(outcome.stdout.isEmpty)
    }
    #expect(try place.names() == before)
  }

  @Test("The same bytes for any number of threads, and nothing said with --quiet")
  func threads() throws {
    for count in ["1", "3"] {
      let outcome = try run(
        "backtest", "wave-1", "later.csv", "--candidates", "towns>=1", "--threads", count, "--quiet", "--out", count)
      #expect(outcome.code == 0 && outcome.stdout.isEmpty && outcome.stderr.isEmpty, "\(outcome.stderr)")
    }
    #expect(try place.contents("1") == place.contents("3"))
  }
}
