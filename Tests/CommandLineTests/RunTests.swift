import Foundation
import Testing

struct RunTests {
  static let study = """
    title: Petit pays
    geodata: GeoData
    service_distance: 20
    analyze:
      access: [2sfca]
    plan:
      candidates: towns>=1000
      open: 2
    compare: true

    """

  private func place(_ text: String = study) throws -> Workplace {
    let place = try Workplace()
    try place.write(text, "study.yml")
    return place
  }

  private func run(_ arguments: String..., in place: Workplace) throws -> Program.Outcome {
    try Program.run(["run"] + arguments, in: place.root)
  }

  @Test func oneRunWritesWhatThreeCommandsWrite() throws {
    let place = try place()
    let outcome = try run("study.yml", in: place)
    #expect(outcome.code == 0, "\(outcome.stderr)")
    let whole = try place.contents("results")
    #expect(Set(whole.keys).isSuperset(of: Workplace.analysisFiles))
    let common = [
      "--geodata", "GeoData", "--title", "Petit pays", "--region", "76", "--service-distance", "20", "--lang", "en",
      "--quiet",
    ]
    let commands = [
      ["analyze", "--access", "2sfca", "--out", "apart"],
      ["plan", "--candidates", "towns>=1000", "--open", "2", "--out", "apart"],
      ["compare", "wave-1", "apart/plan.json", "--out", "apart"],
    ]
    for command in commands { #expect(try Program.run(command + common, in: place.root).code == 0) }
    let apart = try place.contents("apart")
    #expect(Set(whole.keys) == Set(apart.keys))
    // The manifest names the steps; the comparison names the plan by its place in the folder.
    let named: Set<String> = [
      "manifest.json", "compare.html", "compare.json", "compare.md", "compare.svg", "compare.xlsx",
      "compare-manifest.json",
    ]
    for (name, bytes) in apart where !named.contains(name) { #expect(whole[name] == bytes, "\(name)") }
    let manifest = String(decoding: try #require(whole["compare-manifest.json"]), as: UTF8.self)
    #expect(manifest.contains("\"path\": \"plan.json\""))
  }

  @Test func pathsStartFromTheFolderOfTheStudy() throws {
    let place = try place()
    let elsewhere = try Workplace()
    let file = place.root.appending(path: "study.yml").path
    let outcome = try Program.run(["run", file, "--out", "here", "--lang", "fr"], in: elsewhere.root)
    #expect(outcome.code == 0, "\(outcome.stderr)")
    #expect(try elsewhere.contents("here").count > 20)
    #expect(!place.exists("results"))
    let report = String(decoding: try #require(try elsewhere.contents("here")["gap-report.md"]), as: UTF8.self)
    #expect(report.contains("Petit pays"))
  }

  @Test func severalPlansHaveFoldersOfTheirOwn() throws {
    let text = Self.study.replacingOccurrences(
      of: "plan:\n  candidates: towns>=1000\n  open: 2\n",
      with: """
        plans:
          one: {candidates: towns>=1000, open: 1}
          two: {candidates: towns>=1000, open: 2}

        """
    ).replacingOccurrences(of: "compare: true", with: "compare: {before: one, after: two}")
    let place = try place(text)
    let outcome = try run("study.yml", in: place)
    #expect(outcome.code == 0, "\(outcome.stderr)")
    #expect(place.exists("results/one/plan.json") && place.exists("results/two/report.html"))
    #expect(place.exists("results/report.html") && !place.exists("results/plan.json"))
    let compared = try String(contentsOf: place.root.appending(path: "results/compare-manifest.json"), encoding: .utf8)
    #expect(compared.contains("\"one/plan.json\"") && compared.contains("\"two/plan.json\""))
  }

  @Test(arguments: [
    ("servise_distance: 1\n", "study.yml, line 1: ", "did you mean 'service_distance'"),
    ("title: a\ndistances: [15, far]\n", "study.yml, line 2, field 'distances': ", "--distances"),
    ("plan:\n  open: -3\n", "study.yml, line 2, field 'plan.open': ", "--open takes a number of at least 0."),
    ("plan:\n  model: mlcp\n", "study.yml, line 2, field 'plan.model': ", "--model"),
    ("analyze:\n\n  access: raam\n", "study.yml, line 3, field 'analyze.access': ", "raam needs --raam-distance"),
    ("title: [a\n", "study.yml, line 2: ", "is not YAML"),
    ("compare: true\n", "study.yml, field 'compare.after': ", "add 'plan:'"),
  ])
  func faultsNameTheirPlace(text: String, start: String, problem: String) throws {
    let place = try place(text)
    let before = try place.names()
    let outcome = try run("study.yml", "--geodata", "GeoData", in: place)
    #expect(outcome.code == 65)
    #expect(outcome.stderr.hasPrefix("maillage: " + start), "\(outcome.stderr)")
    #expect(outcome.stderr.contains(problem), "\(outcome.stderr)")
    #expect(try place.names() == before)
  }

  @Test func aStepThatFailsLeavesNothing() throws {
    let place = try place(Self.study.replacingOccurrences(of: "towns>=1000", with: "missing.csv"))
    let outcome = try run("study.yml", in: place)
    #expect(outcome.code == 74)
    #expect(outcome.stderr.contains("the step 'plan' failed; nothing was written"), "\(outcome.stderr)")
    #expect(!place.exists("results"))
  }

  @Test(arguments: [
    ["study.yml", "--opne", "3"], ["study.yml", "other.yml"], [], ["study.yml", "--budget"],
    ["study.yml", "--folder", "x"],
  ])
  func wrongUsage(arguments: [String]) throws {
    let place = try place()
    let outcome = try Program.run(["run"] + arguments, in: place.root)
    #expect(outcome.code == 64, "\(outcome.stderr)")
  }

  @Test func errorsAreInFrenchToo() throws {
    let outcome = try run("study.yml", "--lang", "fr", in: try place("titel: x\n"))
    #expect(outcome.stderr.contains("vouliez-vous dire «\u{202F}title\u{202F}»"), "\(outcome.stderr)")
  }
}
