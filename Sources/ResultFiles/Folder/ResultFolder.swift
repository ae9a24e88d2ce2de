import CoverageData
import CoverageModel
import FoundationEssentials
import MessageModel

/// The results of one analysis, read from their folder and checked against each other.
struct ResultFolder {
  let path: String
  let manifest: Manifest
  let study: Study
  let situation: ComparedSituation
  let inputs: [InputRecord]

  /// Reads `manifest.json`, `gap-report.json`, `towns.csv`, `basins.geojson` and `spaces.geojson` of a folder.
  ///
  /// - Throws: `DataError`: `.file` for files that are missing or cannot be read; `.content` with file, line and field for
  ///   what is not as an analysis writes it, and where two of the files contradict each other.
  /// - Complexity: O(size of the files).
  static func read(_ path: String) throws(DataError) -> Self {
    func open(_ name: String) throws(DataError) -> InputFile {
      let file = path.hasSuffix("/") ? path + name : path + "/" + name
      guard FileManager.default.fileExists(atPath: RunInputs.place(file)) else {
        throw DataError(.file, file: file, "no such file; is \(path) a folder of results of 'maillage analyze'?")
      }
      return try InputFile(path: file)
    }
    let manifestFile = try open("manifest.json")
    let manifest = try Manifest(manifestFile)
    let reportFile = try open("gap-report.json")
    let report = try ResultReport(reportFile)
    guard report.parameters == manifest.parameters else {
      throw DataError(
        .content, file: reportFile.name, field: "parameters", "differ from those of manifest.json: results of two runs?"
      )
    }
    let townsFile = try open("towns.csv")
    var towns = try TownsFile.read(townsFile, parameters: manifest.parameters)
    guard towns.towns.count == manifest.counts.towns else {
      throw DataError(
        .content, file: townsFile.name, "holds \(towns.towns.count) towns; manifest.json says \(manifest.counts.towns)")
    }
    try ResultCheck(file: reportFile.name, report: report).check(&towns)
    let basinsFile = try open("basins.geojson")
    let basins = try basins(basinsFile, of: report)
    let spacesFile = try open("spaces.geojson")
    let positions = try SpacePoints.read(spacesFile)
    let spaces = ResultSpaces(towns: towns, report: report, positions: positions)
    let situation = ComparedSituation(
      source: .results(path: path), spaces: spaces.list, knowsAllSpaces: spaces.list.count == manifest.counts.spaces,
      proximities: towns.proximities.map { spaces.placed($0) })
    return Self(
      path: path, manifest: manifest,
      study: Self.study(manifest.parameters, towns: towns.towns, basins: basins, report: report), situation: situation,
      inputs: [
        manifestFile.record(role: "manifest", records: 1), reportFile.record(role: "gap report", records: 1),
        townsFile.record(role: "towns", records: towns.towns.count),
        basinsFile.record(role: "basins", records: basins.count),
        spacesFile.record(role: "spaces", records: positions.count),
      ])
  }

  private static func study(
    _ parameters: StudyParameters, towns: [Town], basins: [EmploymentBasin], report: ResultReport
  ) -> Study {
    var names: [ZoneLevel: [String: String]] = [:]
    var counts: [ZoneLevel: [String: Int]] = [:]
    for (level, zones) in report.zones {
      names[level] = Dictionary(zones.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
      counts[level] = Dictionary(zones.map { ($0.code, $0.townsInInput) }, uniquingKeysWith: { first, _ in first })
    }
    var study = Study(
      name: parameters.study, title: parameters.title, territory: parameters.territory, towns: towns, spaces: [],
      basins: basins, zoneNames: names, zoneTownCounts: counts, weight: parameters.weight,
      distances: parameters.distances, serviceDistance: parameters.serviceDistance)
    study.travelTraits = parameters.travel
    return study
  }

  /// The shapes of the basins; a study whose towns are in no basin has none.
  private static func basins(_ input: InputFile, of report: ResultReport) throws(DataError) -> [EmploymentBasin] {
    let zones = report.zones[.basin] ?? []
    guard !zones.isEmpty else { return [] }
    let basins = try BasinFile.read(input, checksShapes: false).basins
    let known = Set(zones.map(\.code))
    for basin in basins where !known.contains(basin.code) {
      throw DataError(.content, file: input.name, field: "code", "'\(basin.code)' is not a basin of gap-report.json")
    }
    return basins
  }
}
