import CoverageModel
import GeometryCore

extension PageDocument {
  /// The answer within a minute: how many are left out, and how many the plan would reach.
  func answerSection(_ writer: inout HTMLWriter) {
    section("answer", text(.pageAnswer), &writer) { writer in
      writer.paragraph(todaySentence, ["class": "lead"])
      if let caution = seaCaution { writer.paragraph(caution) }
      if let change = page.change {
        let opensSome = !change.plan.plan.opened.isEmpty
        writer.paragraph(planSentence(change), ["class": opensSome ? "lead plan" : "lead"])
        let words = PlanMarkdown(report: change.plan, language: language)
        writer.paragraph(words.exchangeBrief)
        writer.paragraph(words.servedAcrossSea)
        writer.paragraph(words.uncoverable)
        writer.paragraph(words.criterionSentence)
      }
      writer.paragraph(countedSpaces, ["class": "note"])
      if let caution = report.unreachableCaution(language) { writer.paragraph(caution, ["class": "note"]) }
      if let caution = report.unidentifiedCaution(language) { writer.paragraph(caution, ["class": "note"]) }
      if result.whole.people > 0 { writer.raw(PeopleBars(document: self).bytes) }
      writer.element("dl", ["class": "figures"]) { writer in
        for figure in keyFigures {
          writer.element("div") { writer in
            writer.element("dt", [:], figure.label)
            writer.element("dd", [:], figure.value)
          }
        }
      }
    }
  }

  /// How many are left out today, in a sentence.
  var todaySentence: String {
    let whole = result.whole
    guard whole.people > 0 else { return text(.headlineNobody) }
    guard !study.spaces.isEmpty else {
      return text(.headlineNoSpace, ["people": number(whole.people), "weight": weight])
    }
    return text(report.unidentifiedCaution(language) == nil ? .pageLeftOutShare : .pageLeftOutKnown, shares)
  }

  /// Who has no space without crossing the sea; nil where everyone has one.
  var seaCaution: String? { reach.caution(language) }

  /// What counts as a space; nothing where the spaces are the user's own.
  var countedSpaces: String { report.hasEmbeddedSpaces ? text(.spacesCounted) : "" }

  private var shares: [String: String] {
    let whole = result.whole
    return [
      "share": language.percent(whole.uncoveredPeople, of: whole.people), "people": number(whole.people),
      "weight": weight, "distance": service, "uncovered": number(whole.uncoveredPeople),
    ]
  }

  private var keyFigures: [(label: String, value: String)] {
    var figures: [(String, String)] = []
    if let distance = result.whole.distance {
      let farthest = study.towns[distance.farthestTown]
      figures = [
        (text(.pageFigureMedian), reach.whole(distance.median, language)),
        (text(.pageFigureNinth), reach.whole(distance.percentile90, language)),
        (
          text(.pageFigureFarthest, ["town": farthest.name]),
          reach.town(distance.farthestTown, distance.maximum, language)
        ),
      ]
    }
    let basins = report.basinResults
    guard !basins.isEmpty else { return figures }
    let severe = basins.filter { $0.indicators.severity == .severe }
    let partial = severe.count { $0.isPartial }
    let label = partial == 0 ? text(.pageFigureSevere) : text(.pageFigureSeverePartial, ["partial": number(partial)])
    figures.append((label, text(.pageOf, ["count": number(severe.count), "all": number(basins.count)])))
    return figures
  }

  /// Who is left out, by name: with the plan where there is one, and today.
  func leftOutSection(_ writer: inout HTMLWriter) {
    if let planned = page.planned, planned.study.spaces.count > study.spaces.count {
      leftOutSection("still-out", text(.briefStillOut), of: planned, planned.landReach, &writer)
      leftOutSection("left-out", text(.pageLeftOutToday), of: report, reach, &writer)
    } else {
      leftOutSection("left-out", text(.pageLeftOut), of: report, reach, &writer)
    }
  }

  /// The basins, the towns and the areas with most people who are left out.
  private func leftOutSection(
    _ name: String, _ title: String, of report: Report, _ reach: LandReach, _ writer: inout HTMLWriter
  ) {
    let (study, result) = (report.study, report.result)
    section(name, title, &writer) { writer in
      let basins = report.rankedBasins.prefix(Self.listed)
      let towns = report.largestUncoveredTowns.prefix(Self.listed)
      guard !basins.isEmpty || !towns.isEmpty else {
        return writer.paragraph(text(.basinsAllServed, ["distance": service]))
      }
      writer.element("div", ["class": "columns"]) { writer in
        if !basins.isEmpty {
          list(text(.pageWorstBasins, ["distance": service]), &writer) { writer in
            for basin in basins {
              let found = basin.indicators
              place(
                basin.name, number(found.uncoveredPeople),
                language.percent(found.uncoveredPeople, of: found.people), &writer)
            }
          }
        }
        if !towns.isEmpty {
          list(text(.pageWorstTowns, ["distance": service]), &writer) { writer in
            for index in towns {
              place(
                study.towns[index].name, study.weight.people(of: study.towns[index]).map { number($0) } ?? "–",
                reach.town(index, result.towns[index].distance, language), &writer)
            }
          }
        }
        areaList(report, reach, &writer)
      }
    }
  }

  /// How many places a short list names.
  static let listed = 6

  /// The cores of large areas where there are some, else the areas.
  private func areaList(_ report: Report, _ reach: LandReach, _ writer: inout HTMLWriter) {
    let (study, result) = (report.study, report.result)
    let cores = report.rankedCores.prefix(Self.listed)
    guard cores.isEmpty else {
      return list(text(.briefCores), &writer) { writer in
        for (_, core) in cores {
          place(
            text(.pageAreaAround, ["town": study.towns[core.largestTown].name]), number(core.people),
            reach.town(core.largestTown, core.distance, language), &writer)
        }
      }
    }
    guard let areas = result.land?.underserved.areas.prefix(Self.listed), !areas.isEmpty else { return }
    list(text(.pageWorstAreas), &writer) { writer in
      for area in areas {
        place(
          text(.pageAreaAround, ["town": study.towns[area.largestTown].name]), number(area.people),
          language.text(
            Double(area.towns.count), .pageAreaTown, .pageAreaTowns, ["towns": number(area.towns.count)]), &writer)
      }
    }
  }

  private func list(_ title: String, _ writer: inout HTMLWriter, _ body: (inout HTMLWriter) -> Void) {
    writer.element("div") { writer in
      writer.element("h3", [:], title)
      writer.element("ol", ["class": "places"], body)
    }
  }

  private func place(_ name: String, _ people: String, _ more: String, _ writer: inout HTMLWriter) {
    writer.element("li") { writer in
      writer.element("span", ["class": "place"], name)
      writer.element("span", ["class": "count"], people)
      writer.element("span", ["class": "more"], more)
    }
  }
}
