import CoverageModel

extension PlanMarkdown {
  /// What is proved, in words.
  var proof: String {
    let value = figure(plan.value, valueUnit)
    guard plan.status == .optimal else {
      guard let gap = plan.gap else { return text(.planNotProvedNoBound, ["value": value]) }
      return text(.planNotProved, ["value": value, "bound": figure(plan.bound, valueUnit), "gap": gapText(gap)])
    }
    if plan.certificate == nil {
      return text(model == .maxMin ? .planSolverShares : .planSolverOptimal, ["claim": claim, "value": value])
    }
    if model == .maxMin { return text(.planProvedShares, ["claim": claim]) }
    if hasTolerance { return text(.planProvedTolerance, ["claim": claim, "value": value]) }
    return text(plan.value == plan.bound ? .planProved : .planProvedRounding, ["claim": claim, "value": value])
  }

  /// Whether sums of numbers that are not whole decide what is best: plans that differ by less than two billionths of the
  /// value then count as equal.
  private var hasTolerance: Bool {
    let problem = plan.problem
    func areWhole(_ numbers: some Sequence<Double>) -> Bool { numbers.allSatisfy { $0 == $0.rounded() } }
    switch model {
    case .mclp, .maxMin, .pCentre: return false
    case .lscp, .partialCover: return countsCost && !areWhole(problem.sites.lazy.compactMap(\.cost))
    case .backup: return ![0, 1].contains(parameters.theta ?? 0.5) || !areWhole(problem.demand.lazy.map(\.weight))
    case .pMedian, .gradual: return true
    case .capacitated:
      return !areWhole(problem.demand.lazy.map(\.weight)) || !areWhole(problem.sites.lazy.compactMap(\.capacity))
    }
  }

  var ties: String {
    guard plan.status == .optimal else { return "" }
    guard plan.isLowestOfTies else { return text(.planTiesOpen) }
    return text(isFromSolver ? .planSolverTies : .planTiesLowest)
  }

  /// Whether ties were settled by the mixed-integer solver, as for models without a method of their own.
  private var isFromSolver: Bool {
    parameters.hasSideConstraints || [.backup, .gradual, .capacitated, .maxMin].contains(model)
  }

  /// That there is no plan, in words.
  var infeasible: String { text(plan.certificate == nil ? .planSolverInfeasible : .planInfeasible) }

  private var claim: String {
    let share = percentage(parameters.coverShare ?? 1)
    let values = ["choice": choice, "less": text(countsCost ? .planCheaper : .planSmaller), "share": share]
    switch model {
    case .mclp: return text(.planClaimMclp, values)
    case .lscp: return text(.planClaimLscp, values)
    case .partialCover: return text(.planClaimPartial, values)
    case .pMedian: return text(.planClaimMedian, values)
    case .pCentre: return text(.planClaimCentre, values)
    case .backup: return text(.planClaimBackup, values)
    case .gradual: return text(.planClaimGradual, values)
    case .capacitated: return text(.planClaimCapacitated, values)
    case .maxMin: return text(.planClaimMaxMin, values)
    }
  }

  /// The choices that the proof bears on.
  private var choice: String {
    var choice = text(.planChoiceAny)
    if let openings = parameters.openings {
      let key: TextKey = openings == openedSites.count ? .planChoice : .planChoiceUpTo
      choice = text(key, ["places": places(openings)])
    }
    let isConditional = parameters.hasSideConstraints || !parameters.force.isEmpty || !parameters.forbid.isEmpty
    return isConditional ? text(.planChoiceMet, ["choice": choice]) : choice
  }

  /// A gap in percent with two decimals, never shown as 0.
  private func gapText(_ gap: Double) -> String {
    gap > 0 && gap < 0.0001
      ? "<\u{A0}" + percentage(0.0001) : percentage(FixedShare.hundredthsOfPercent(gap))
  }
}

/// Rounding of shares.
enum FixedShare {
  /// A share rounded up to a hundredth of a percent, so that a limit it states holds.
  static func hundredthsOfPercent(_ share: Double) -> Double { (share * 10_000).rounded(.up) / 10_000 }
}
