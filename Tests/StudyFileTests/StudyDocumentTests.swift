import CoverageModel
import MessageModel
import Testing

@testable import StudyFile

/// Kinds of files as the program has them.
let kinds = ["towns", "spaces", "basins"]

func document(_ text: String) throws -> StudyDocument {
  try StudyDocument(try StudyNode(yaml: text), fileKinds: kinds)
}

/// The words of each step, in order.
func words(_ text: String) throws -> [[String]] { try document(text).steps().map(\.words) }

struct StudyDocumentTests {
  @Test func keysBecomeOptionsOfTheStepsThatHaveThem() throws {
    let steps = try document(
      """
      title: Flandern
      towns: towns.shp
      department: no
      service_distance: 20
      distances: [10, 20]
      by: basin, epci
      plan:
        open: 2
        force: ['01001', 2A]
        max_per: {department: 1, basin: 2}
        no_explain: true
      compare: true
      """
    ).steps()
    #expect(steps.map(\.kind) == [.analyze, .plan, .compare])
    let shared = ["--title", "Flandern", "--towns", "towns.shp", "--department", "no", "--distances", "10,20"]
    #expect(steps[0].words == shared + ["--service-distance", "20", "--by", "basin,epci"])
    #expect(
      steps[1].words == shared + [
        "--service-distance", "20", "--open", "2", "--force", "01001,2A", "--max-per", "department=1", "--max-per",
        "basin=2", "--no-explain",
      ])
    #expect(steps[2].words == shared + ["--service-distance", "20"])
    #expect(steps[1].arguments.first { $0.option == "--open" }?.line == 8)
    #expect(steps[1].arguments.first { $0.option == "--open" }?.path == "plan.open")
  }

  @Test(arguments: [
    ("distances: [10, 20]", "distances: '10, 20'"),
    ("columns: {towns: {code: NIS, name: N}}", "columns: towns.code=NIS,towns.name=N"),
    ("columns: {towns: {code: NIS}}", "columns: [towns.code=NIS]"), ("crs: {towns: 'EPSG:1'}", "crs: towns=EPSG:1"),
    ("analyze: {steps: {10: 1, 20: 0.5}}", "analyze: {steps: '10:1,20:0.5'}"),
    ("plan: {floor: {basin: 0.5}}", "plan: {floor: [basin=0.5]}"), ("plan: {}", "plan: true"), ("plan: {}", "plan:"),
    ("title: a", "{\"title\": \"a\", \"plan\": false}"),
  ])
  func oneThingCanBeWrittenInSeveralWays(first: String, second: String) throws {
    #expect(try words(first) == words(second))
    #expect(try document(first).settings == document(second).settings)
  }

  @Test func sectionsGoBeforeWhatIsShared() throws {
    let steps = try words(
      """
      service_distance: 20
      region: '76'
      weight: population
      analyze: {weight: working-age}
      plan: {service_distance: 40, department: '34', weight: ~}
      compare: {}
      """)
    #expect(steps[0] == ["--region", "76", "--weight", "working-age", "--service-distance", "20"])
    #expect(steps[1] == ["--department", "34", "--service-distance", "40"])
    // A comparison with a plan follows the plan.
    #expect(steps[2].suffix(2) == ["--service-distance", "40"])
  }

  @Test func travelCostsOfASectionTakeThePlaceOfTowns() throws {
    let steps = try words(
      "towns: t.csv\nspaces: s.csv\nservice_distance: 20\nregion: 1\nplan: {matrix: m.csv, model: p-median}\n")
    #expect(steps[1] == ["--spaces", "s.csv", "--matrix", "m.csv", "--model", "p-median"])
    // Of a table whose unit is known the towns stay; the distance may be in another unit and must be said again.
    let study = try document(
      "towns: t.csv\nspaces: s.csv\nservice_distance: 20\ndistances: 5\nregion: 1\nplan: {matrix: m.csv}\ncompare: true\n"
    )
    #expect(
      try study.steps(plansOfUnit: [0])[1].words == [
        "--towns", "t.csv", "--spaces", "s.csv", "--matrix", "m.csv", "--region", "1",
      ])
    let followed = try study.steps(plansOfUnit: [0])[2].words
    #expect(followed == ["--towns", "t.csv", "--matrix", "m.csv", "--region", "1"])
    let shared = try words("towns: t.csv\nmatrix: m.csv\nservice_distance: 20\nplan: {}\n")
    #expect(shared[0].starts(with: ["--towns", "t.csv"]))
    #expect(shared[1].starts(with: ["--towns", "t.csv", "--matrix", "m.csv", "--service-distance", "20"]))
  }

  @Test func truthIsWrittenInThreeWays() throws {
    for word in ["true", "True", "TRUE"] {
      let study = try document("france: \(word)\nplan: \(word)\n")
      #expect(study.shared("france")?.value == .flag(true))
      #expect(study.plans.count == 1)
    }
    for word in ["false", "False", "FALSE"] { #expect(try document("plan: \(word)\n").plans.isEmpty) }
    // A planner of Norway writes no; what it means is not guessed.
    for word in ["yes", "no", "on", "off"] {
      let error = #expect(throws: StudyError.self) { try document("title: x\ncompare: \(word)\n") }
      #expect(error == StudyError(line: 2, key: "compare", "expected true, false, or keys and values, found '\(word)'"))
      #expect(throws: StudyError.self) { try document("france: \(word)\n") }
    }
  }

  @Test func plansWithNames() throws {
    let study = try document(
      "plans:\n  three: {open: 3}\n  five:\n    open: 5\ncompare: {before: three, after: five}\n")
    #expect(study.plans.map(\.name) == ["three", "five"])
    let sides = try #require(try study.comparisonSides())
    #expect(sides == [.plan(0), .plan(1)])
    #expect(try document("compare: {after: next.csv}").comparisonSides() == [.spaces, .other("next.csv")])
  }

  /// Several situations after the first; a list of one is that one, as it is written out again.
  @Test func severalAfter() throws {
    let plans = "plans:\n  three: {open: 3}\n  five:\n    open: 5\n"
    let study = try document(plans + "compare: {after: [three, next.csv, five]}\n")
    #expect(try study.comparisonSides() == [.spaces, .plan(0), .other("next.csv"), .plan(1)])
    #expect(StudyYAML.text(study.settings).contains("after: [three, next.csv, five]"))
    #expect(try document("compare: {after: [x.csv]}").comparisonSides() == [.spaces, .other("x.csv")])
    #expect(throws: StudyError.self) { try document("compare: {after: []}") }
    #expect(throws: StudyError.self) { try document("compare: {after: [x, 'a,b']}") }
    #expect(throws: StudyError.self) { try document("compare: {before: [x, y]}") }
    #expect(throws: StudyError.self) { try document(plans + "compare: {after: [x.csv, plan]}").comparisonSides() }
  }

  @Test(arguments: [
    ("titel: x", 1, "did you mean 'title'"), ("\nsevice_distance: 1", 2, "did you mean 'service_distance'"),
    ("service-distance: 1", 1, "did you mean 'service_distance'"), ("open: 3", 1, "belongs under 'plan:'"),
    ("xyzzyxyzzy: 3", 1, "'xyzzyxyzzy' is not a key of a study; there are title"),
    ("plan:\n  opne: 3", 2, "did you mean 'open'"), ("plan:\n  boundaries: x\n  out: y", 3, "belongs at the top"),
    ("analyze: {by: [], weight: x}", 1, "is an empty list"), ("towns: [a, b]", 1, "expected a text, found a list"),
    ("towns: {a: b}", 1, "expected a text, found a map"), ("distances: {a: 1}", 1, "expected a list, found a map"),
    ("france: yes", 1, "'yes' is neither true nor false"), ("towns:", 1, "has no value"),
    ("columns: {twns: {code: x}}", 1, "did you mean 'towns'"), ("columns: {towns: x}", 1, "expected a map of columns"),
    ("columns: {towns: {code: 'a,b'}}", 1, "holds a comma"), ("columns: nonsense", 1, "is not a pair with '='"),
    ("distances: [[1], 2]", 1, "expected a text, found a list"), ("distances: '1,,2'", 1, "has an empty element"),
    ("- a", 1, "expected keys and values, found a list"), ("plan: [a]", 1, "expected keys and values, found a list"),
    ("plan: {}\nplans: {a: {}}", 2, "stands beside plan"), ("plans: {}", 1, "expected the names of plans"),
    ("plans: {a: {}, A: {}}", 1, "into the folder of another plan"), ("plans: {a/b: {}}", 1, "cannot name a folder"),
    ("plans: {..: {}}", 1, "cannot name a folder"), ("plans: {wave-1: {}}", 1, "has a meaning of its own"),
    ("region: 1\nfrance: true", 2, "only one of region"), ("title: ''", 1, "is empty"),
  ])
  func faultsHaveLineAndRemedy(text: String, line: Int, problem: String) throws {
    let error = #expect(throws: StudyError.self) { try document(text) }
    #expect(error?.line == line)
    #expect(error?.problem.english.contains(problem) == true, "\(error?.problem ?? "")")
  }

  @Test(arguments: ["compare: true", "plans: {a: {}, b: {}}\ncompare: true", "compare: {before: plan, after: x}"])
  func comparisonsNeedTheirPlan(text: String) throws {
    let study = try document(text)
    #expect(throws: StudyError.self) { try study.steps() }
  }

  /// What is written out reads back as itself, as YAML and after every default is set.
  @Test(arguments: [
    "{}", "plan: {}", "towns: 'a b:c.gpkg'\nplan: {budget: 5}\ncompare: {after: x.csv}", "plan: {model: backup}",
    "title: \"it's: a 'test' # of \\u00e9 \\\\ \\\"quotes\\\"\"\nspaces: -x.csv\ndepartment: 2A\nlang: no\nbasins: '~'",
    "plans: {a: {weight: ~, force: [01001, 'true', 1e5]}, b: {max_per: {basin: 1}}}\nanalyze: {steps: {10: 1}}",
    "columns: {towns: {code: 'NO', name: yes}, spaces: {town: 'a: b'}}\ncrs: EPSG:2154\nlayer: {towns: null-ish}",
  ])
  func settingsReadBackAsThemselves(text: String) throws {
    let resolved = try document(text == "{}" ? "title: x" : text).resolved(language: "en")
    let again = try document(StudyYAML.text(resolved.settings))
    #expect(again.settings == resolved.settings)
    #expect(again.resolved(language: "fr").settings == resolved.settings)
    #expect(try again.steps().map(\.words) == resolved.steps().map(\.words))
  }

  @Test func defaultsAreWrittenOut() throws {
    let france = try document("plan: {model: lscp}").resolved(language: "fr").settings
    #expect(france["region"] == .text("76"))
    #expect(france["lang"] == .text("fr"))
    guard case .map(let plan)? = france["plan"] else { return #expect(Bool(false), "no plan") }
    #expect(plan["open"] == nil)
    #expect(plan["model"] == .text("lscp"))
    let own = try document("towns: a.csv\nplan: {}\nout: x\ngeodata: y").resolved(language: "en").settings
    #expect(own["france"] == .flag(true))
    #expect(own["region"] == nil)
    #expect(own["out"] == nil && own["geodata"] == nil)
    guard case .map(let three)? = own["plan"] else { return #expect(Bool(false), "no plan") }
    #expect(three["open"] == .number("3"))
  }
}
