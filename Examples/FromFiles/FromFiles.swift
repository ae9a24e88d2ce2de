import CoverageData
import CoverageEngine
import CoverageModel

/// A study from files: the towns of a region from the embedded data, the spaces from a file where one is given.
///
///     from-files-example GEODATA [SPACES]
@main struct FromFiles {
  static func main() async throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let geoData = arguments.first else { return print("usage: from-files-example GEODATA [SPACES]") }
    let spaces = arguments.dropFirst().first

    // snippet: files
    let request = StudyRequest(
      geoData: GeoDataFolder(path: geoData), spacesPath: spaces, territory: .region(code: "76"))
    let loaded = try await StudyLoader.load(request)
    for input in loaded.inputs { print("\(input.path): \(input.records) records, SHA-256 \(input.sha256)") }
    let result = try await CoverageAnalysis.run(loaded.study, threads: 2)
    print("people: \(result.whole.people), beyond 30 km: \(result.whole.uncoveredPeople)")
    // end
  }
}
