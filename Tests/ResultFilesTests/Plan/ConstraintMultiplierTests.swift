import CoverageModel
import TestWorlds
import Testing

@testable import CoverageData
@testable import ResultFiles

/// Multipliers of side constraints and the second tree in a `plan.json`.
@Suite struct ConstraintMultiplierTests {
  private let step = #"{"multipliers": {}}"#

  private func file(_ other: String) throws -> PlanFile {
    try PlanFile(input(PlanText.replacing(step, with: other)))
  }

  @Test func readsConstraintsAndTheMarkOfAnEmptyNode() throws {
    let file = try file(
      #"{"multipliers": {"d1": 2}, "constraints": {"budget": 0.25, "max department 34": 7}, "objective": 0}"#)
    let expected = SitingCertificate.MultiplierSet(
      rows: [.init(row: 0, value: 2)],
      constraints: [.init(name: "budget", value: 0.25), .init(name: "max department 34", value: 7)],
      leavesOutObjective: true)
    let problem = SitingProblem(
      demand: ["d1", "d2"].map { .init(code: $0, name: $0, position: nil, weight: 1) },
      sites: ["A1", "B2", "C3"].map { .init(code: $0, name: $0, position: nil, isExisting: false) })
    let certificate = try #require(try file.certificate(in: problem, file: "p"))
    #expect(certificate.tree[2].steps == [.multipliers(expected)])
    #expect(certificate.worstShareTree.isEmpty)
  }

  @Test func readsTheTreeOfTheWorstShare() throws {
    let text = PlanText.replacing(
      #""certificate": {"#, with: #""certificate": {"worst_share_nodes": [{"steps": [], "branch": null}], "#)
    let file = try PlanFile(input(text))
    #expect(file.certificate?.worstShareNodes == [.init(steps: [], branch: nil)])
    #expect(file.certificate?.nodes.count == 3)
  }

  @Test(arguments: [
    (#"{"multipliers": {}, "constraints": {"openings": 1, "budget": 1}}"#, "constraints"),
    (#"{"multipliers": {}, "constraints": {"budget": 1, "budget": 1}}"#, "constraints"),
    (#"{"multipliers": {}, "constraints": {"budget": "1"}}"#, "constraints"),
    (#"{"multipliers": {}, "constraints": []}"#, "constraints"),
    (#"{"multipliers": {}, "objective": 1}"#, "objective"),
    (#"{"multipliers": {}, "objective": null}"#, "objective"),
  ])
  func namesTheMember(other: String, member: String) {
    let error = dataError { _ = try file(other) }
    #expect(error?.kind == .content && error?.field == member && error?.line != nil)
  }
}
