import CoverageData
import CoverageEngine
import CoverageModel

extension FuzzReaders {
  /// A whole study of small files, one of them damaged, loaded and analysed as the program does.
  static func studies(_ folder: FuzzFolder) throws -> [FuzzReader] {
    let names = [
      "towns.csv", "basins.geojson", "spaces.csv", "boundaries.geojson", "weights.csv", "districts.csv",
      "spaces-by-name.csv",
    ]
    for file in try FuzzSeeds.files("geodata") { try folder.write(file.bytes, "GeoData/" + file.name) }
    for name in names { try folder.write(FuzzSeeds.file("tables/" + name), "study/" + name) }
    let paths = names.map { folder.path + "/study/" + $0 }
    @Sendable func request(_ slot: Int) -> StudyRequest {
      StudyRequest(
        geoData: GeoDataFolder(path: folder.path + "/GeoData"), townsPath: paths[0], basinsPath: paths[1],
        spacesPath: slot == 6 ? paths[6] : paths[2], boundariesPath: paths[3], weightsPath: paths[4],
        groupingPaths: [paths[5]], weight: slot == 4 ? .column("firms") : .population)
    }
    return [
      FuzzReader(
        name: "study", share: 7, seeds: try names.indices.flatMap { try seeds(["tables/" + names[$0]], slot: $0) },
        words: areaWords + ["code,zone\n", "INSEE_COM", "\nZ1,", ";", ",4.1,44.1,", ",0,0,"]
      ) { input in
        try folder.write(input.bytes, "study/" + names[input.slot])
        let loaded: LoadedStudy
        do {
          loaded = try await StudyLoader.load(request(input.slot))
        } catch {
          try folder.write(FuzzSeeds.file("tables/" + names[input.slot]), "study/" + names[input.slot])
          throw error
        }
        try folder.write(FuzzSeeds.file("tables/" + names[input.slot]), "study/" + names[input.slot])
        let result = try await CoverageAnalysis.run(loaded.study, threads: 1)
        return "\(result.towns.count) towns, \(result.spaces.count) spaces, \(loaded.repairs.count) repairs"
      }
    ]
  }
}
