import CoverageModel

extension CompareReport {
  /// The lines printed at the end of `maillage compare`.
  public func compareSummaryText(_ language: Language, folder: String, files: [String]) -> [UInt8] {
    let language = words(language)
    let page = CompareMarkdown(report: self, language: language)
    let lines = [
      page.headline.split(separator: "**").joined(), language.text(.summaryFolder, ["folder": folder]),
      language.text(.summaryFiles, ["files": files.joined(separator: ", ")]),
    ]
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// The object printed by `maillage compare --json`, on one line.
  public func compareSummaryJSON() -> [UInt8] {
    var writer = JSONWriter(measure: study.measure)
    let whole = comparison.whole
    writer.object { writer in
      writer.member("study", study.name)
      writer.member("weight", study.weight.rawValue)
      writer.member("towns", study.towns.count)
      writer.member("people", whole.people)
      writer.member("service_distance_km", study.serviceDistance / study.costsPerUnit, decimals: 6)
      writer.member("covered_before", whole.coveredBefore)
      writer.member("covered_after", whole.coveredAfter)
      writer.members(study.countProperties + study.personKilometreProperties, of: whole)
      writer.member("added_spaces") { $0.codes(comparison.addedSpaces) }
      writer.member("removed_spaces") { $0.codes(comparison.removedSpaces) }
    }
    return writer.finish()
  }
}
