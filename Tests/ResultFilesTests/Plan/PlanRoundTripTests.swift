import CoverageData
import CoverageModel
import Reporting
@testable import ResultFiles
import TestWorlds
import Testing

@Suite("plan.json, there and back")
struct PlanRoundTripTests {
  private static func parameters(_ values: inout RandomValues) -> PlanParameters {
    var parameters = PlanParameters(
      model: values.pick(SitingModelKind.allCases), openings: values.maybe { $0.count(0...99) },
      budget: values.maybe { $0.number() }, serviceDistance: values.number(), coverShare: values.maybe { $0.number() },
      theta: values.maybe { $0.number() }, fullCreditDistance: values.maybe { $0.number() },
      force: values.list(0...3) { $0.text() }, forbid: values.list(0...3) { $0.text() },
      zoneLimits: values.list(0...2) { values in
        PlanParameters.ZoneLimit(
          level: values.pick(ZoneLevel.standard), kind: values.pick([.atLeast, .atMost]), count: values.count(0...9))
      },
      floors: values.list(0...2) { PlanParameters.ZoneFloor(level: $0.pick(ZoneLevel.standard), share: $0.number()) })
    parameters.candidateBasin = values.maybe { values in
      let least = values.number()
      return least...(least + values.number())
    }
    return parameters
  }

  private static func request(_ values: inout RandomValues, roads: Bool) -> PlanRequest {
    var request = PlanRequest(
      parameters: parameters(&values), territory: values.maybe { $0.territory() }, weight: values.weight(),
      townsPath: values.maybe { $0.text() }, spacesPath: values.maybe { $0.text() },
      basinsPath: values.maybe { $0.text() },
      candidates: values.pick([
        .embedded, .towns(leastPeople: values.count(0...99_999)),
        .sets([.petitesVillesDeDemain, .franceServices]), .file(values.text()),
      ]),
      matrixPath: values.maybe { $0.text() }, weightsPath: values.maybe { $0.text() }, title: values.maybe { $0.text() }
    )
    if roads { request.roads = values.roads(distance: values.chance()) }
    if values.chance() {
      var reading = FileReading(
        file: "spaces", columns: ["code": values.text(), "name": values.text()], system: values.maybe { $0.text() },
        layer: values.maybe { $0.text() })
      if values.chance() { reading.statuses = [.open, .planned] }
      request.readings = [FileReading(file: "towns", layer: values.text()), reading]
    }
    return request
  }

  private static func node(_ values: inout RandomValues) -> PlanFile.Certificate.Node {
    let steps = values.list(0...3) { values -> PlanFile.Certificate.Step in
      guard values.chance() else {
        return .dominated(
          values.list(0...2) { PlanFile.Certificate.Dominance(site: $0.text(), by: $0.text()) })
      }
      let points = values.list(0...3) { $0.number() }.enumerated().map { index, value in
        PlanFile.Certificate.Multiplier(point: "\(index)", value: value)
      }
      let constraints = values.list(0...2) { -$0.number() }.enumerated().map { index, value in
        SitingCertificate.ConstraintMultiplier(name: "c\(index)", value: value)
      }
      return .multipliers(
        PlanFile.Certificate.Multipliers(
          points: points, constraints: constraints, leavesOutObjective: values.chance()))
    }
    return PlanFile.Certificate.Node(steps: steps, branch: values.maybe { $0.text() })
  }

  private static func file(_ values: inout RandomValues) -> PlanFile {
    let tellsRoads = values.chance()
    return PlanFile(
      versions: values.versions(), request: request(&values, roads: tellsRoads),
      travel: values.maybe { $0.pick(TravelMeasure.allCases) }, tellsRoads: tellsRoads, inputs: values.inputs(),
      status: values.pick([.optimal, .feasible, .infeasible]), value: values.maybe { $0.number() },
      bound: values.maybe { $0.number() }, opened: values.list(0...4) { $0.text() }, coveredBefore: values.rounded(),
      coveredAfter: values.rounded(), people: values.rounded(), uncoverable: values.rounded(),
      certificate: values.maybe { values in
        PlanFile.Certificate(
          nodes: values.list(0...4) { node(&$0) }, worstShareNodes: values.list(0...2) { node(&$0) })
      })
  }

  @Test("What is written is read as it was, and written again as the same bytes")
  func roundTrip() throws {
    var values = RandomValues(seed: 37)
    for _ in 0..<500 {
      let file = Self.file(&values)
      let text = file.text()
      let read = try PlanFile(InputFile(name: "plan.json", bytes: text))
      #expect(read == file)
      #expect(read.text() == text)
    }
  }

  @Test("The seal of a text holds, and that of any other text does not")
  func seal() throws {
    var values = RandomValues(seed: 41)
    for _ in 0..<200 {
      let text = Self.file(&values).text()
      let sealed = PlanSeal.sealed(text)
      try PlanSeal.check(InputFile(name: "plan.json", bytes: sealed))
      #expect(try PlanFile(InputFile(name: "plan.json", bytes: sealed)).text() == text)
      var changed = sealed
      let place = values.count(0...text.count - 4)
      changed[place] ^= 1
      #expect(dataError { try PlanSeal.check(InputFile(name: "plan.json", bytes: changed)) }?.field == "sha256")
    }
  }

  @Test("What a report writes has the claims of its file")
  func report() throws {
    let report = PlanWorld.report(PlanWorld.complete)
    let input = try InputFile(name: "plan.json", bytes: report.planJSON().bytes)
    try PlanSeal.check(input)
    var read = try PlanFile(input)
    #expect(read.certificate != nil)
    read.certificate = nil
    #expect(read == PlanFile(report))
  }
}
