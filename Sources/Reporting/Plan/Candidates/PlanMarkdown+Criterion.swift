import CoverageModel

extension PlanMarkdown {
  /// The plan beside the one without the criterion on basins; nothing where none is asked for.
  var criterionSection: String {
    guard let variant = plan.withoutCriterion, let range = parameters.candidateBasin else { return "" }
    let met = plan.candidates.count { report.basinSize($0) == .within }
    let values = [
      "least": amount(range.lowerBound), "most": amount(range.upperBound), "count": language.number(met),
      "all": language.number(plan.candidates.count),
    ]
    var sentences = [text(.criterionIntro, values)]
    if let price = variant.price {
      sentences.append(
        price == 0 ? text(.criterionFree) : text(.criterionPrice, ["price": figure(price, valueUnit)]))
    }
    let isKnown = variant.value != nil
    var rows = [
      [text(.criterionOpens), hasPlan ? names(openedSites) : "–", isKnown ? names(variant.opened) : "–"]
    ]
    if model != .mclp {
      rows.append(
        [
          valueTitle, cell(hasPlan ? plan.value : nil, valueUnit),
          cell(variant.value, valueUnit),
        ])
    }
    let distance = ["distance": distance(parameters.serviceDistance)]
    rows += [
      [
        text(.criterionMore, distance), amount(hasPlan ? plan.coveredAfter - plan.coveredBefore : nil),
        amount(isKnown ? variant.coveredAfter - plan.coveredBefore : nil),
      ],
      [
        text(.criterionAfter, distance), amount(hasPlan ? plan.coveredAfter : nil),
        amount(isKnown ? variant.coveredAfter : nil),
      ],
      [
        text(.criterionShare), hasPlan ? share(plan.coveredAfter, of: plan.people) : "–",
        isKnown ? share(variant.coveredAfter, of: plan.people) : "–",
      ],
      [text(.planColumnProof), proof(plan.status), proof(variant.status)],
    ]
    let columns = [
      ("", MarkdownTable.Alignment.left), (text(.criterionWith), .left), (text(.criterionWithout), .left),
    ]
    return title(.criterionSection) + sentences.joined(separator: " ") + "\n\n" + table(columns, rows)
  }
}
