import Foundation
import Testing

@Suite("maillage analyze")
struct AnalyzeTests {
  private let place: Workplace
  private static let files = Workplace.analysisFiles

  init() throws { place = try Workplace() }

  @Test("Without options: Occitanie, into Reports/occitanie, with a summary")
  func plain() throws {
    let outcome = try place.analyze()
    #expect(outcome.code == 0)
    #expect(outcome.stderr.isEmpty)
    #expect(outcome.stdout.hasPrefix("Occitanie: "))
    // 20 towns of region 76 with 0, 100, ... 1,900 people.
    #expect(outcome.stdout.contains("19,000 residents"))
    #expect(outcome.stdout.split(separator: "\n").count == 3)
    #expect(try place.contents("Reports/occitanie").keys.sorted() == Self.files)
  }

  @Test("With --json: one object on one line, with exactly the promised members, and nothing else")
  func json() throws {
    let outcome = try place.analyze("--france", "--json", "--out", "out")
    #expect(outcome.code == 0)
    #expect(outcome.stderr.isEmpty)
    #expect(outcome.stdout.count { $0 == "\n" } == 1)
    let summary = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.stdout.utf8)) as? [String: Any])
    #expect(
      Set(summary.keys) == [
        "study", "weight", "towns", "spaces", "people", "service_distance_km", "covered", "distance_m",
        "uncovered_people", "excess_person_km", "repairs",
      ])
    #expect((summary["distance_m"] as? [String: Any]).map { Set($0.keys) } == ["mean", "median", "p90", "max"])
    let covered = try #require(summary["covered"] as? [[String: Any]])
    #expect(covered.allSatisfy { Set($0.keys) == ["km", "people", "share"] })
    #expect(covered.map { $0["km"] as? Double } == [15, 30, 45, 60])
    #expect(summary["towns"] as? Int == 30)
    #expect(summary["people"] as? Int == 43_500)
    #expect(summary["study"] as? String == "france")
    #expect(try place.contents("out").keys.sorted() == Self.files)
  }

  @Test("By zones and weights of one's own: a section, a record a zone, and the sum is the whole")
  func groupings() throws {
    let codes = Workplace.townRows.map { String($0.prefix { $0 != "," }) }
    try place.write(
      (["code,zone"] + codes.enumerated().map { "\($1),\($0 % 3)" }).joined(separator: "\n"), "thirds.csv")
    try place.write((["code,firms"] + codes.map { "\($0),2" }).joined(separator: "\n"), "firms.csv")
    let outcome = try place.analyze(
      "--france", "--by", "thirds.csv", "--weights", "firms.csv", "--weight", "firms", "--out", "out", "--lang", "en")
    #expect(outcome.code == 0, "\(outcome.stderr)")
    #expect(outcome.stdout.contains("\(2 * codes.count) firms"))
    let files = try place.contents("out")
    let table = String(decoding: try #require(files["zones.csv"]), as: UTF8.self)
    let records = table.split(separator: "\n").dropFirst().map { $0.split(separator: ",").map(String.init) }
    #expect(records.map { $0[0] } == ["thirds", "thirds", "thirds"])
    let towns = records.compactMap { Int($0[3]) }
    #expect(towns.reduce(0, +) == codes.count)
    let report = String(decoding: try #require(files["gap-report.md"]), as: UTF8.self)
    #expect(report.contains("## Zones: thirds"))
    #expect(!report.contains("## Departments"))
  }

  @Test("With --quiet: nothing at all")
  func quiet() throws {
    let outcome = try place.analyze("--quiet", "--out", "out")
    #expect(outcome.code == 0)
    #expect(outcome.stdout.isEmpty)
    #expect(outcome.stderr.isEmpty)
    #expect(place.exists("out/gap-report.md"))
  }

  @Test("The same bytes for any number of threads")
  func threads() throws {
    for count in ["1", "2", "7"] {
      #expect(try place.analyze("--france", "--quiet", "--threads", count, "--out", "t\(count)").code == 0)
    }
    let one = try place.contents("t1")
    #expect(one.count == Self.files.count)
    #expect(try place.contents("t2") == one)
    #expect(try place.contents("t7") == one)
  }

  @Test("The same bytes for rows in any order, save the hash of the input")
  func permuted() throws {
    let header = Workplace.townHeader
    try place.write(([header] + Workplace.townRows).joined(separator: "\n"), "one.csv")
    try place.write(([header] + Workplace.townRows.reversed()).joined(separator: "\n"), "two.csv")
    try place.write("code,longitude,latitude\ns1,0.1,45.1\ns2,0.9,45.7\n", "s1.csv")
    try place.write("code,longitude,latitude\ns2,0.9,45.7\ns1,0.1,45.1\n", "s2.csv")
    #expect(try place.analyze("--towns", "one.csv", "--spaces", "s1.csv", "--quiet", "--out", "a").code == 0)
    #expect(try place.analyze("--towns", "two.csv", "--spaces", "s2.csv", "--quiet", "--out", "b").code == 0)
    let first = try place.contents("a")
    let second = try place.contents("b")
    #expect(first.count == Self.files.count)
    for name in Self.files
    where !["manifest.json", "gap-report.md", "report.html", "report.xlsx"].contains(name) {
      #expect(first[name] == second[name], "\(name)")
    }
    // The report and the page name their inputs with their hashes; all else is equal.
    func lines(_ contents: [String: Data]) -> [Substring] {
      String(decoding: contents["gap-report.md"] ?? Data(), as: UTF8.self).split(separator: "\n")
        .filter { !$0.contains(".csv ") }
    }
    #expect(lines(first) == lines(second))
    #expect(lines(first).count > 40)
  }

  @Test("Own files and options reach the study")
  func options() throws {
    try place.write("code,longitude,latitude\nX,0,45\n", "spaces.csv")
    let outcome = try place.analyze(
      "--department", "D1", "--spaces", "spaces.csv", "--weight", "working-age", "--distances", "10,22.5",
      "--service-distance", "12", "--json", "--out", "o")
    let summary = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.stdout.utf8)) as? [String: Any])
    #expect(summary["weight"] as? String == "working-age")
    #expect(summary["spaces"] as? Int == 1)
    #expect(summary["towns"] as? Int == 15)
    #expect(summary["service_distance_km"] as? Double == 12)
    #expect((summary["covered"] as? [[String: Any]])?.map { $0["km"] as? Double } == [10, 12, 22.5])
    // Half of 100 x (1 + 3 + ... + 29).
    #expect(summary["people"] as? Int == 11_250)
  }

  @Test("A table without spaces is an answer: nobody is covered")
  func noSpaces() throws {
    try place.write("code,name\n", "none.csv")
    let outcome = try place.analyze("--spaces", "none.csv", "--json", "--out", "o")
    #expect(outcome.code == 0, "\(outcome.stderr)")
    let summary = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.stdout.utf8)) as? [String: Any])
    #expect(summary["uncovered_people"] as? Int == 19_000)
    #expect(summary["distance_m"] is NSNull)
    #expect(try place.contents("o").keys.sorted() == Self.files)
  }

  @Test("The language: as asked, else as the environment says")
  func language() throws {
    #expect(try place.analyze("--lang", "fr", "--out", "fr").stdout.contains("espace de formation"))
    #expect(try place.analyze("--lang", "en", "--out", "en").stdout.contains("training space"))
    let french = try place.analyze("--quiet", "--out", "env", environment: ["LC_ALL": "fr_FR.UTF-8"])
    #expect(french.code == 0)
    #expect(try place.contents("env")["gap-report.md"] == place.contents("fr")["gap-report.md"])
    #expect(try place.contents("en")["gap-report.md"] != place.contents("fr")["gap-report.md"])
    #expect(try place.contents("en")["gap-report.json"] == place.contents("fr")["gap-report.json"])
  }

  @Test("An unknown region or department lists those that are known", arguments: ["--region", "--department"])
  func unknown(option: String) throws {
    let outcome = try place.analyze(option, "99", "--out", "o")
    #expect(outcome.code == 64)
    #expect(outcome.stdout.isEmpty)
    #expect(outcome.stderr.hasSuffix(option == "--region" ? "known codes: 11, 76\n" : "known codes: D0, D1\n"))
    #expect(outcome.stderr.count { $0 == "\n" } == 1)
    #expect(!place.exists("o"))
  }
}
