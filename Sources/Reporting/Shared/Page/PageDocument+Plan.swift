import CoverageModel
import MessageModel

extension PageDocument {
  private var words: PlanMarkdown? { plan.map { PlanMarkdown(report: $0, language: language) } }

  /// How many people the plan reaches, in a sentence.
  func planSentence(_ change: ReportPage.Change) -> String {
    let words = PlanMarkdown(report: change.plan, language: language)
    guard words.hasPlan else {
      return text(change.plan.plan.status == .infeasible ? .planInfeasible : .planNoPlan)
    }
    let gained = result.whole.uncoveredPeople - change.result.whole.uncoveredPeople
    return text(
      .pagePlanSentence,
      [
        "places": places(words), "people": number(gained), "weight": weight,
        "share": language.percent(change.result.whole.uncoveredPeople, of: result.whole.people),
        "uncovered": number(change.result.whole.uncoveredPeople), "distance": service,
      ])
  }

  /// Sites that a sentence names at most.
  private static let namedSites = 6

  /// What opens, by name where that is short.
  private func places(_ words: PlanMarkdown) -> String {
    let opened = words.plan.opened.map { words.plan.problem.sites[$0.site].name.filter { $0 != "*" } }
    guard opened.count <= Self.namedSites, let last = opened.last else { return words.places(opened.count) }
    guard opened.count > 1 else { return last }
    return text(.pageNamesAnd, ["names": opened.dropLast().joined(separator: ", "), "last": last])
  }

  /// What opens, in order, what that brings, and how sure it is that nothing is better.
  func planSection(_ report: PlanReport, _ writer: inout HTMLWriter) {
    let words = PlanMarkdown(report: report, language: language)
    section("plan", text(.pagePlan), &writer) { writer in
      guard words.hasPlan else {
        writer.paragraph(text(report.plan.status == .infeasible ? .planInfeasible : .planNoPlan))
        if let conflict = report.conflictText(language) { writer.paragraph(conflict) }
        return
      }
      writer.element("p", ["class": "intro"], text(.pagePlanOrder))
      writer.element("ol", ["class": "sites"]) { writer in
        for (index, opened) in report.plan.opened.enumerated() { site(index, opened, words, &writer) }
      }
      writer.paragraph(words.proof, ["class": "proof"])
      if let change = page.change {
        writer.raw(BasinChangeChart(document: self, change: change).bytes)
      }
    }
  }

  private func site(_ index: Int, _ opened: PlannedSite, _ words: PlanMarkdown, _ writer: inout HTMLWriter) {
    let site = words.plan.problem.sites[opened.site]
    writer.element("li") { writer in
      writer.element("span", ["class": "order", "aria-hidden": "true"], number(index + 1))
      writer.element("h3", [:], site.name)
      let gain = words.figure(opened.marginalGain, words.gainUnit)
      writer.paragraph(text(.pagePlanGain, ["gain": gain]), ["class": "gain"])
      writer.element("p") { writer in
        writer.text(
          text(
            opened.peopleNewlyCovered < opened.peopleReached ? .pagePlanReached : .pagePlanReachedNew,
            [
              "people": words.amount(opened.peopleReached), "distance": service,
              "served": words.amount(opened.peopleReached - opened.peopleNewlyCovered),
            ]))
        if let nearest = opened.nearestExisting {
          writer.text(
            " "
              + text(
                .pagePlanNearest,
                [
                  "space": words.plan.problem.sites[nearest].name,
                  "distance": reach.site(site.code, opened.nearestExistingCost, language),
                ]))
        }
      }
    }
  }

  /// The other sections of `plan.md`, folded.
  func planDetails(_ writer: inout HTMLWriter) {
    guard let words else { return }
    let sections = [
      words.orderSection, words.pricesSection, words.exchangeSection, words.radiusSection, words.timesSection,
      words.closuresSection, words.criteriaSection, words.curveSection, words.nearOptimalSection, words.methodSection,
    ]
    details(text(.pagePlanDetails), words.hasPlan ? sections : [words.methodSection], &writer)
  }

  /// Sections of a Markdown page under a heading that opens them.
  func details(_ title: String, _ sections: [String], _ writer: inout HTMLWriter) {
    writer.element("details") { writer in
      writer.element("summary", [:], title)
      for section in sections where !section.isEmpty {
        let body = withoutHeading(title, section)
        // Where its heading is gone, those below it come a level higher.
        writer.raw(MarkdownMarkup.html(body, headingLevel: body.hasPrefix("#") ? 3 : 2))
      }
    }
  }

  /// A section without its heading where that says once more what opens it.
  private func withoutHeading(_ title: String, _ section: String) -> String {
    guard let end = section.firstIndex(of: "\n"),
      section[..<end].dropFirst(3) == title
    else { return section }
    return String(section[end...])
  }

  /// Limits, definitions, sources.
  func noteSections(_ writer: inout HTMLWriter) {
    section("notes", text(.pageNotes), &writer) { writer in
      writer.raw(MarkdownMarkup.html(words.map(\.limitSection) ?? report.limitSection(language), headingLevel: 3))
      planDetails(&writer)
      details(text(.sectionSpaces), [report.spaceSection(language)], &writer)
      details(text(.sectionTowns), [report.townSection(language)], &writer)
      details(
        text(.pageZones), [report.zoneSection(.department, language), report.zoneSection(.region, language)], &writer)
      details(
        text(.sectionDefinitions), [report.definitionSection(language), report.severityLimits(language)], &writer)
      details(text(.sectionProvenance), [provenance], &writer)
    }
  }

  private var provenance: String {
    words.map(\.provenanceSection) ?? report.provenanceSection(language)
  }
}
