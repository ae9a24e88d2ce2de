import Foundation
import Testing

@Suite("maillage compare with more than two situations")
struct CompareSituationsTests {
  private let place: Workplace
  private static let pair = [
    "compare-basins.csv", "compare-basins.geojson", "compare-manifest.json", "compare-towns.csv",
    "compare-towns.geojson", "compare.html", "compare.json", "compare.md", "compare.svg", "compare.xlsx",
  ]
  private static let common = [
    "compare-manifest.json", "compare.html", "compare.json", "compare.md", "compare.xlsx", "situation-2", "situation-3",
  ]

  init() throws {
    place = try Workplace()
    try place.write("code\n10\n39\n15\n", "b.csv")
    try place.write("code\n20\n", "c.csv")
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

  @Test("One table of all, and in a folder each what a comparison of two writes, to the byte")
  func folders() throws {
    let outcome = try run(
      "compare", "wave-1", "b.csv", "c.csv", "--names", "Now,More,Other", "--lang", "en", "--out", "all")
    #expect(outcome.code == 0, "\(outcome.stderr)")
    #expect(outcome.stdout.split(separator: "\n").count == 6, "\(outcome.stdout)")
    #expect(try names("all") == Self.common)
    for (folder, file, name) in [("situation-2", "b.csv", "More"), ("situation-3", "c.csv", "Other")] {
      let alone = try run(
        "compare", "wave-1", file, "--names", "Now,\(name)", "--lang", "en", "--quiet", "--out", folder)
      #expect(alone.code == 0, "\(alone.stderr)")
      #expect(try names("all/" + folder) == Self.pair)
      #expect(try place.contents("all/" + folder) == place.contents(folder))
    }
    let page = try String(contentsOf: place.root.appending(path: "all/compare.html"), encoding: .utf8)
    #expect(page.contains("href=\"situation-2/compare.html\"") && page.contains("href=\"situation-3/compare.html\""))
  }

  @Test("What an earlier comparison of more situations left in the folder is named")
  func earlier() throws {
    let arguments = ["compare", "wave-1", "b.csv", "c.csv", "--quiet", "--lang", "en", "--out", "all"]
    let environment = ["MAILLAGE_GEODATA": place.root.appending(path: "GeoData").path]
    for _ in 0..<2 {
      let outcome = try Program.run(arguments, in: place.root, environment: environment)
      #expect(outcome.code == 0 && outcome.stderr.isEmpty, "\(outcome.stderr)")
    }
    let outcome = try Program.run(
      arguments.filter { $0 != "c.csv" && $0 != "--quiet" }, in: place.root, environment: environment)
    #expect(outcome.code == 0)
    #expect(
      outcome.stderr.contains("left from an earlier comparison: situation-2, situation-3"), "\(outcome.stderr)")
  }

