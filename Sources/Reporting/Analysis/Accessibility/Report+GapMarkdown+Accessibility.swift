import CoverageModel
import MessageModel

extension Report {
  /// The section on accessibility; empty where none was computed.
  func accessibilitySection(_ language: Language) -> String {
    guard let accessibility = result.accessibility, result.whole.people > 0 else { return "" }
    var table = MarkdownTable([
      (language.text(.accessColumnMeasure), .left), (language.text(.accessColumnUnit), .left),
      (language.text(.accessColumnMean), .right), (language.text(.accessColumnMedian), .right),
      (language.text(.accessColumnHigh), .right), (language.text(.accessColumnUnreachable), .right),
    ])
    for measure in accessibility.measures {
      let unit = measure.measure.method.unit
      let summary = measure.summary
      table.add([
        language.name(of: measure.measure), language.text(unit.textKey), language.score(summary.mean, unit),
        language.score(summary.median, unit), language.score(summary.percentile90, unit),
        language.percent(summary.unreachablePeople, of: summary.people),
      ])
    }
    var text = "## " + language.text(.accessSection) + "\n\n" + language.text(.accessIntro) + "\n\n" + table.text
    for note in accessibilityNotes(accessibility, language) { text += "\n" + note + "\n" }
    text += basinAccessibility(accessibility, language)
    let definitions =
      accessibility.measures.map { measure in
        language.text(
          measure.measure.method.definitionKey, ["distance": language.distance(measure.measure.raamDistance ?? 0)]
        )
      } + [language.text(.accessDefinitionZero)]
    return text + "\n" + definitions.map { "- " + $0 }.joined(separator: "\n") + "\n"
  }

  private func accessibilityNotes(_ accessibility: AccessibilityResult, _ language: Language) -> [String] {
    var notes: [String] = []
    func note(_ key: TextKey, if isNeeded: Bool, _ values: [String: String] = [:]) {
      if isNeeded { notes.append(language.text(key, values)) }
    }
    note(
      .accessOutside, if: accessibility.outsideTowns > 0,
      [
        "people": language.number(accessibility.outsidePeople), "towns": language.number(accessibility.outsideTowns),
      ])
    let leftOut = accessibility.spacesLeftOut.count
    note(.accessLeftOut, if: leftOut > 0, ["spaces": language.number(leftOut)])
    let defaulted = accessibility.spacesWithDefaultCapacity.count
    note(
      .accessDefault, if: defaulted > 0,
      [
        "spaces": language.number(defaulted),
        "places": language.number(accessibility.parameters.defaultCapacity ?? 0),
      ])
    note(.accessInTownMean, if: accessibility.parameters.inTown == .discMean)
    note(.accessInTownCentre, if: accessibility.parameters.inTown == .discCentre)
    for measure in accessibility.measures {
      note(
        .accessMissing, if: measure.summary.missingPeople > 0,
        [
          "measure": language.name(of: measure.measure), "people": language.number(measure.summary.missingPeople),
          "towns": language.number(measure.summary.missingTowns),
        ])
      guard let equilibrium = measure.equilibrium else { continue }
      note(
        .accessEquilibrium, if: true,
        ["gap": scientific(equilibrium.relativeGap), "regret": scientific(equilibrium.largestRegret)])
    }
    return notes
  }

  /// The next power of ten above a small share: `1e-9`, `0` where it is 0.
  private func scientific(_ value: Double) -> String {
    guard value > 0 else { return "0" }
    var exponent = 0
    var power = 1.0
    while power / 10 >= value, exponent > -18 {
      power /= 10
      exponent -= 1
    }
    return exponent == 0 ? "1" : "1e\(exponent)"
  }

  /// Most basins in the table of accessibility.
  private static let listedBasins = 15

  /// Basins where someone reaches a space, by the last measure in places per person, the lowest mean first, then the
  /// most people; the others by name.
  private func basinAccessibility(_ accessibility: AccessibilityResult, _ language: Language) -> String {
    let shown = accessibility.measures.filter { $0.measure.method.unit == .placesPerPerson }
    guard let last = shown.last, let basins = last.zones[.basin], basins.count > 1 else { return "" }
    let counted = basins.indices.filter { basins[$0].summary.people > 0 }
    let ranked = counted.filter { basins[$0].summary.unreachablePeople < basins[$0].summary.people }.sorted { a, b in
      let left = basins[a].summary
      let right = basins[b].summary
      return (left.mean ?? 0, -left.people, a) < (right.mean ?? 0, -right.people, b)
    }
    var text = "\n### " + language.text(.accessBasins) + "\n"
    if !ranked.isEmpty {
      var table = MarkdownTable(
        [(language.text(.columnBasin), .left), (language.text(.columnPeople), .right)]
          + shown.map { (language.text($0.measure.method.textKey), .right) })
      for basin in ranked.prefix(Self.listedBasins) {
        table.add(
          [basins[basin].name, language.number(basins[basin].summary.people)]
            + shown.map { language.score($0.zones[.basin]?[basin].summary.mean, .placesPerPerson) })
      }
      text +=
        "\n" + language.text(.accessBasinsIntro, ["measure": language.name(of: last.measure)]) + "\n\n" + table.text
    }
    if ranked.count > Self.listedBasins {
      let values = ["listed": language.number(Self.listedBasins), "all": language.number(ranked.count)]
      text += "\n" + language.text(.accessBasinsListed, values) + "\n"
    }
    let none = counted.filter { basins[$0].summary.unreachablePeople == basins[$0].summary.people }
    guard !none.isEmpty else { return text }
    let names = none.map { MarkdownTable.escape(basins[$0].name) }.joined(separator: ", ")
    return text + "\n"
      + language.text(.accessBasinsNone, ["count": language.number(none.count), "names": names]) + "\n"
  }
}
