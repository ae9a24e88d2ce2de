import CoverageData
import CoverageEngine
import CoverageModel
import ResultFiles

extension FuzzReaders {
  /// Folders of results, one file of one of them damaged, compared as the program does.
  static func results(_ folder: FuzzFolder) throws -> [FuzzReader] {
    let files = try FuzzSeeds.files("results")
    for file in files {
      try folder.write(file.bytes, "a/" + file.name)
      try folder.write(file.bytes, "b/" + file.name)
    }
    let before = ComparisonSource.results(path: folder.path + "/a")
    let after = ComparisonSource.results(path: folder.path + "/b")
    return [
      FuzzReader(
        name: "results", share: 6,
        seeds: files.enumerated().map { FuzzInput(slot: $0.offset, bytes: $0.element.bytes) },
        words: areaWords + ["\"towns\":", "\"people\":", "\"covered\":[", "yes", "no", "\"code\":\"76\"", ",,,,"]
      ) { input in
        let file = files[input.slot]
        try folder.write(input.bytes, "b/" + file.name)
        let loaded: LoadedComparison
        do {
          loaded = try await ComparisonLoader.load(
            ComparisonRequest(before: before, after: after, geoData: GeoDataFolder(path: folder.path)))
        } catch {
          try folder.write(file.bytes, "b/" + file.name)
          throw error
        }
        try folder.write(file.bytes, "b/" + file.name)
        let found = try await ComparisonAnalysis.run(
          loaded.study, before: loaded.before, after: loaded.after, threads: 1)
        return "\(found.towns.count) towns, \(found.spaces.count) spaces"
      }
    ]
  }
}
