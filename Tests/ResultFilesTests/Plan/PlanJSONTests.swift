import CoverageModel
import Foundation
@testable import Reporting
import ResultFiles
import TestWorlds
import Testing

@Suite("plan.json")
struct PlanJSONTests {
  private func object(_ bytes: [UInt8]) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  @Test("Has the members of the schema, in their order")
  func members() throws {
    let text = String(decoding: PlanWorld.report().planJSON().bytes, as: UTF8.self)
    let names = [
      "schema", "schema_version", "versions", "request", "inputs", "result", "sites", "best_exchange", "radius",
      "closures", "curve", "near_optimal", "basins", "candidates", "without_criterion", "goals",
      "certificate", "sha256",
    ]
    let found = text.split(separator: "\n").compactMap { line in
      line.firstMatch(of: /^  "([a-z0-9_]+)":/).map { String($0.1) }
    }
    #expect(found == names)
    #expect(try Set(object(Array(text.utf8)).keys) == Set(names))
  }

  /// The numbers of a plan, read by a decoder that rounds every decimal to the nearest double.
  private struct Read: Decodable {
    struct Result: Decodable {
      var value: Double
      var bound: Double
    }
    struct Certificate: Decodable {
      var nodes: [Node]
    }
    struct Node: Decodable {
      var steps: [Step]
      var branch: String?
    }
    struct Step: Decodable {
      var multipliers: [String: Double]?
      var dominated: [[String]]?
    }
    var result: Result
    var certificate: Certificate
  }

  @Test("Numbers of the certificate, value and bound read back as the same doubles")
  func roundTrip() throws {
    let numbers = [
      0.1, 1.0 / 3, 12_345_678_901.25, 0x1p53, 0x1p53 + 2, 0x1p53 - 1, 1e22, Double.leastNonzeroMagnitude,
      Double.greatestFiniteMagnitude,
      2.0.squareRoot(), -0.75, 123_456_789.123_456_78,
    ]
    for number in numbers {
      var plan = PlanWorld.plan(value: number, bound: number)
      plan.certificate = SitingCertificate(tree: [
        SitingCertificate.Node(steps: [.multipliers(.init(rows: [.init(row: 4, value: number)]))], branch: 2),
        SitingCertificate.Node(steps: [.dominated([.init(site: 0, by: 2)])], branch: nil),
      ])
      let read = try JSONDecoder().decode(Read.self, from: Data(PlanWorld.report(plan).planJSON().bytes))
      #expect(read.result.value.bitPattern == number.bitPattern)
      #expect(read.result.bound.bitPattern == number.bitPattern)
      let nodes = read.certificate.nodes
      #expect(nodes.map(\.branch) == ["C3", nil])
      #expect(nodes[0].steps.map { $0.multipliers?.mapValues(\.bitPattern) } == [["D5": number.bitPattern]])
      #expect(nodes[1].steps.map(\.dominated) == [[["C1", "C3"]]])
    }
  }

  @Test("Whole numbers have no fraction, zero keeps its sign, and what is not finite is null")
  func forms() {
    let cases: [(Double?, String)] = [
      (43_500, "43500"), (0x1p53 - 1, "9007199254740991"), (0x1p53, "9007199254740992.0"), (0, "0"), (-0.0, "-0.0"),
      (0.1, "0.1"), (1e-7, "1e-07"), (-3, "-3"), (.infinity, "null"), (.nan, "null"), (nil, "null"),
    ]
    for (value, expected) in cases {
      var writer = JSONWriter()
      writer.value(exact: value)
      #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
    }
  }

  @Test("Figures have six decimals at most; too large ones are written all the same")
  func figures() {
    for (value, expected) in [(1.0 / 3, "0.333333"), (2e13, "20000000000000"), (1e300, "1e+300")] {
      var writer = JSONWriter()
      writer.object { $0.member("x", rounded: value) }
      #expect(String(decoding: writer.bytes, as: UTF8.self) == "{\"x\":\(expected)}")
    }
  }

