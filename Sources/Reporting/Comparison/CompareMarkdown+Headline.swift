import CoverageModel

extension CompareMarkdown {
  /// Title, headline, and what A and B are.
  var opening: String {
    "# " + text(.compareTitle, ["title": MarkdownTable.escape(study.title)]) + "\n\n" + openingBody
  }

  /// Headline, and what A and B are.
  var openingBody: String {
    var lines = [headline]
    if whole.people > 0 { lines.append(movement) }
    if let means { lines.append(means) }
    if let caution = report.unreachableCaution(language) { lines.append(caution) }
    lines.append(sideLines.map { "- " + $0 }.joined(separator: "\n"))
    if whole.townsWithoutPeople > 0 {
      lines.append(text(.headlineMissing, ["towns": language.number(whole.townsWithoutPeople)]))
    }
    return lines.joined(separator: "\n\n") + "\n"
  }

  /// What the situations are, what only one of them has, and what has to be known about them.
  var sideLines: [String] {
    var sides = [text(.compareSideA, ["what": what(comparison.before)])]
    sides.append(text(.compareSideB, ["what": what(comparison.after)]))
    if let added = comparison.addedSpaces, !added.isEmpty {
      sides.append(text(.compareAdded, ["names": names(inOrder(added, of: comparison.after), in: comparison.after)]))
    }
    if let removed = comparison.removedSpaces, !removed.isEmpty {
      sides.append(
        text(.compareRemoved, ["names": names(inOrder(removed, of: comparison.before), in: comparison.before)]))
    }
    sides += report.notes.map { note($0) }
    return sides
  }

  var weight: String { language.name(of: study.weight) }

  /// The one sentence that says who gains and who loses.
  var headline: String {
    let title = MarkdownTable.escape(study.title)
    guard whole.people > 0 else { return text(.compareNobody, ["title": title]) }
    let gained = whole.counts(.newlyCovered).people
    let lost = whole.counts(.noLongerCovered).people
    let losers: String
    switch (gained > 0, lost > 0) {
    case (true, false):
      let farther = whole.counts(.farther).people
      losers =
        farther == 0
        ? text(.compareNobodyLoses) : text(.compareNobodyLeaves, ["farther": language.number(farther)])
    case (false, true):
      let closer = whole.counts(.closer).people
      losers =
        closer == 0 ? text(.compareNobodyGains) : text(.compareNobodyEnters, ["closer": language.number(closer)])
    case (false, false): losers = text(.compareNobodyEither)
    case (true, true):
      losers = text(.compareBoth, ["gained": language.number(gained), "lost": language.number(lost)])
    }
    let values = [
      "title": title, "change": language.number(abs(gained - lost)), "weight": weight, "distance": distance,
      "losers": losers,
    ]
    if gained > lost { return text(.compareMore, values) }
    return gained < lost ? text(.compareFewer, values) : text(.compareEqual, values)
  }

  var movement: String {
    text(
      .compareMovement,
      [
        "people": language.number(whole.people), "weight": weight,
        "closer": language.number(whole.counts(.closer).people),
        "farther": language.number(whole.counts(.farther).people),
        "unchanged": language.number(whole.counts(.unchanged).people), "threshold": threshold,
      ])
  }

  var means: String? {
    guard let before = whole.distanceBefore, let after = whole.distanceAfter else { return nil }
    return text(
      .compareMeans,
      [
        "meanA": language.travel(before.mean), "meanB": language.travel(after.mean),
        "medianA": language.travel(before.median), "medianB": language.travel(after.median),
        "saved": whole.savedPersonTravel.map { language.number($0 / study.costsPerUnit, decimals: 0) } ?? "–",
        "gained": whole.gainedPersonTravel.map { language.number($0 / study.costsPerUnit, decimals: 0) } ?? "–",
        "lost": whole.lostPersonTravel.map { language.number($0 / study.costsPerUnit, decimals: 0) } ?? "–",
      ])
  }

  private func what(_ situation: ComparedSituation) -> String {
    let count = language.number(situation.spaces.count)
    switch situation.source {
    case .embedded: return text(.compareSourceEmbedded, ["spaces": count])
    case .spaces(let path):
      return text(.compareSourceSpaces, ["path": MarkdownTable.escape(path), "spaces": count])
    case .results(let path): return text(.compareSourceResults, ["path": MarkdownTable.escape(path)])
    case .plan(let path, let opened):
      let names = opened.isEmpty ? text(.compareNoOpening) : names(opened, in: situation)
      return text(.compareSourcePlan, ["path": MarkdownTable.escape(path), "opened": names, "spaces": count])
    }
  }

  /// Codes of spaces, those that a plan opens in that order and before the others.
  private func inOrder(_ codes: [String], of situation: ComparedSituation) -> [String] {
    guard case .plan(_, let opened) = situation.source else { return codes }
    let own = Set(codes)
    return opened.filter(own.contains) + codes.filter { !opened.contains($0) }
  }

  /// Names with codes, in the order of the codes given.
  private func names(_ codes: [String], in situation: ComparedSituation) -> String {
    let names = Dictionary(situation.spaces.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
    let shown = codes.prefix(Self.listedRows).map { code in MarkdownTable.escape("\(names[code] ?? code) (\(code))") }
    return shown.joined(separator: ", ") + (codes.count > shown.count ? ", …" : "")
  }

  private func note(_ note: ComparisonNote) -> String {
    switch note {
    case .distancesLeftOut(let before, let after):
      return text(.compareNoteDistances, ["before": list(before), "after": list(after)])
    case .versions(let before, let after):
      return text(
        .compareNoteVersions, ["before": MarkdownTable.escape(before), "after": MarkdownTable.escape(after)])
    case .territories(let before, let after):
      return text(
        .compareNoteTerritories, ["before": MarkdownTable.escape(before), "after": MarkdownTable.escape(after)])
    case .travelTables(let before, let after):
      return text(
        .compareNoteTravelTables, ["before": MarkdownTable.escape(before), "after": MarkdownTable.escape(after)])
    }
  }

  private func list(_ metres: [Double]) -> String {
    metres.isEmpty ? "–" : metres.map { language.distance($0) }.joined(separator: ", ")
  }
}
