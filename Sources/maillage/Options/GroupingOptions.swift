import ArgumentParser
import CoverageData
import CoverageModel
import FoundationEssentials

struct GroupingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Zones by which figures are reported, comma-separated: basin, department, epci, region, urban-unit-size, attraction, bassin-de-vie, or a CSV of your own.",
      valueName: "level,..."))
  var by = ZoneLevelList(levels: Study.defaultLevels, paths: [])
}

/// Levels and files of groupings, in the order in which they were given.
struct ZoneLevelList: ExpressibleByArgument {
  var levels: [ZoneLevel]
  var paths: [String]

  init(levels: [ZoneLevel], paths: [String]) {
    self.levels = levels
    self.paths = paths
  }

  init?(argument: String) {
    levels = []
    paths = []
    for part in argument.split(separator: ",", omittingEmptySubsequences: false).map(String.init) {
      guard !part.isEmpty else { return nil }
      let level =
        ZoneLevel(rawValue: part)
        ?? .grouping(URL(filePath: UserPath(part).file).deletingPathExtension().lastPathComponent)
      guard !levels.contains(level) else { return nil }
      levels.append(level)
      if case .grouping = level, !ZoneLevel.isWord(part) { paths.append(part) }
    }
  }

  var defaultValueDescription: String { levels.map(\.rawValue).joined(separator: ",") }
}
