import CoverageData
import CoverageModel
import StudyRunner

/// A whole study from values: who is within 5 km of a learning centre of Liechtenstein, and where the next one should open.
///
///     run-study-example GEODATA LIECHTENSTEIN [OUT]
@main struct RunStudy {
  static func main() async throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.count >= 2 else { return print("usage: run-study-example GEODATA LIECHTENSTEIN [OUT]") }
    let (geoData, folder) = (GeoDataFolder(path: arguments[1]), arguments[2])

    // snippet: study
    let request = StudyRequest(
      geoData: geoData, townsPath: "towns.csv", basinsPath: "districts.geojson", spacesPath: "spaces.csv",
      serviceDistance: WrittenCost(5))
    var siting = SitingSettings()
    (siting.openings, siting.serviceDistance, siting.candidates) = (1, WrittenCost(5), .towns(leastPeople: 0))
    let places = StudyPlaces(request)
    let study = StudyRun(AnalysisStep(request), plans: [StudyRun.Plan(PlanStep(places, siting))])
    let found = try await study.run(StudyContext(folder: folder))
    for step in found.steps { print(String(decoding: step.outcome.summaryJSON(), as: UTF8.self)) }
    // end
    if arguments.count > 2 { _ = try await found.write(to: arguments[3]) }
  }
}
