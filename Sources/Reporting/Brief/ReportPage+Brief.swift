import CoverageModel

extension ReportPage {
  /// `brief.html`: one A4 page for a council, with the plan where there is one; needs no script and asks nothing of a
  /// network.
  ///
  /// - Complexity: O(towns + positions of the basins' shapes).
  public func brief(_ language: Language) -> OutputFile {
    let document = PageDocument(page: self, language: language.measuring(study.travelTraits))
    return OutputFile(name: "brief.html", bytes: BriefDocument(document: document).bytes)
  }
}