  @Test("A request that nothing meets: its conflict, no value, no sites, and what proves it")
  func infeasible() throws {
    let json = try object(PlanWorld.infeasibleReport().planJSON().bytes)
    let result = try #require(json["result"] as? [String: Any])
    #expect(result["status"] as? String == "infeasible")
    #expect(result["value"] is NSNull && result["bound"] is NSNull && result["gap"] is NSNull)
    #expect((result["conflict"] as? String)?.hasPrefix("openings, at most 1; openings in region ") == true)
    #expect((json["sites"] as? [Any])?.isEmpty == true)
    #expect(json["best_exchange"] is NSNull && json["near_optimal"] is NSNull)
    let nodes = try #require((json["certificate"] as? [String: Any])?["nodes"] as? [[String: Any]])
    let step = try #require((nodes.first?["steps"] as? [[String: Any]])?.first)
    #expect(step["constraints"] as? [String: Double] == ["min region 76": 1, "openings": 1])
    #expect(step["objective"] as? Int == 0 && (step["multipliers"] as? [String: Double])?.isEmpty == true)
    let request = try #require(json["request"] as? [String: Any])
    #expect(request["force"] as? [String] == ["C1"])
    #expect((request["zone_limits"] as? [[String: Any]])?.map { $0["kind"] as? String } == ["min", "max"])
    #expect((request["floors"] as? [[String: Any]])?.map { $0["share"] as? Double } == [0.5])
  }

  @Test("A plan without proof has its gap, and sources of candidates are told apart")
  func openAndSources() throws {
    let result = try #require(try object(PlanWorld.openReport().planJSON().bytes)["result"] as? [String: Any])
    #expect(result["status"] as? String == "feasible")
    #expect(result["gap"] as? Double == 100.0 / 43_500)
    let parameters = PlanWorld.plan().parameters
    let sources: [(PlanRequest.CandidateSource, String, Int?, String?, [String]?)] = [
      (.embedded, "embedded", nil, nil, nil), (.towns(leastPeople: 5_000), "towns", 5_000, nil, nil),
      (.file("a \"b\".csv"), "file", nil, "a \"b\".csv", nil),
      (
        .sets([.petitesVillesDeDemain, .towns(leastPeople: 9)]), "sets", nil, nil,
        ["petites-villes-de-demain", "towns>=9"]
      ),
    ]
    for (source, kind, people, path, sets) in sources {
      let request = PlanRequest(parameters: parameters, candidates: source)
      let json = try object(PlanWorld.report(request: request).planJSON().bytes)
      let written = try #require(json["request"] as? [String: Any])
      let candidates = try #require(written["candidates"] as? [String: Any])
      #expect(candidates["kind"] as? String == kind)
      #expect(candidates["least_people"] as? Int == people)
      #expect(candidates["path"] as? String == path)
      #expect(candidates["sets"] as? [String] == sets)
      #expect(candidates.count == (source == .embedded ? 1 : 2))
      #expect(written["territory"] is NSNull)
    }
  }

  @Test("The summary is one line with exactly the members that are promised")
  func summary() throws {
    let bytes = PlanWorld.report().planSummaryJSON(seconds: 0.25)
    #expect(bytes.count { $0 == 0x0A } == 1)
    let summary = try object(bytes)
    #expect(
      Set(summary.keys) == [
        "model", "status", "value", "bound", "gap", "opened", "covered_before", "covered_after", "people",
        "reductions", "seconds",
      ])
    #expect(summary["opened"] as? [String] == ["C2", "C3"])
    #expect(summary["gap"] as? Double == 0)
    #expect(summary["covered_after"] as? Double == 43_500)
    #expect(summary["seconds"] as? Double == 0.25)
    #expect((summary["reductions"] as? [String: Int])?["rows_left"] == 5)
  }
}
