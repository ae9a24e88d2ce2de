import Foundation
import Testing

/// On the embedded data: the questions of a planner from the command line.
@Suite("maillage plan and verify")
struct PlanTests {
  private let place: Workplace

  init() throws { place = try Workplace() }

  private static let embeddedData = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "GeoData").path

  private func plan(_ arguments: String...) throws -> Program.Outcome { try run("plan", arguments) }

  private func verify(_ path: String) throws -> Program.Outcome { try run("verify", [path]) }

  private func run(_ command: String, _ arguments: [String]) throws -> Program.Outcome {
    try Program.run([command, "--geodata", Self.embeddedData] + arguments, in: place.root, environment: [:])
  }

  @Test("Without options: three towns of Occitanie, proved, and the proof is accepted")
  func plain() throws {
    let outcome = try plan("--json", "--out", "out")
    #expect(outcome.code == 0, "\(outcome.stderr)")
    let summary = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.stdout.utf8)) as? [String: Any])
    #expect(
      Set(summary.keys) == [
        "model", "status", "value", "bound", "gap", "opened", "covered_before", "covered_after", "people", "reductions",
        "seconds",
      ])
    #expect(summary["status"] as? String == "optimal")
    #expect((summary["opened"] as? [String])?.count == 3)
    let files = [
      "candidates.csv", "candidates.geojson", "plan-catchment-lines.geojson", "plan-catchments.csv",
      "plan-catchments.geojson", "plan.csv", "plan.geojson", "plan.json", "plan.md", "plan.xlsx", "report.html",
    ]
    #expect(try place.contents("out").keys.sorted() == files)
    let checked = try verify("out/plan.json")
    #expect(checked.code == 0, "\(checked.stderr)")
    #expect(checked.stdout.contains("the plan is optimal"))
  }

  @Test("A plan with a digit changed is rejected")
  func changed() throws {
    #expect(try plan("--department", "30", "--open", "1", "--quiet", "--out", "out").code == 0)
    let text = try #require(try place.contents("out")["plan.json"])
    let digits = text.indices.filter { text[$0] >= 0x30 && text[$0] <= 0x39 }
    #expect(digits.count > 500)
    for index in stride(from: 0, to: digits.count, by: digits.count / 12) {
      var changed = text
      changed[digits[index]] = changed[digits[index]] == 0x37 ? 0x38 : 0x37
      try place.write(changed, "changed.json")
      let outcome = try verify("changed.json")
      #expect(outcome.code == 65, "digit \(index)")
      #expect(outcome.stderr.split(separator: "\n").count == 1)
      #expect(outcome.stdout.isEmpty)
    }
  }

  @Test(
    "Every model answers, and what has a proof is proved again",
    arguments: [
      "mclp", "lscp", "partial-cover", "p-median", "p-center", "backup", "gradual", "max-min",
    ])
  func models(model: String) throws {
    let share = model == "partial-cover" ? ["--cover-share", "0.4"] : []
    let outcome = try run(
      "plan", ["--department", "30", "--model", model, "--no-explain", "--json", "--out", "out"] + share)
    #expect(outcome.code == 0, "\(outcome.stderr)")
    #expect(outcome.stdout.contains(#""status":"optimal""#))
    #expect(try verify("out/plan.json").code == 0)
  }

  @Test(
    "Side constraints and what cannot be are proved again too",
    arguments: [
      ["--open", "3", "--max-per", "department=1"], ["--open", "8", "--floor", "department=0.05"],
      ["--open", "13", "--min-per", "department=1"], ["--model", "max-min"], ["--model", "backup", "--theta", "0.3"],
      ["--model", "p-center", "--max-per", "department=1"], ["--floor", "basin=0.9"],
      ["--open", "3", "--min-per", "department=1"],
    ])
  func constrained(arguments: [String]) throws {
    let outcome = try run("plan", ["--no-explain", "--quiet", "--out", "out"] + arguments)
    #expect([0, 65].contains(outcome.code), "\(outcome.stderr)")
    let checked = try run("verify", ["--json", "out/plan.json"])
    #expect(checked.code == 0, "\(checked.stderr)")
    #expect(checked.stdout.contains(#""bound_proved":true"#))
  }

  @Test("The same bytes for any number of threads")
  func threads() throws {
    for count in ["1", "2", "5"] {
      #expect(
        try plan("--department", "30", "--open", "2", "--curve", "3", "--threads", count, "--quiet", "--out", count)
          .code
          == 0)
    }
    let one = try place.contents("1")
    #expect(one.keys.contains("plan.json") && one.keys.contains("report.html"))
    #expect(try place.contents("2") == one)
    #expect(try place.contents("5") == one)
  }

  @Test("A matrix takes the place of distances")
  func matrix() throws {
    try place.write("from,to,cost\na,x,0\na,y,20\nb,x,10\nb,y,10\nc,x,20\nc,y,0\n", "m.csv")
    try place.write("code,weight\na,1\nb,1\nc,5\n", "w.csv")
    let outcome = try plan(
      "--matrix", "m.csv", "--weights", "w.csv", "--model", "p-median", "--open", "1", "--json", "--out", "out")
    #expect(outcome.code == 0, "\(outcome.stderr)")
    #expect(outcome.stdout.contains(#""value":30,"#))
    #expect(outcome.stdout.contains(#""opened":["y"]"#))
    #expect(try verify("out/plan.json").code == 0)
  }

  @Test("Constraints that cannot hold together: the page says which, exit code 65")
  func infeasible() throws {
    let outcome = try plan("--min-per", "department=1", "--open", "1", "--lang", "en", "--out", "out")
    #expect(outcome.code == 65)
    #expect(outcome.stdout.contains("openings, at most 1"))
    #expect(outcome.stdout.contains("openings in department"))
    #expect(place.exists("out/plan.md"))
    let quiet = try plan("--min-per", "department=1", "--open", "1", "--lang", "en", "--quiet", "--out", "out")
    #expect(quiet.code == 65)
    #expect(quiet.stdout.isEmpty)
    #expect(quiet.stderr.hasPrefix("maillage: What cannot hold together: "))
  }

  @Test("Where no one is counted there is nothing to plan")
  func nobody() throws {
    // Mayotte's people of working age are not known.
    let outcome = try plan("--department", "976", "--weight", "working-age", "--candidates", "towns>=0", "--out", "out")
    #expect(outcome.code == 64)
    #expect(!place.exists("out"))
  }

  @Test(
    "Wrong usage is said in one place, and nothing is written",
    arguments: [
      ["--open", "-1"], ["--model", "best"], ["--model", "lscp", "--open", "3"], ["--theta", "0.5"],
      ["--max-per", "canton=1"], ["--floor", "basin=2"], ["--candidates", "towns>=x"], ["--force", "34145,34145"],
      ["--matrix", "m.csv"], ["--weights", "w.csv"], ["--time-limit", "-3"], ["--near-optimal", "200%"],
      ["--force", "99999"], ["--force", "34301"], ["--budget", "5"], ["--model", "capacitated"],
      ["--force", "34145", "--forbid", "34145"],
    ])
  func usage(arguments: [String]) throws {
    let outcome = try run("plan", arguments + ["--out", "out"])
    #expect(outcome.code == 64, "\(outcome.stderr)")
    #expect(!outcome.stderr.isEmpty)
    #expect(!place.exists("out"))
  }

  @Test("verify: no file, no plan, a plan cut short")
  func hostile() throws {
    #expect(try verify("absent.json").code == 74)
    try place.write("{}", "empty.json")
    #expect(try verify("empty.json").code == 65)
    #expect(try plan("--department", "30", "--quiet", "--no-explain", "--out", "out").code == 0)
    let text = try #require(try place.contents("out")["plan.json"])
    try place.write(text.prefix(text.count / 2), "half.json")
    #expect(try verify("half.json").code == 65)
  }
}
