import CoverageData
package import CoverageModel
import FoundationEssentials

/// Levels and files of groupings, in the order in which they were given.
package struct ZoneLevelList: Sendable {
  package var levels: [ZoneLevel]
  package var paths: [String]

  package init(levels: [ZoneLevel], paths: [String]) {
    self.levels = levels
    self.paths = paths
  }

  package init?(argument: String) {
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

  package var written: String { levels.map(\.rawValue).joined(separator: ",") }
}
