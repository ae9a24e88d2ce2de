import FoundationEssentials

extension OutputFolder {
  /// The page that an analysis left in the folder, where one of the jobs is about to replace it; nil where there is none.
  func pageOfAnalysis(among jobs: [ResultFile]) -> String? {
    let folder = URL(filePath: path)
    let page = folder.appending(path: Page.name)
    guard jobs.contains(where: { $0.name == Page.name }), FileManager.default.fileExists(atPath: page.path),
      FileManager.default.fileExists(atPath: folder.appending(path: "gap-report.json").path),
      !FileManager.default.fileExists(atPath: folder.appending(path: "plan.json").path)
    else { return nil }
    return page.path
  }
}
