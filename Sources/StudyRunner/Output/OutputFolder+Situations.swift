import FoundationEssentials
import Reporting

extension OutputFolder {
  /// Folders of situations that an earlier comparison of more of them left, where one of the jobs is a comparison's.
  func earlierSituations(among jobs: [ResultFile]) -> [String] {
    guard jobs.contains(where: { $0.name.hasPrefix("compare") }) else { return [] }
    let folders = Set(jobs.compactMap { $0.name.split(separator: "/").dropLast().first.map(String.init) })
    return (0..<ComparisonStep.largestCount).map(SituationsReport.folder).filter { name in
      let path = URL(filePath: path).appending(path: name).path
      return !folders.contains(name) && FileManager.default.fileExists(atPath: path)
    }
  }
}
