import CoverageModel

extension PlanMarkdown {
  /// Basins that a sentence names at most.
  private static let listedBasins = 20
  /// Towns out of reach that a sentence names before the rest is counted.
  private static let namedPoints = 6

  var headline: String {
    var lines = ["# " + text(.planTitle, ["title": MarkdownTable.escape(report.title)])]
    if hasPlan {
      lines += [opening, covered, servedAcrossSea, modelLine, proof, ties, enough]
    } else if plan.status == .infeasible {
      lines += [infeasible, conflict, coveredToday]
    } else {
      lines += [text(.planNoPlan), coveredToday]
    }
    lines.append(uncoverable)
    return lines.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  var opening: String {
    guard !openedSites.isEmpty else { return text(.planOpenNone) }
    return text(
      openedSites.count == 1 ? .planOpenOne : .planOpen,
      ["places": places(openedSites.count), "names": escapedNames(openedSites)])
  }

  /// Who stays out of reach whichever candidate opens; nothing where nobody does.
  var uncoverable: String {
    guard plan.uncoverable > 0 else { return "" }
    let points = plan.uncoverablePoints
    let named = points.prefix(points.count > Self.namedPoints + 1 ? Self.namedPoints : points.count)
    let names = named.map { MarkdownTable.escape(plan.problem.demand[$0].name) }.joined(separator: ", ")
    let values = [
      "people": figure(plan.uncoverable, .people), "share": share(plan.uncoverable, of: plan.people),
      "distance": distance(parameters.serviceDistance), "names": names,
      "more": language.number(points.count - named.count),
    ]
    let sentence = text(parameters.candidateBasin == nil ? .planUncoverable : .criterionUncoverable, values)
    guard !points.isEmpty else { return sentence }
    let who = text(named.count == points.count ? .planUncoverableAll : .planUncoverableMost, values)
    return [sentence, who, whyNoneIsCandidate(points)].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// That towns which no candidate reaches are none themselves; nothing where one was ruled out, or that is not so.
  private func whyNoneIsCandidate(_ points: [Int]) -> String {
    let candidates = Set(plan.problem.candidates.lazy.map { plan.problem.sites[$0].code })
    let isOffered = points.contains { candidates.contains(plan.problem.demand[$0].code) }
    guard !isMatrix, !isOffered, parameters.candidateBasin == nil, parameters.forbid.isEmpty else { return "" }
    return text(.planUncoverableSource, ["source": candidateSource])
  }

  /// That fewer openings than were asked for do all that can be done.
  var enough: String {
    guard model == .mclp, plan.status == .optimal, !parameters.hasSideConstraints, !openedSites.isEmpty,
      let openings = parameters.openings, openedSites.count < openings
    else { return "" }
    return text(.planEnough, ["places": places(openedSites.count)])
  }

  private var coverage: [String: String] {
    [
      "before": amount(plan.coveredBefore), "people": amount(plan.people),
      "weight": language.weightNoun(report.request.weight, plan.coveredBefore, of: plan.people),
      "share": share(plan.coveredBefore, of: plan.people), "distance": distance(parameters.serviceDistance),
      "after": amount(plan.coveredAfter), "shareAfter": share(plan.coveredAfter, of: plan.people),
      "gain": amount(plan.coveredAfter - plan.coveredBefore),
    ]
  }

  var covered: String {
    guard !isMatrix else { return text(.planCoveredMatrix, coverage) }
    return language.text(plan.coveredBefore, .planCoveredOne, .planCovered, coverage)
  }

  private var coveredToday: String {
    guard !isMatrix else { return text(.planCoveredTodayMatrix, coverage) }
    return language.text(plan.coveredBefore, .planCoveredTodayOne, .planCoveredToday, coverage)
  }

  /// What cannot hold together; nothing where that is not known.
  var conflict: String {
    guard !plan.conflicts.isEmpty else { return "" }
    return text(.planConflict, ["conflict": MarkdownTable.escape(conflictList)])
  }

  /// What the value means where it is not the number of people covered.
  private var modelLine: String {
    let value = figure(plan.value, valueUnit)
    switch model {
    case .mclp: return ""
    case .lscp: return text(.planValueLscp, ["value": value])
    case .partialCover:
      return text(.planValuePartial, ["value": value, "share": percentage(parameters.coverShare ?? 1)])
    case .pMedian:
      let mean = plan.value.map { plan.people > 0 ? $0 / plan.people : 0 }
      return text(.planValueMedian, ["value": value, "mean": figure(mean, .travel)])
    case .pCentre: return text(.planValueCentre, ["value": value])
    case .backup:
      let theta = parameters.theta ?? 0.5
      return text(.planValueBackup, ["value": value, "theta": amount(theta), "rest": amount(1 - theta)])
    case .gradual:
      return text(
        .planValueGradual,
        [
          "value": value, "distance": distance(parameters.serviceDistance),
          "full": distance(parameters.fullCreditDistance ?? parameters.serviceDistance / 2),
        ])
    case .capacitated: return text(.planValueCapacitated, ["value": value])
    case .maxMin:
      let worst = plan.basins.filter { $0.coverable > 0 }
        .min { $0.coveredAfter / $0.people < $1.coveredAfter / $1.people }
      guard let worst else { return "" }
      let name = MarkdownTable.escape(basinName(worst.code))
      let served = text(.planValueMaxMin, ["name": name, "share": share(worst.coveredAfter, of: worst.people)])
      let left = plan.basins.filter { $0.coverable == 0 }
      guard !left.isEmpty else { return served }
      let names = left.prefix(Self.listedBasins).map { MarkdownTable.escape(basinName($0.code)) }
      let rest =
        left.count > names.count ? text(.planSharesMore, ["count": language.number(left.count - names.count)]) : ""
      return served + " "
        + text(
          .planSharesLeftOut,
          ["names": names.joined(separator: ", ") + rest, "distance": distance(parameters.serviceDistance)])
    }
  }
}
