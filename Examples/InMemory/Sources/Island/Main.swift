import CoverageEngine
import CoverageModel
import Foundation
import GeometryCore
import PROJKit
import Reporting
import SitingPlanner
import SitingVerifier
import WorkbookKit

/// From towns and spaces in memory to distances, indicators, a plan that is proved, and reports in a folder.
@main struct Main {
  static func main() async throws {
    let study = Island.study
    let folder = CommandLine.arguments.dropFirst().first ?? "island"

    // snippet: distance
    // Between two positions, and from a position to the nearest of many.
    let metres = Geodesic().distanceMetres(from: study.towns[0].position, to: study.towns[5].position)
    print("end to end: \(metres.rounded()) m")
    let index = SiteIndex(study.towns.map(\.position))
    if let nearest = index.nearest(to: LonLat(longitude: 0.31, latitude: 0)) {
      print("nearest to 0.31° E: \(study.towns[nearest.site].name), \(nearest.distanceMetres.rounded()) m")
    }
    // end

    // snippet: analysis
    let result = try await CoverageAnalysis.run(study, threads: 2)
    let whole = result.whole
    print("people: \(whole.people), within 30 km: \(whole.people - whole.uncoveredPeople)")
    if let distance = whole.distance {
      print("mean: \(distance.mean.rounded()) m, farthest: \(study.towns[distance.farthestTown].name)")
    }
    for basin in result.zones[.basin] ?? [] {
      print("basin \(basin.name): \(basin.indicators.uncoveredPeople) of \(basin.indicators.people) beyond 30 km")
    }
    // end

    // snippet: plan
    let problem = SitingProblem(study)
    let parameters = PlanParameters(model: .mclp, openings: 1, serviceDistance: study.serviceDistance)
    let plan = try await Planner.plan(problem, parameters, options: PlanOptions(threads: 2))
    let names = plan.openedSites.map(\.name).joined(separator: ", ")
    print("open: \(names) (\(plan.status.rawValue)), within 30 km then: \(Int(plan.coveredAfter))")
    // end

    // snippet: verify
    // The same problem and what the plan says of itself; an error tells what is wrong with it.
    let findings = try await PlanVerifier(problem: problem, parameters: parameters).verify(PlanClaims(plan))
    for finding in findings { print(finding) }
    // end

    // snippet: report
    let report = Report(
      study: study, result: result, inputs: [], repairs: [], hasEmbeddedSpaces: false,
      versions: [Report.Version(name: "PROJ", version: PROJContext.version)])
    var files = report.analysisOutputs(.english)
    let workbook = report.workbook(.english)
    let scratch = FileManager.default.temporaryDirectory.path
    files.append(OutputFile(name: "report.xlsx", bytes: try workbook.xlsx(scratchFolder: scratch)))
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for file in files { try Data(file.bytes).write(to: URL(filePath: folder).appending(path: file.name)) }
    print("files: \(files.map(\.name).sorted().joined(separator: " "))")
    // end
  }
}
