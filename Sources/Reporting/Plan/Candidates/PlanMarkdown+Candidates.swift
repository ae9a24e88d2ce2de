import CoverageModel

/// A column of the table of candidates: its cells, and the number by which they sort where they are not texts.
struct CandidateColumn {
  var title: String
  var alignment: MarkdownTable.Alignment
  var text: (PlanCandidate) -> String
  /// Nil where the cell is a text.
  var number: ((PlanCandidate) -> Double?)?
}

extension PlanMarkdown {
  /// Every candidate, the least costly to insist on first.
  var candidatesSection: String {
    guard !plan.candidates.isEmpty else { return "" }
    let columns = candidateColumns
    let ranked = report.rankedCandidates
    let rows = ranked.prefix(Self.listedRows).map { candidate in columns.map { $0.text(candidate) } }
    var section = title(.candidateSection) + candidatesIntro + "\n\n"
    section += table(columns.map { ($0.title, $0.alignment) }, Array(rows))
    if ranked.count > rows.count {
      section += "\n" + candidatesListed(rows.count) + "\n"
    }
    return section
  }

  /// Says how many candidates a table shows.
  func candidatesListed(_ count: Int) -> String {
    text(
      .candidateListed, ["listed": language.number(count), "all": language.number(plan.candidates.count)])
  }

  /// How to read the table.
  var candidatesIntro: String {
    let prices = plan.candidates.filter { $0.state == .possible }.map(\.price)
    var sentences = [text(hasPlan ? .candidateIntro : .candidateIntroNoPlan)]
    guard hasPlan, plan.candidates.contains(where: { $0.price != nil }) else {
      if hasPlan, model == .maxMin { sentences.append(text(.candidateNoPriceMaxMin)) }
      return sentences.joined(separator: " ")
    }
    sentences.append(text(.candidatePriceIntro))
    let open = prices.count { price in
      if case .between = price { true } else { false }
    }
    let counts = ["open": language.number(open), "all": language.number(prices.count)]
    sentences.append(text(open == 0 ? .candidatePricesProved : .candidatePricesBounded, counts))
    return sentences.joined(separator: " ")
  }

  /// The columns that have something to show.
  var candidateColumns: [CandidateColumn] {
    let sites = plan.problem.sites
    let hasPrices = plan.candidates.contains { $0.price != nil }
    var columns = [CandidateColumn(title: siteColumn.0, alignment: .left) { name($0.site) }]
    if hasPrices {
      let title = text(.candidatePrice, ["unit": name(of: valueUnit)])
      columns.append(
        CandidateColumn(title: title, alignment: .right, text: priceCell) { $0.price?.most ?? $0.price?.least })
      columns.append(CandidateColumn(title: text(.candidateInPlaceOf), alignment: .left) { exchange($0).out })
      if plan.candidates.contains(where: { exchange($0).in != "–" }) {
        columns.append(CandidateColumn(title: text(.candidateAlsoOpens), alignment: .left) { exchange($0).in })
      }
    } else {
      columns.append(CandidateColumn(title: text(.candidateState), alignment: .left) { text($0.state.textKey) })
    }
    columns.append(
      CandidateColumn(title: text(.candidateGainAlone), alignment: .right, text: { amount($0.gainAlone) }) {
        $0.gainAlone
      })
    if hasPlan {
      columns.append(
        CandidateColumn(title: text(.candidateGainAfter), alignment: .right, text: { amount($0.gainAfterPlan) }) {
          $0.gainAfterPlan
        })
    }
    if plan.candidates.contains(where: { $0.basinPeople != nil }) {
      let range = report.criterionPeople
      let limits = ["least": amount(range.lowerBound), "most": amount(range.upperBound)]
      columns += [
        CandidateColumn(title: text(.columnBasin), alignment: .left) { basinName(sites[$0.site].zones[.basin]) },
        CandidateColumn(title: text(.planColumnBasinPeople), alignment: .right, text: { amount($0.basinPeople) }) {
          $0.basinPeople
        },
        CandidateColumn(title: text(.planColumnInRange, limits), alignment: .left, text: basinCell),
      ]
    }
    if plan.candidates.contains(where: { $0.nearestExisting != nil }) {
      let across = acrossSeaToday
      columns += [
        CandidateColumn(title: text(.columnNearestSpace), alignment: .left) {
          $0.nearestExisting.map { sites[$0].name } ?? "–"
        },
        CandidateColumn(
          title: text(.columnTownDistance), alignment: .right,
          text: { travelCell($0.site, $0.nearestExistingCost, across) }
        ) { $0.nearestExistingCost },
      ]
    }
    for (index, heading) in report.candidateColumns.names.enumerated() {
      columns.append(
        CandidateColumn(title: heading, alignment: .left) {
          report.candidateColumns.value(index, of: report.code($0.site))
        })
    }
    return columns
  }

  /// What insisting on a candidate costs, or why that is not said.
  func priceCell(_ candidate: PlanCandidate) -> String {
    guard candidate.state == .possible else { return text(candidate.state.textKey) }
    switch candidate.price {
    case .exact(let price): return cell(price, valueUnit)
    case .between(let least, let most?) where least > 0:
      return text(.candidateBetween, ["least": cell(least, valueUnit), "most": cell(most, valueUnit)])
    case .between(_, let most?): return text(.candidateAtMost, ["most": cell(most, valueUnit)])
    case .between(let least, nil) where least > 0:
      return text(.candidateAtLeast, ["least": cell(least, valueUnit)])
    case .impossible: return text(.candidateImpossible)
    case .between, nil: return text(.planNoPrice)
    }
  }

  /// What the best plan with a candidate does not open, and what it opens besides.
  private func exchange(_ candidate: PlanCandidate) -> (out: String, in: String) {
    guard candidate.state == .possible, let opened = candidate.planWith else { return ("–", "–") }
    let (mine, other) = (Set(openedSites), Set(opened))
    func shown(_ sites: [Int]) -> String {
      sites.isEmpty ? "–" : sites.map { plan.problem.sites[$0].name }.joined(separator: ", ")
    }
    return (
      shown(openedSites.filter { !other.contains($0) }),
      shown(opened.filter { !mine.contains($0) && $0 != candidate.site })
    )
  }

  func basinCell(_ candidate: PlanCandidate) -> String {
    switch report.basinSize(candidate) {
    case .within: text(.planYes)
    case .below: text(.candidateSmaller)
    case .above: text(.candidateLarger)
    case nil: text(.planUnknown)
    }
  }
}

extension PlanCandidate.State {
  var textKey: TextKey {
    switch self {
    case .chosen: .candidateChosen
    case .possible: .candidatePossible
    case .forbidden: .candidateForbidden
    case .outsideBasinRange: .candidateOutside
    }
  }
}
