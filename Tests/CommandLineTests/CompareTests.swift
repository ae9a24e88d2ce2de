import Foundation
import Testing

@Suite("maillage compare")
struct CompareTests {
  private let place: Workplace
  private static let files = [
    "compare-basins.csv", "compare-basins.geojson", "compare-manifest.json", "compare-towns.csv",
    "compare-towns.geojson", "compare.html", "compare.json", "compare.md", "compare.svg", "compare.xlsx",
  ]
  private static let embeddedData = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "GeoData").path

  init() throws { place = try Workplace() }

  private func compare(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(["compare", "--geodata", "GeoData"] + arguments, in: place.root, environment: [:])
  }

  private func json(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test("Without options: Occitanie, into Reports/occitanie-compare, with a summary")
  func plain() throws {
    try place.write("code\n10\n39\n15\n", "b.csv")
    let outcome = try compare("wave-1", "b.csv", "--lang", "en")
    #expect(outcome.code == 0, "\(outcome.stderr)")
    #expect(outcome.stdout.hasPrefix("Occitanie: "))
    #expect(outcome.stdout.split(separator: "\n").count == 3)
    #expect(try place.contents("Reports/occitanie-compare").keys.sorted() == Self.files)
  }

  @Test("Situations are named; one name, an empty or an equal one is refused")
  func names() throws {
    try place.write("code\n10\n39\n15\n", "b.csv")
    let outcome = try compare("wave-1", "b.csv", "--lang", "en", "--names", " Now , Later")
    #expect(outcome.stdout.contains("in “Later” than in “Now”"), "\(outcome.stdout)\(outcome.stderr)")
    for wrong in ["Now", "Now,", "Now,Now", "a,b,c"] {
      let refused = try compare("wave-1", "b.csv", "--names", wrong)
      #expect(
        refused.code == 64 && refused.stderr.contains("--names takes a name for each situation"), "\(refused.stderr)")
    }
  }

  @Test("Folders, a folder and spaces, and spaces alone tell the same, both ways round")
  func sameAnswer() throws {
    try place.write("code\n15\n20\n", "b.csv")
    #expect(try place.analyze("--quiet", "--out", "a").code == 0)
    #expect(try place.analyze("--spaces", "b.csv", "--quiet", "--out", "b").code == 0)
    var answers: [String] = []
    var covered: [[String]] = []
    for (before, after) in [("wave-1", "b.csv"), ("a", "b"), ("a", "b.csv"), ("wave-1", "b")] {
      let outcome = try compare(before, after, "--json", "--out", "out")
      #expect(outcome.code == 0, "\(outcome.stderr)")
      let summary = try json(outcome.stdout)
      answers.append(
        ["covered_before", "covered_after", "people_closer", "people_farther", "people_no_longer_covered"]
          .map { "\($0) \(summary[$0] as? Int ?? -1)" }.joined(separator: ", "))
      let towns = try #require(try place.contents("out")["compare-towns.csv"])
      covered.append(
        String(decoding: towns, as: UTF8.self).split(separator: "\n").map {
          $0.split(separator: ",", omittingEmptySubsequences: false).suffix(2).joined(separator: ",")
        })
    }
    #expect(Set(answers).count == 1, "\(answers)")
    #expect(Set(covered).count == 1)
    #expect(covered[0].count == 21)
    let back = try json(try compare("b", "a", "--json", "--out", "out").stdout)
    let forth = try json(try compare("a", "b", "--json", "--out", "out").stdout)
    #expect(back["people_closer"] as? Int == forth["people_farther"] as? Int)
    #expect(back["covered_before"] as? Int == forth["covered_after"] as? Int)
    #expect((forth["people_farther"] as? Int ?? 0) > 0)
  }

  @Test("A against A changes nothing")
  func same() throws {
    #expect(try place.analyze("--quiet", "--out", "a").code == 0)
    let summary = try json(try compare("a", "a", "--json", "--out", "out").stdout)
    #expect(summary["people_unchanged"] as? Int == summary["people"] as? Int)
    #expect(summary["saved_person_km"] as? Double == 0)
    #expect((summary["added_spaces"] as? [String])?.isEmpty == true)
  }

  @Test("The same bytes for any number of threads")
  func threads() throws {
    try place.write("code\n15\n20\n", "b.csv")
    for count in ["1", "2", "7"] {
      let outcome = try compare("wave-1", "b.csv", "--france", "--quiet", "--threads", count, "--out", count)
      #expect(outcome.code == 0, "\(outcome.stderr)")
      #expect(outcome.stdout.isEmpty)
    }
    let one = try place.contents("1")
    #expect(one.count == Self.files.count)
    #expect(try place.contents("2") == one)
    #expect(try place.contents("7") == one)
  }

  @Test("On the embedded data: wave 1 against a plan agrees with the plan's own figures and its study")
  func plan() throws {
    func run(_ arguments: [String]) throws -> Program.Outcome {
      try Program.run(arguments + ["--geodata", Self.embeddedData], in: place.root, environment: [:])
    }
    let planned = try run([
      "plan", "--department", "34", "--service-distance", "20", "--open", "2", "--no-explain", "--quiet", "--out", "p",
    ])
    #expect(planned.code == 0, "\(planned.stderr)")
    let plan = try json(String(decoding: try #require(try place.contents("p")["plan.json"]), as: UTF8.self))
    let result = try #require(plan["result"] as? [String: Any])
    let outcome = try run(["compare", "wave-1", "p/plan.json", "--json", "--out", "c"])
    #expect(outcome.code == 0, "\(outcome.stderr)")
    let summary = try json(outcome.stdout)
    #expect(summary["service_distance_km"] as? Double == 20)
    #expect(summary["people"] as? Int == result["people"] as? Int)
    #expect(summary["covered_before"] as? Int == result["covered_before"] as? Int)
    #expect(summary["covered_after"] as? Int == result["covered_after"] as? Int)
    #expect((summary["people_newly_covered"] as? Int ?? 0) > 0)
    #expect(summary["people_farther"] as? Int == 0)
    #expect(
      (summary["added_spaces"] as? [String]) == (result["opened"] as? [String])?.sorted())
    // A plan that was changed is not believed.
    let text = String(decoding: try #require(try place.contents("p")["plan.json"]), as: UTF8.self)
    try place.write(text.replacing("\"people\"", with: "\"peoples\""), "changed.json")
    #expect(try run(["compare", "wave-1", "changed.json", "--out", "d"]).code == 65)
    #expect(!place.exists("d"))
  }

  @Test("Wrong usage and files that are not there: one line, the right code, nothing written")
  func wrong() throws {
    #expect(try place.analyze("--quiet", "--out", "a").code == 0)
    try place.write("{}", "plan.json")
    let before = try place.names()
    for (arguments, code) in [
      (["wave-1"], 64), (["wave-1", "nowhere.csv"], 74), (["nowhere", "wave-1"], 74), (["wave-1", "plan.json"], 65),
      (["a", "wave-1", "--france"], 64), (["a", "a", "--weight", "working-age"], 64),
      (["wave-1", "GeoData"], 74), (["wave-1", "wave-1", "--service-distance", "1,2"], 64),
    ] as [([String], Int32)] {
      let outcome = try Program.run(
        ["compare", "--geodata", "GeoData"] + arguments + ["--out", "out"], in: place.root, environment: [:])
      #expect(outcome.code == code, "\(arguments): \(outcome.stderr)")
      #expect(outcome.stdout.isEmpty)
      #expect(!outcome.stderr.isEmpty)
    }
    #expect(try place.names() == before)
  }

  @Test("Folders of different studies are refused with what differs; a damaged folder with file, line and field")
  func refused() throws {
    #expect(try place.analyze("--quiet", "--out", "a").code == 0)
    #expect(try place.analyze("--service-distance", "20", "--quiet", "--out", "b").code == 0)
    #expect(try place.analyze("--france", "--quiet", "--out", "c").code == 0)
    let service = try compare("a", "b", "--out", "out")
    #expect(service.code == 65)
    #expect(service.stderr.contains("b/manifest.json, field 'service_distance_km': is 20.0, in a 30.0"))
    let towns = try compare("a", "c", "--out", "out")
    #expect(towns.code == 65)
    #expect(towns.stderr.contains("only there none, only here 10"), "\(towns.stderr)")
    let table = String(decoding: try #require(try place.contents("a")["towns.csv"]), as: UTF8.self)
    try place.write(table.replacing(",yes\n", with: ",NaN\n"), "a/towns.csv")
    let damaged = try compare("a", "a", "--out", "out")
    #expect(damaged.code == 65)
    #expect(damaged.stderr.hasPrefix("maillage: a/towns.csv, line "), "\(damaged.stderr)")
    #expect(damaged.stderr.contains("field 'covered'"))
    #expect(!place.exists("out"))
  }

  @Test("Help shows examples and what A and B can be")
  func help() throws {
    let outcome = try Program.run(["compare", "--help"], in: place.root)
    #expect(outcome.code == 0)
    for text in ["EXAMPLES", "wave-1", "a folder", "NAME.json", "--service-distance", "--weight", "--out", "--lang"] {
      #expect(outcome.stdout.contains(text), "\(text)")
    }
  }
}
