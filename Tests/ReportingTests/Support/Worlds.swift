import CoverageEngine
import CoverageModel
import GeometryCore
@testable import Reporting
import TestWorlds

/// Reports of every shape: usual, empty, without spaces, without people, of working age, of the embedded spaces.
enum Worlds {
  static func all() async throws -> [(name: String, report: Report)] {
    var reports: [(String, Report)] = [("line", LineWorld.report())]
    for (name, study) in studies() {
      let result = try await CoverageAnalysis.run(study, threads: 2)
      reports.append((name, LineWorld.report(study: study, result: result)))
      reports.append((name + ", embedded", LineWorld.report(study: study, result: result, isEmbedded: true)))
    }
    return reports
  }

  private static func studies() -> [(String, Study)] {
    var missing = LineWorld.study()
    missing.towns[3].population = nil
    missing.towns[5].basin = nil
    var served = LineWorld.study()
    served.serviceDistance = 60_000
    var grandEst = LineWorld.study()
    for index in grandEst.towns.indices { grandEst.towns[index].region = "44" }
    var everything = LineWorld.study(title: "[a](b) `c` <d>|_e_\nf")
    everything.territory = .everything
    everything.towns[0].region = "Q"
    return [
      ("usual", LineWorld.study()), ("no spaces", LineWorld.study(spaces: false)),
      ("no people", LineWorld.study(people: false)), ("working age", LineWorld.study(weight: .workingAge)),
      ("missing people", missing), ("all served", served), ("complete region", grandEst), ("everything", everything),
    ]
  }
}
