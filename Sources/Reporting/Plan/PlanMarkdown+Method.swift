import CoverageModel

extension PlanMarkdown {
  var methodSection: String {
    var lines = [text(.planModel, ["model": text(model.textKey)]), text(.planAsked, ["asked": asked]), counts]
    lines.append(text(.planNodes, ["count": language.number(plan.nodeCount)]))
    if hasPlan, plan.bound != nil {
      lines.append(text(plan.certificate == nil ? .planNoCertificate : .planCertificate))
      if plan.certificate?.worstShareTree.isEmpty == false { lines.append(text(.planCertificateShares)) }
    } else if plan.status == .infeasible {
      lines.append(text(plan.certificate == nil ? .planNoCertificateEmpty : .planCertificateEmpty))
    }
    var section = title(.planSectionMethod) + bullets(lines)
    if !plan.reductions.isEmpty {
      section += "\n" + text(.planReductions) + "\n\n" + bullets(plan.reductions.map(reduction))
    }
    return section
  }

  private func reduction(_ reduction: NamedCount) -> String {
    let key: TextKey? =
      switch reduction.name {
      case "rows": .planReductionRows
      case "candidates": .planReductionCandidates
      case "rows_covered": .planReductionCovered
      case "rows_uncoverable": .planReductionUncoverable
      case "rows_merged": .planReductionMerged
      case "candidates_dominated": .planReductionDominated
      case "rows_without_weight": .planReductionWeightless
      case "rows_left": .planReductionRowsLeft
      case "candidates_left": .planReductionCandidatesLeft
      default: nil
      }
    let what = key.map { text($0) } ?? "`\(reduction.name)`"
    return text(.planReduction, ["what": what, "count": language.number(reduction.count)])
  }

  /// What was asked, as a list in one sentence.
  var asked: String { asked(escapes: true) }

  /// What was asked, as a list in one sentence; names escaped for Markdown or as they are.
  func asked(escapes: Bool) -> String {
    var items: [String] = []
    if let openings = parameters.openings, model.takesOpenings {
      items.append(text(.planAskedOpenings, ["places": places(openings)]))
    }
    if let budget = parameters.budget { items.append(text(.planAskedBudget, ["budget": amount(budget)])) }
    items.append(text(.planAskedDistance, ["distance": distance(parameters.serviceDistance)]))
    if model == .partialCover {
      items.append(text(.planAskedShare, ["share": percentage(parameters.coverShare ?? 1)]))
    }
    if !parameters.force.isEmpty {
      items.append(text(.planAskedForced, ["names": names(codes: parameters.force, escapes: escapes)]))
    }
    if !parameters.forbid.isEmpty {
      items.append(text(.planAskedForbidden, ["names": names(codes: parameters.forbid, escapes: escapes)]))
    }
    if let range = parameters.candidateBasin {
      items.append(
        text(.planAskedBasin, ["least": amount(range.lowerBound), "most": amount(range.upperBound)]))
    }
    for limit in parameters.zoneLimits {
      let values = ["count": language.number(limit.count), "level": language.name(of: limit.level)]
      items.append(text(limit.kind == .atMost ? .planAskedMost : .planAskedLeast, values))
    }
    for floor in parameters.floors {
      items.append(text(.planAskedFloor, ["share": percentage(floor.share), "level": language.name(of: floor.level)]))
    }
    return items.joined(separator: language.listMark)
  }

  /// The name of a set of candidates.
  private func name(of set: CandidateSet) -> String {
    switch set {
    case .actionCoeurDeVille: "Action cœur de ville"
    case .petitesVillesDeDemain: "Petites villes de demain"
    case .franceServices: "France services"
    case .tiersLieux: text(.planSourceTiersLieux)
    case .towns(let leastPeople): text(.planSourceTowns, ["people": language.number(leastPeople)])
    }
  }

  /// Which places are candidates, in a few words.
  var candidateSource: String {
    switch report.request.candidates {
    case .embedded: text(isMatrix ? .planSourceMatrix : .planSourceEmbedded)
    case .towns(let leastPeople): text(.planSourceTowns, ["people": language.number(leastPeople)])
    case .sets(let sets): text(.planSourceSets, ["sets": sets.map(name(of:)).joined(separator: language.listMark)])
    case .file(let path): text(.planSourceFile, ["path": path.filter { $0 != "`" && !$0.isNewline }])
    }
  }

  private var counts: String {
    let problem = plan.problem
    return text(
      .planCounts,
      [
        "candidates": language.number(problem.candidates.count), "source": candidateSource,
        "existing": existing, "demand": language.number(problem.demand.count),
      ])
  }
}

extension PlanMarkdown {
  /// How many spaces stand, and how many of them in the territory where that is fewer.
  private var existing: String {
    let all = plan.problem.existing
    let inside = all.count { !plan.problem.sites[$0].zones.isEmpty }
    guard !isMatrix, inside < all.count else { return language.number(all.count) }
    return text(.planExistingInside, ["count": language.number(all.count), "inside": language.number(inside)])
  }
}

extension SitingModelKind {
  var textKey: TextKey {
    switch self {
    case .mclp: .planModelMclp
    case .lscp: .planModelLscp
    case .partialCover: .planModelPartial
    case .pMedian: .planModelMedian
    case .pCentre: .planModelCentre
    case .backup: .planModelBackup
    case .gradual: .planModelGradual
    case .capacitated: .planModelCapacitated
    case .maxMin: .planModelMaxMin
    }
  }
}
