@testable import CoverageData
@testable import ResultFiles
import Foundation
import MessageModel
import TestSupport
import TestWorlds
import Testing

@Suite struct PlanFileErrorTests {
  @Test func everyTruncationIsAnError() throws {
    let bytes = Array(PlanText.whole.utf8)
    #expect(bytes.count > 1000)
    for length in 0..<bytes.count {
      let error = dataError { _ = try PlanFile(InputFile(name: "p", bytes: Array(bytes[..<length]))) }
      #expect(error?.kind == .content, "cut after \(length) bytes")
    }
  }

  /// Every member that is read, with the text that introduces it.
  static let members = [
    "schema", "schema_version", "request", "model", "open", "budget", "service_distance", "cover_share", "theta",
    "full_credit_distance", "force", "forbid", "zone_limits", "floors", "weight", "territory", "towns", "spaces",
    "basins", "candidates", "matrix", "weights", "inputs", "role", "path", "sha256", "records", "result", "status",
    "value", "bound", "gap", "value_unit", "opened", "covered_before", "covered_after", "people", "uncoverable",
    "certificate", "nodes", "steps", "branch", "level", "kind", "count", "share", "code", "least_people",
  ]

  @Test(arguments: members) func aMissingMemberIsNamed(member: String) {
    let error = dataError {
      _ = try PlanFile(input(PlanText.replacing("\"\(member)\":", with: "\"other\":"), name: "p"))
    }
    #expect(error?.kind == .content && error?.field == member && error?.problem.english.contains("missing") == true)
    #expect(error?.line != nil)
  }

  @Test(arguments: members) func aRepeatedMemberIsAnError(member: String) {
    let text = PlanText.replacing("\"\(member)\":", with: "\"\(member)\": 0, \"\(member)\":")
    let error = dataError { _ = try PlanFile(input(text)) }
    #expect(error?.problem.english.contains("'\(member)' appears twice") == true)
  }

  @Test(arguments: members) func aWrongTypeIsAnError(member: String) throws {
    let name = try #require(PlanText.whole.range(of: "\"\(member)\":"))
    let rest = PlanText.whole[name.upperBound...]
    let isText = rest.drop { $0 == " " }.first == "\""
    // No member is a truth value, a nested list, or a number where text stands; text stands for a path only.
    for value in ["true", isText ? "1" : "\"1\"", "[[0]]"] {
      let text = PlanText.whole[..<name.upperBound] + " \(value), \"unread_\(member)\":" + rest
      let error = dataError { _ = try PlanFile(input(String(text))) }
      let isPath = ["towns", "basins", "matrix", "weights"].contains(member) && value == "\"1\""
      #expect(isPath ? error == nil : error?.kind == .content, "\(member): \(value)")
    }
  }

  @Test(arguments: [
    (#""maillage/plan""#, #""maillage/summary""#, "schema"),
    (#""schema_version": 1"#, #""schema_version": 2"#, "schema_version"),
    (#""mclp""#, #""mcl""#, "model"),
    (#""open": 2"#, #""open": 2.5"#, "open"),
    (#""open": 2"#, #""open": 1e300"#, "open"),
    (#""service_distance": 30000"#, #""service_distance": -1"#, "service_distance"),
    (#""feasible""#, #""best""#, "status"),
    (#""gap": 0.125"#, #""gap": 0.126"#, "gap"),
    (#""gap": 0.125"#, #""gap": null"#, "gap"),
    (#""value": 100"#, #""value": 101"#, "gap"),
    (#""bound": 112.5"#, #""bound": 112.6"#, "gap"),
    (#""people","#, #""sites","#, "value_unit"),
    (#""kind": "max""#, #""kind": "most""#, "kind"),
    (#""kind": "towns""#, #""kind": "cities""#, "kind"),
    (#"["C3", "A1"]"#, #"["C3"]"#, "dominated"),
    (#"["C3", "A1"]"#, #"["C3", "A1", "B2"]"#, "dominated"),
    (#""d2": 12.5"#, #""d2": "12.5""#, "multipliers"),
  ])
  func namesTheMember(part: String, other: String, member: String) {
    let error = dataError { _ = try PlanFile(input(PlanText.replacing(part, with: other))) }
    #expect(error?.kind == .content && error?.field == member && error?.line != nil)
  }

  @Test func numbersMustBeFinite() {
    let text = PlanText.replacing(#""service_distance": 30000"#, with: #""service_distance": 1e999"#)
    let error = dataError { _ = try PlanFile(input(text)) }
    #expect(error?.kind == .content && error?.line == 6)
  }

  @Test func aStepIsOneKindOfDeduction() {
    for step in [#"{}"#, #"{"multipliers": {}, "dominated": []}"#] {
      let text = PlanText.replacing(#"{"multipliers": {}}"#, with: step)
      #expect(dataError { _ = try PlanFile(input(text)) }?.problem.english.contains("either") == true)
    }
  }

  @Test func damageNeverCrashes() {
    var random = SeededRandom(seed: 3)
    let bytes = Array(PlanText.whole.utf8)
    var refused = 0
    for _ in 0..<3000 {
      let damaged = Mutation.damaged(bytes, using: &random)
      if dataError({ _ = try PlanFile(InputFile(name: "p", bytes: damaged)) }) != nil { refused += 1 }
    }
    #expect(refused > 1000)
    let deep = String(repeating: "[", count: 100_000)
    let nested = PlanText.replacing(#""sites": []"#, with: #""sites": "# + deep)
    #expect(dataError { _ = try PlanFile(input(nested)) }?.problem.english.contains("nested") == true)
  }
}
