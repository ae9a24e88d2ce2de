import CoverageModel

extension PlanMarkdown {
  /// Rows that a long table shows at most; all are in `plan.json`.
  static let listedRows = 40

  var radiusSection: String {
    guard !plan.radiusVariants.isEmpty else { return "" }
    let service = parameters.serviceDistance
    var rows = plan.radiusVariants.map { variant in
      (
        variant.serviceDistance,
        [distance(variant.serviceDistance), cell(variant.value, valueUnit)]
          + changes(variant.opened, isPlan: variant.value != nil) + [proof(variant.status)]
      )
    }
    rows.append(
      (
        service,
        [
          text(.planThis, ["distance": distance(service)]), cell(plan.value, valueUnit), text(.planSameChoice), "–",
          proof(plan.status),
        ]
      ))
    let columns = [(text(.columnDistance), MarkdownTable.Alignment.right)] + variantColumns
    return title(.planSectionRadius) + text(.planRadiusIntro) + "\n\n"
      + table(columns, rows.sorted { $0.0 < $1.0 }.map(\.1))
  }

  /// Which of the chosen towns would not be chosen were all times by road shorter or longer.
  var timesSection: String {
    guard report.travel.words == .roads, report.travel.measure == .seconds else { return "" }
    let intro = title(.planSectionTimes) + text(.planTimesIntro) + "\n\n"
    guard model != .pMedian, model != .pCentre else { return intro + text(.planTimesSame) + "\n" }
    guard !plan.timeVariants.isEmpty else { return "" }
    let chosen = openedSites
    let rows = plan.timeVariants.map { variant in
      let stays = chosen.filter(variant.opened.contains)
      let names = stays.isEmpty ? "–" : stays.map(name).joined(separator: ", ")
      return ["×\u{A0}" + language.number(variant.factor, decimals: 2), cell(variant.value, valueUnit)]
        + (variant.value == nil ? ["–"] : [names])
        + changes(variant.opened, isPlan: variant.value != nil).reversed() + [proof(variant.status)]
    }
    let columns = [
      (text(.roadsFactor), MarkdownTable.Alignment.left),
      (valueTitle, .right), (text(.planColumnStays), .left),
      (text(.planColumnDropped), .left), (text(.planColumnAdded), .left), (text(.planColumnProof), .left),
    ]
    return intro + table(columns, rows)
  }

  private var variantColumns: [(String, MarkdownTable.Alignment)] {
    [
      (valueTitle, .right), (text(.planColumnAdded), .left),
      (text(.planColumnDropped), .left), (text(.planColumnProof), .left),
    ]
  }

  var closuresSection: String {
    let chosen = Set(openedSites)
    let felt = plan.closureVariants.filter {
      $0.coveredWithPlan < plan.coveredAfter || $0.status != .optimal || Set($0.opened) != chosen
    }.sorted { ($0.coveredWithPlan, $0.closed) < ($1.coveredWithPlan, $1.closed) }
    guard !plan.closureVariants.isEmpty else { return "" }
    var section = title(.planSectionClosures)
    if !felt.isEmpty {
      let rows = felt.prefix(Self.listedRows).map { variant in
        [name(variant.closed), amount(plan.coveredAfter - variant.coveredWithPlan), cell(variant.value, valueUnit)]
          + changes(variant.opened, isPlan: variant.value != nil) + [proof(variant.status)]
      }
      let columns = [
        (text(.planColumnCloses), .left), (text(.planColumnLost), MarkdownTable.Alignment.right),
      ]
      section += text(.planClosuresIntro) + "\n\n" + table(columns + variantColumns, rows) + listedNote(felt.count)
    }
    let others = plan.closureVariants.count - felt.count
    if others > 0 {
      section += (felt.isEmpty ? "" : "\n") + text(.planClosuresOthers, ["count": language.number(others)]) + "\n"
    }
    return section
  }

  var basinsSection: String {
    guard !plan.basins.isEmpty else { return "" }
    let changed = plan.basins.filter { $0.coveredAfter != $0.coveredBefore }.sorted { first, second in
      let (left, right) = (first.coveredAfter - first.coveredBefore, second.coveredAfter - second.coveredBefore)
      return left != right ? left > right : first.code.utf8.lexicographicallyPrecedes(second.code.utf8)
    }
    var section = title(.planSectionBasins)
    if !changed.isEmpty {
      let partial = partialBasins
      let rows = changed.prefix(Self.listedRows).map { basin in
        [
          markedBasinName(basin.code, partial), amount(basin.people), amount(basin.coveredBefore),
          amount(basin.coveredAfter),
          amount(basin.coveredAfter - basin.coveredBefore), share(basin.coveredAfter, of: basin.people),
        ]
      }
      let columns = [
        (text(.columnBasin), .left), (text(.columnPeople), .right), (text(.planColumnBefore), .right),
        (text(.planColumnAfter), .right), (text(.planColumnMore), .right),
        (text(.planColumnShareAfter), MarkdownTable.Alignment.right),
      ]
      section +=
        text(.planBasinsIntro, ["distance": distance(parameters.serviceDistance)]) + "\n\n" + table(columns, rows)
        + listedNote(changed.count) + "\n"
    }
    return section + text(.planBasinsSame, ["count": language.number(plan.basins.count - changed.count)]) + "\n"
  }

  /// Says how many rows a table leaves out; nothing where it shows all.
  func listedNote(_ count: Int) -> String {
    guard count > Self.listedRows else { return "" }
    let values = ["listed": language.number(Self.listedRows), "all": language.number(count)]
    return "\n" + text(.planListed, values) + "\n"
  }
}
