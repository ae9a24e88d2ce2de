import FoundationEssentials
import MessageModel

extension OutputFolder {
  /// What is said where the page of an analysis is about to be replaced by that of a plan, or the other way round; nil
  /// where there is no such page.
  ///
  /// The page in the folder is that of whichever results are newer.
  func replacedPage(among jobs: [ResultFile], isAnalysis: Bool) -> Message? {
    let page = URL(filePath: path).appending(path: Page.name).path
    guard jobs.contains(where: { $0.name == Page.name }), FileManager.default.fileExists(atPath: page) else {
      return nil
    }
    let (analysis, plan) = (modified("gap-report.json"), modified("plan.json"))
    if isAnalysis, let plan, plan > analysis ?? .distantPast {
      return "replaced \(page), the page of a plan; its other files stay"
    }
    if !isAnalysis, let analysis, analysis > plan ?? .distantPast {
      return "replaced \(page), the page of an analysis; its other files stay"
    }
    return nil
  }

  /// When a file of the folder was written; nil where there is none.
  private func modified(_ name: String) -> Date? {
    let file = URL(filePath: path).appending(path: name).path
    return (try? FileManager.default.attributesOfItem(atPath: file))?[.modificationDate] as? Date
  }
}
