@testable import CoverageData
@testable import ResultFiles
import CoverageModel
import Foundation
import MessageModel
import TestWorlds
import Testing

@Suite struct PlanFileTests {
  @Test func readsEveryMember() throws {
    let file = try PlanFile(input(PlanText.whole, name: "plan.json"))
    let parameters = PlanParameters(
      model: .mclp, openings: 2, serviceDistance: 30_000, force: ["A1"],
      zoneLimits: [.init(level: .region, kind: .atMost, count: 1)], floors: [.init(level: .basin, share: 0.5)])
    #expect(
      file.request
        == PlanRequest(
          parameters: parameters, territory: .department(code: "2A"), weight: .workingAge, spacesPath: "spaces.csv",
          candidates: .towns(leastPeople: 5000)))
    #expect(file.inputs == [InputRecord(role: "towns", path: "GeoData/towns.csv", sha256: "ab12", records: 3)])
    #expect(file.status == .feasible && file.value == 100 && file.bound == 112.5)
    #expect(file.opened == ["A1", "B2"])
    #expect([file.coveredBefore, file.coveredAfter, file.people, file.uncoverable] == [40, 100, 250.25, 0])
    let nodes = try #require(file.certificate?.nodes)
    #expect(nodes.map(\.branch) == ["B2", nil, nil])
    #expect(
      nodes[0].steps == [
        .dominated([.init(site: "C3", by: "A1")]),
        .multipliers(.init(points: [.init(point: "d2", value: 12.5), .init(point: "d1", value: 0.1)])),
      ])
    #expect(nodes[1].steps.isEmpty && nodes[2].steps == [.multipliers(.init(points: []))])
    #expect(file.certificate?.worstShareNodes == [])
  }

  @Test func readsTheCriterionOnBasins() throws {
    let whole = PlanText.replacing(
      #""zone_limits""#, with: #""candidate_basin": {"least": 30000, "most": 100000}, "zone_limits""#)
    #expect(try PlanFile(input(whole)).request.parameters.candidateBasin == 30_000...100_000)
    let turned = PlanText.replacing(
      #""zone_limits""#, with: #""candidate_basin": {"least": 3, "most": 2}, "zone_limits""#)
    #expect(dataError { _ = try PlanFile(input(turned)) }?.field == "least")
  }

  @Test(arguments: [
    (#"{"kind": "department", "code": "2A"}"#, "null", Territory?.none),
    (#"{"kind": "department", "code": "2A"}"#, #"{"kind": "everything"}"#, .everything),
    (#"{"kind": "department", "code": "2A"}"#, #"{"kind": "region", "code": "76"}"#, .region(code: "76")),
  ])
  func readsTerritories(part: String, other: String, expected: Territory?) throws {
    let file = try PlanFile(input(PlanText.replacing(part, with: other)))
    #expect(file.request.territory == expected)
  }

  @Test func readsOtherCandidatesAndNoCertificate() throws {
    let kind = #"{"kind": "towns", "least_people": 5000}"#
    let named = try PlanFile(input(PlanText.replacing(kind, with: #"{"kind": "file", "path": "c.csv"}"#)))
    #expect(named.request.candidates == .file("c.csv"))
    let embedded = try PlanFile(input(PlanText.replacing(kind, with: #"{"kind": "embedded"}"#)))
    #expect(embedded.request.candidates == .embedded)
    let sets = try PlanFile(input(PlanText.replacing(kind, with: #"{"kind": "sets", "sets": ["acv", "tiers-lieux"]}"#)))
    #expect(sets.request.candidates == .sets([.actionCoeurDeVille, .tiersLieux]))
    for other in [#"[]"#, #"["acv"]"#, #"["acv", "x"]"#] {
      let text = PlanText.replacing(kind, with: #"{"kind": "sets", "sets": \#(other)}"#)
      #expect(dataError { _ = try PlanFile(input(text)) }?.field == "sets", "\(other)")
    }
    let start = try #require(PlanText.whole.range(of: #""certificate": "#))
    let bare = String(PlanText.whole[..<start.upperBound]) + "null}"
    #expect(try PlanFile(input(bare)).certificate == nil)
  }

  @Test func passesOverWhatItDoesNotNeed() throws {
    let plain = try PlanFile(input(PlanText.whole))
    let more = PlanText.replacing(#""sites": []"#, with: #""sites": {"a": [1, "x", null]}, "later": 1e3"#)
    #expect(try PlanFile(input(more)) == plain)
  }

  @Test func codesBecomePositions() throws {
    let file = try PlanFile(input(PlanText.whole))
    let problem = SitingProblem(
      demand: ["d1", "d2"].map { .init(code: $0, name: $0, position: nil, weight: 1) },
      sites: ["A1", "B2", "C3"].map { .init(code: $0, name: $0, position: nil, isExisting: false) })
    #expect(try file.openedColumns(in: problem, file: "p") == [0, 1])
    let tree = try #require(try file.certificate(in: problem, file: "p")).tree
    #expect(tree.map(\.branch) == [1, nil, nil])
    #expect(
      tree[0].steps == [
        .dominated([.init(site: 2, by: 0)]),
        .multipliers(.init(rows: [.init(row: 0, value: 0.1), .init(row: 1, value: 12.5)])),
      ])
    for missing in ["A1", "B2"] {
      var other = problem
      other.sites.removeAll { $0.code == missing }
      let error = dataError { _ = try file.openedColumns(in: other, file: "p") }
      #expect(error?.field == "opened" && error?.problem.english.contains(missing) == true)
    }
    for (missing, member) in [("A1", "dominated"), ("B2", "branch"), ("C3", "dominated"), ("d2", "multipliers")] {
      var other = problem
      other.sites.removeAll { $0.code == missing }
      other.demand.removeAll { $0.code == missing }
      let error = dataError { _ = try file.certificate(in: other, file: "p") }
      #expect(error?.field == member && error?.problem.english.contains(missing) == true && error?.kind == .content)
    }
    let twice = try PlanFile(input(PlanText.replacing(#""d2": 12.5"#, with: #""d1": 12.5"#)))
    #expect(dataError { _ = try twice.certificate(in: problem, file: "p") }?.field == "multipliers")
  }

  @Test func namesChangedInputs() throws {
    let file = try PlanFile(input(PlanText.whole))
    let same = InputRecord(role: "towns", path: "GeoData/towns.csv", sha256: "ab12", records: 3)
    #expect(file.inputDifference(from: [same]) == nil)
    var changed = same
    changed.sha256 = "ab13"
    #expect(file.inputDifference(from: [changed])?.english.contains("GeoData/towns.csv' has changed") == true)
    changed = same
    changed.records = 4
    #expect(file.inputDifference(from: [changed])?.english.contains("4 records") == true)
    changed = same
    changed.path = "other.csv"
    #expect(file.inputDifference(from: [changed])?.english.contains("other.csv") == true)
    #expect(file.inputDifference(from: [same, changed])?.english.contains("not recorded") == true)
    #expect(file.inputDifference(from: [])?.english.contains("takes no part") == true)
  }
}
