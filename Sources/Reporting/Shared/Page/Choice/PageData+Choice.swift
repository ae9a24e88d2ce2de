import CoverageModel
import GeometryCore

extension PageData {
  /// What may be opened and closed; null where nothing may.
  func choice(_ writer: inout JSONWriter) {
    guard let choices = page.offered else { return writer.raw("null") }
    let sites = choices.sites
    writer.object { writer in
      writer.member("standing", choices.standing)
      writer.member("code", list: sites.map(\.code))
      writer.member("name", list: sites.map(\.name.typographic))
      // As they are: a file of spaces made of them gives the same distances.
      writer.member("longitude", list: sites.map { "\($0.position.longitude)" })
      writer.member("latitude", list: sites.map { "\($0.position.latitude)" })
      writer.member("people") { writer in writer.array(sites) { $0.value($1.people) } }
      writer.member("stepsPerUnit", stepsPerUnit(choices.costs), decimals: 6)
      writer.member("service", Int((study.serviceDistance * 1000).rounded()) / choices.costs.stepThousandths)
      writer.member("limit", choices.costs.limit)
      writer.member("metresPerStep", metresPerStep(choices.costs), decimals: 3)
      writer.member("pairs", choices.costs.towns.count)
      writer.member("packed", choices.costs.packed)
      writer.member("plan") { $0.integers(planned(choices)) }
      writer.member("proved") { writer in proved(choices, &writer) }
      writer.member("command", list: choices.command)
      writer.member("says") { writer in
        writer.object { writer in
          for (name, key) in PageTexts.ofChoice {
            writer.member(name, language.template(key) ?? "")
          }
          writer.member("weight", language.noun(of: study.weight))
        }
      }
    }
  }

  /// Steps of a kilometre or minute.
  private func stepsPerUnit(_ costs: SteppedCosts) -> Double {
    study.costsPerUnit * 1000 / Double(costs.stepThousandths)
  }

  /// Metres of a step where the area within a distance is a disc; null where it is not.
  private func metresPerStep(_ costs: SteppedCosts) -> Double? {
    study.travelTraits.words == .geodesic ? Double(costs.stepThousandths) / 1000 : nil
  }

  /// The sites that the plan opens.
  private func planned(_ choices: PageChoices) -> [Int] {
    guard let plan = page.change?.plan.plan else { return [] }
    let position = choices.positionOfCode
    return plan.openedSites.compactMap { position[$0.code] }
  }

  /// The best plans that are known at the service distance, one for each number of openings.
  ///
  /// Only those of the most people within it, with nothing else asked, compare with a choice of the reader's.
  private func proved(_ choices: PageChoices, _ writer: inout JSONWriter) {
    let position = choices.positionOfCode
    writer.array(page.change.map { KnownBest.all(of: $0.plan.plan) } ?? []) { writer, best in
      writer.object { writer in
        writer.member("openings", best.opened.count)
        writer.member("value", rounded: best.value)
        writer.member("bound", rounded: best.bound)
        writer.member("sites") { $0.integers(best.opened.compactMap { position[$0] }) }
      }
    }
  }
}

extension PageChoices {
  /// Positions of the candidates by code.
  fileprivate var positionOfCode: [String: Int] {
    Dictionary(sites.indices.dropFirst(standing).map { (sites[$0].code, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
