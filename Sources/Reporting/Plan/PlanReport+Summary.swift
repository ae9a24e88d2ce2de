import CoverageModel

extension PlanReport {
  /// The object printed by `maillage plan --json`, on one line.
  ///
  /// - Parameter seconds: time of the whole run.
  public func planSummaryJSON(seconds: Double) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("model", plan.parameters.model.rawValue)
      writer.member("status", plan.status.rawValue)
      writer.member("value", exact: plan.value)
      writer.member("bound", exact: plan.bound)
      writer.member("gap", exact: plan.gap)
      writer.member("opened", list: codes(plan.opened.map(\.site)))
      writer.member("covered_before", rounded: plan.coveredBefore)
      writer.member("covered_after", rounded: plan.coveredAfter)
      writer.member("people", rounded: plan.people)
      planReductions(&writer)
      writer.member("seconds", rounded: seconds)
    }
    return writer.finish()
  }
}

extension PlanReport {
  /// What cannot hold together, in one sentence; nil where that is not known.
  public func conflictText(_ language: Language) -> String? {
    guard !plan.conflicts.isEmpty else { return nil }
    return language.text(.planConflict, ["conflict": page(language).conflictList])
  }

  /// The conditions that no plan meets together, in English; nil where there is a plan.
  package var conflictWords: String? { plan.conflicts.isEmpty ? nil : page(.english).conflictList }

  /// The lines printed at the end of `maillage plan`: what opens, whom that covers, what is proved, and the files.
  public func planSummaryText(_ language: Language, folder: String, files: [String]) -> [UInt8] {
    let page = page(language)
    var lines: [String]
    if page.hasPlan {
      let names = page.openedSites.isEmpty ? page.opening : page.names(page.openedSites)
      lines = [language.text(.planSummaryNames, ["title": title, "names": names]), page.covered, page.proof]
    } else if plan.status == .infeasible {
      lines = [language.text(.planSummaryNames, ["title": title, "names": page.infeasible])]
      if !plan.conflicts.isEmpty { lines.append(language.text(.planConflict, ["conflict": page.conflictList])) }
    } else {
      lines = [language.text(.planSummaryNames, ["title": title, "names": language.text(.planNoPlan)])]
    }
    lines.append(language.text(.summaryFolder, ["folder": folder]))
    lines.append(language.text(.summaryFiles, ["files": files.joined(separator: ", ")]))
    let text = lines.map { $0.split(separator: "**").joined() + "\n" }.joined()
    return Array(text.utf8)
  }
}
