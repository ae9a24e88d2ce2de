import CoverageModel

extension PlanMarkdown {
  /// The plans of several goals side by side, and the front of two of them; nothing where that was not asked.
  var goalsSection: String {
    guard let goals = plan.goals else { return "" }
    let unit = ["unit": name(of: .travel), "distance": distance(parameters.serviceDistance)]
    let columns: [(String, MarkdownTable.Alignment)] = [
      (text(.goalColumn), .left), (text(.goalPeople, unit), .right), (text(.goalMean, unit), .right),
      (text(.goalFarthest, unit), .right), (text(.goalWorst), .left), (text(.goalGini), .right),
      (text(.criterionOpens), .left), (text(.planColumnProof), .left),
    ]
    var rows = [goalRow(text(.goalToday), goals.today, "–", "–")]
    for goal in goals.plans {
      rows.append(goalRow(goalName(goal.model), goal.figures, names(goal.opened), proof(goal.status)))
    }
    var section = title(.goalSection) + text(.goalIntro, unit)
    if goals.basinsOutOfReach > 0 {
      section += " " + text(.goalOutOfReach, ["count": language.number(goals.basinsOutOfReach)])
    }
    section += "\n\n" + table(columns, rows)
    if goals.today.unreached > 0 {
      section += "\n" + text(.goalUnreached, ["people": amount(goals.today.unreached)]) + "\n"
    }
    return section + "\n" + frontText(goals)
  }

  private func goalRow(_ name: String, _ figures: PlanGoals.Figures?, _ opened: String, _ proof: String) -> [String] {
    guard let figures else { return [name] + [String](repeating: "–", count: 5) + [opened, proof] }
    return [
      name, amount(figures.covered), cell(figures.meanTravel, .travel), cell(figures.largestTravel, .travel),
      worstCell(figures), figures.gini.map { language.number($0, decimals: 3) } ?? "–", opened, proof,
    ]
  }

  /// The worst-served basin with its share; where several have no one served, how many.
  func worstCell(_ figures: PlanGoals.Figures) -> String {
    guard let basin = figures.worstBasin, let share = figures.worstShare else { return "–" }
    if figures.basinsWithoutAnyone > 1 {
      return text(.goalBasinsWithout, ["count": language.number(figures.basinsWithoutAnyone)])
    }
    return text(.goalBasinShare, ["name": basinName(basin), "share": self.share(share, of: 1)])
  }

  /// What a plan aims at, in a few words.
  func goalName(_ model: SitingModelKind) -> String {
    let key: TextKey =
      switch model {
      case .pMedian: .goalMedian
      case .pCentre: .goalCentre
      case .maxMin: .goalMaxMin
      default: .goalCover
      }
    return text(key, ["distance": distance(parameters.serviceDistance)])
  }

  /// The front of people against the worst-served basin.
  private func frontText(_ goals: PlanGoals) -> String {
    guard !goals.front.isEmpty else { return text(.goalNoFront) + "\n" }
    let ending = goals.isFrontComplete ? "" : " " + text(.goalFrontOpen)
    if goals.front.count == 1, goals.isFrontComplete {
      return text(goals.front[0].figures.worstShare == 0 ? .goalFrontZero : .goalFrontOne) + "\n"
    }
    let values = ["distance": distance(parameters.serviceDistance)]
    let rows = goals.front.map { point in
      [
        amount(point.figures.covered), share(point.figures.worstShare ?? 0, of: 1),
        basinName(point.figures.worstBasin), names(point.opened),
      ]
    }
    let columns: [(String, MarkdownTable.Alignment)] = [
      (text(.goalPeople, values), .right), (text(.goalWorstShare), .right), (text(.columnBasin), .left),
      (text(.criterionOpens), .left),
    ]
    return "### " + text(.goalFrontTitle) + "\n\n" + text(.goalFrontIntro) + ending + "\n\n" + table(columns, rows)
  }
}
