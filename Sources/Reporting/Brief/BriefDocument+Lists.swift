import CoverageModel

extension BriefDocument {
  /// Sites that the table names at most.
  private static let mostSites = 8
  /// Places that a list names at most: fewer below a table of sites.
  private var mostPlaces: Int { page.change?.plan.plan.opened.isEmpty ?? true ? 10 : 3 }

  /// The sites in order of opening, and what is proved.
  func sites(_ change: ReportPage.Change, _ writer: inout HTMLWriter) {
    let words = PlanMarkdown(report: change.plan, language: language)
    guard words.hasPlan else {
      if let conflict = change.plan.conflictText(language) { writer.paragraph(conflict) }
      return
    }
    let opened = change.plan.plan.opened
    if !opened.isEmpty {
      writer.element("h2", [:], text(.briefSites))
      writer.element("table") { writer in
        head(words, &writer)
        writer.element("tbody") { writer in
          for (index, site) in opened.prefix(Self.mostSites).enumerated() { row(index, site, words, &writer) }
        }
      }
      if opened.count > Self.mostSites {
        writer.paragraph(
          text(.briefMoreSites, ["count": language.number(opened.count - Self.mostSites)]), ["class": "quiet"])
      }
    }
    writer.paragraph(insistence(words), ["class": "insisted"])
    writer.paragraph(words.proof, ["class": "proof"])
  }

  private func head(_ words: PlanMarkdown, _ writer: inout HTMLWriter) {
    var titles: [(title: String, isNumber: Bool)] = [
      ("", true), (words.siteColumn.0, false), (text(.planColumnGain, ["unit": words.name(of: words.gainUnit)]), true),
      (text(.columnBasin), false),
      (text(.planColumnBasinPeople), true), (text(.columnNearestSpace), false),
    ]
    if hasPrices(words) {
      titles.append((text(.briefColumnPrice, ["unit": words.name(of: words.valueUnit)]), true))
      titles.append((text(.planColumnInstead), false))
    }
    writer.element("thead") { writer in
      writer.element("tr") { writer in
        for column in titles {
          writer.element(
            "th", ["scope": "col", "class": column.isNumber ? "number" : "name"], column.title)
        }
      }
    }
  }

  /// Whether it is known what leaving a site out costs.
  private func hasPrices(_ words: PlanMarkdown) -> Bool {
    words.plan.opened.contains { $0.priceOfLeavingOut != nil }
  }

  private func row(_ index: Int, _ opened: PlannedSite, _ words: PlanMarkdown, _ writer: inout HTMLWriter) {
    let site = words.plan.problem.sites[opened.site]
    let nearest = opened.nearestExisting.map {
      words.plan.problem.sites[$0].name + ", "
        + document.reach.site(site.code, opened.nearestExistingCost, language)
    }
    let forced = words.parameters.force.contains(site.code)
    writer.element("tr") { writer in
      writer.element("td", ["class": "number"]) { $0.element("span", ["class": "order"], language.number(index + 1)) }
      writer.element("th", ["scope": "row", "class": "name"], site.name)
      writer.element("td", ["class": "number"], "+" + words.cell(opened.marginalGain, words.gainUnit))
      writer.element("td", ["class": "name"], words.basinName(words.report.basin(of: opened)))
      writer.element("td", ["class": "number"], words.amount(opened.basinPeople))
      writer.element("td", ["class": "name"], nearest ?? "–")
      guard hasPrices(words) else { return }
      writer.element(
        "td", ["class": "number"],
        opened.priceOfLeavingOut.map { words.cell($0, words.valueUnit) } ?? (forced ? text(.planForced) : "–"))
      writer.element("td", ["class": "name"], replacement(of: opened, words))
    }
  }

  /// The names of what would open were a site left out; a dash where that is not known or nothing would.
  private func replacement(of opened: PlannedSite, _ words: PlanMarkdown) -> String {
    let chosen = Set(words.openedSites)
    let others = opened.planWithout?.filter { !chosen.contains($0) } ?? []
    return others.isEmpty ? "–" : others.map { words.plan.problem.sites[$0].name }.joined(separator: ", ")
  }

  /// Where most people are left out, with the plan where there is one.
  func leftOut(_ writer: inout HTMLWriter) {
    let report = page.planned ?? document.report
    let basins = report.rankedBasins.prefix(mostPlaces).map { basin in
      let found = basin.indicators
      let share = language.percent(found.uncoveredPeople, of: found.people)
      return (name: basin.name, people: found.uncoveredPeople, more: share)
    }
    let reach = report.landReach
    let cores = report.rankedCores.prefix(mostPlaces).map { core in
      (
        name: text(.pageAreaAround, ["town": report.study.towns[core.core.largestTown].name]),
        people: core.core.people, more: reach.town(core.core.largestTown, core.core.distance, language)
      )
    }
    guard !basins.isEmpty || !cores.isEmpty else { return }
    writer.element("h2", [:], text(page.change == nil ? .pageLeftOut : .briefStillOut))
    writer.element("div", ["class": "columns"]) { writer in
      list(text(.briefBasins, ["distance": document.service]), Array(basins), &writer)
      list(text(.briefCores), Array(cores), &writer)
    }
  }

  private func list(
    _ title: String, _ places: [(name: String, people: Int, more: String)], _ writer: inout HTMLWriter
  ) {
    guard !places.isEmpty else { return }
    writer.element("div") { writer in
      writer.element("h3", [:], title)
      writer.element("table") { writer in
        writer.element("tbody") { writer in
          for place in places {
            writer.element("tr") { writer in
              writer.element("th", ["scope": "row", "class": "name"], place.name)
              writer.element("td", ["class": "number"], language.number(place.people))
              writer.element("td", ["class": "number"], place.more)
            }
          }
        }
      }
    }
  }
}