  @Test("Figures of all situations are those of each comparison of two")
  func figures() throws {
    let all = try json(try run("compare", "wave-1", "b.csv", "c.csv", "--json", "--out", "all").stdout)
    let situations = try #require(all["situations"] as? [[String: Any]])
    #expect(situations.count == 3)
    #expect(situations[0]["folder"] is NSNull && situations[0]["people_more"] is NSNull)
    for (index, file) in [(1, "b.csv"), (2, "c.csv")] {
      let two = try json(try run("compare", "wave-1", file, "--json", "--out", "two").stdout)
      #expect(situations[0]["people_within"] as? Int == two["covered_before"] as? Int)
      #expect(situations[index]["people_within"] as? Int == two["covered_after"] as? Int)
      #expect(situations[index]["people_newly_covered"] as? Int == two["people_newly_covered"] as? Int)
      #expect(
        situations[index]["people_no_longer_covered"] as? Int == two["people_no_longer_covered"] as? Int)
    }
  }

  @Test("Folders, plans and spaces go together, the folder first, in the middle or last")
  func kinds() throws {
    #expect(try run("analyze", "--quiet", "--out", "a").code == 0)
    #expect(
      try run("plan", "--candidates", "towns>=1000", "--open", "1", "--no-explain", "--quiet", "--out", "p").code == 0)
    var covered: [[String: Int]] = []
    for order in [["a", "b.csv", "p/plan.json"], ["b.csv", "a", "p/plan.json"], ["p/plan.json", "b.csv", "a"]] {
      let outcome = try Program.run(
        ["compare"] + order + ["--json", "--quiet", "--formats", "json", "--out", "out"], in: place.root,
        environment: ["MAILLAGE_GEODATA": place.root.appending(path: "GeoData").path])
      #expect(outcome.code == 0, "\(order): \(outcome.stderr)")
      let situations = try #require(try json(outcome.stdout)["situations"] as? [[String: Any]])
      covered.append(
        Dictionary(uniqueKeysWithValues: zip(order, situations.map { $0["people_within"] as? Int ?? -1 })))
    }
    #expect(Set(covered).count == 1, "\(covered)")
  }

  @Test("A situation that does not fit is named; so are names that are too few, and nothing is written")
  func misfits() throws {
    #expect(try run("analyze", "--quiet", "--out", "a").code == 0)
    #expect(try run("analyze", "--service-distance", "20", "--quiet", "--out", "near").code == 0)
    for (name, distance) in [("p", "30"), ("q", "30"), ("r", "20")] {
      let made = try run(
        "plan", "--candidates", "towns>=1000", "--open", "1", "--service-distance", distance, "--no-explain", "--quiet",
        "--out", name)
      #expect(made.code == 0, "\(made.stderr)")
    }
    for (arguments, code, said) in [
      (["a", "b.csv", "near"], 65, "near/manifest.json, field 'service_distance_km'"),
      (["b.csv", "a", "near"], 65, "near/manifest.json, field 'service_distance_km'"),
      (["a", "p/plan.json", "r/plan.json"], 65, "r/plan.json, field 'service_distance'"),
      (["wave-1", "p/plan.json", "q/plan.json", "r/plan.json"], 64, "r/plan.json"),
      (["wave-1", "b.csv", "nowhere.csv"], 74, "nowhere.csv"),
      (["wave-1", "b.csv", "c.csv", "--names", "A,B"], 64, "--names takes a name for each of the 3 situations"),
      (["wave-1", "b.csv", "c.csv", "--names", "A,B,A"], 64, "--names"),
      (["a", "b.csv", "c.csv", "--france"], 64, "--france"),
    ] as [([String], Int32, String)] {
      let outcome = try Program.run(
        ["compare"] + arguments + ["--out", "out"], in: place.root,
        environment: ["MAILLAGE_GEODATA": place.root.appending(path: "GeoData").path])
      #expect(outcome.code == code, "\(arguments): \(outcome.stderr)")
      #expect(outcome.stderr.contains(said), "\(arguments): \(outcome.stderr)")
      #expect(!place.exists("out"))
    }
    let decided = try run(
      "compare", "wave-1", "p/plan.json", "q/plan.json", "r/plan.json", "--service-distance", "30", "--quiet", "--out",
      "out")
    #expect(decided.code == 0, "\(decided.stderr)")
  }

  @Test("A study compares several plans by their names; a replay gives the same bytes")
  func study() throws {
    try place.write(
      """
      lang: en
      plans:
        one: {candidates: towns>=1000, open: 1}
        two: {candidates: towns>=1000, open: 2}
      compare: {after: [one, c.csv, two], names: [Now, One, Other, Two]}

      """, "study.yml")
    let dry = try run("run", "study.yml", "--dry-run")
    #expect(dry.code == 0, "\(dry.stderr)")
    #expect(dry.stdout.contains("after: [one, c.csv, two]"), "\(dry.stdout)")
    #expect(
      dry.stdout.contains("wave-1 results/one/plan.json c.csv results/two/plan.json --out results"), "\(dry.stdout)")
    let outcome = try run("run", "study.yml", "--quiet")
    #expect(outcome.code == 0, "\(outcome.stderr)")
    for folder in ["situation-2", "situation-3", "situation-4"] {
      #expect(try names("results/" + folder) == Self.pair)
    }
    let text = try String(contentsOf: place.root.appending(path: "results/compare.json"), encoding: .utf8)
    #expect(text.contains("\"one/plan.json\"") && text.contains("\"two/plan.json\"") && text.contains("\"Other\""))
    let replay = try run("run", "results/manifest.json")
    #expect(replay.code == 0, "\(replay.stderr)")
    #expect(try place.contents("results-replay/situation-4") == place.contents("results/situation-4"))
  }

  @Test("Layers of all comparisons are one package")
  func layers() throws {
    let outcome = try run("compare", "wave-1", "b.csv", "c.csv", "--formats", "gpkg,fgb", "--quiet", "--out", "out")
    #expect(outcome.code == 0, "\(outcome.stderr)")
    #expect(
      try names("out") == [
        "compare-2-basins.fgb", "compare-2-towns.fgb", "compare-3-basins.fgb", "compare-3-towns.fgb", "compare.gpkg",
        "maillage-compare.qgz",
      ])
  }
}
