import CoverageModel

extension CompareReport {
  /// Basins by the change in covered people among all, in the classes of `compare.svg`.
  func basinStyle(_ language: Language) -> LayerStyle {
    let people = StyleTerm.field("people")
    let gained = StyleTerm.field("people_newly_covered")
    let lost = StyleTerm.field("people_no_longer_covered")
    let edge = LayerStyle.Line(colour: "#888888", width: 0.2)
    let faded = LayerStyle.Faded(expression: "\"towns\" < \"towns_in_whole_basin\"", percent: 45)
    func rules(
      _ classes: [(leastPercent: Int, fill: String)], _ change: StyleTerm, _ sign: String
    ) -> [LayerStyle.Rule] {
      classes.enumerated().map { index, step in
        let next = index == 0 ? nil : classes[index - 1].leastPercent
        var conditions = [
          StyleCondition.compare(people, .greater, .number(0)), .compare(change, .greater, .number(0)),
          .compare(.times(change, 100), .atLeast, .times(people, step.leastPercent)),
        ]
        if let next { conditions.append(.compare(.times(change, 100), .less, .times(people, next))) }
        let range = ["from": sign + String(step.leastPercent), "to": sign + String(next ?? 100)]
        return LayerStyle.Rule(
          title: language.text(.compareMapRange, range), condition: .all(conditions),
          symbol: .area(fill: step.fill, opacity: 1, line: edge, faded: faded))
      }
    }
    func rule(_ title: TextKey, _ condition: StyleCondition, _ fill: String) -> LayerStyle.Rule {
      LayerStyle.Rule(
        title: language.text(title), condition: condition,
        symbol: .area(fill: fill, opacity: 1, line: edge, faded: faded))
    }
    let same = StyleCondition.all([.compare(people, .greater, .number(0)), .compare(gained, .equal, lost)])
    return LayerStyle(
      name: language.text(.layerStyleChange),
      rules: rules(CompareColours.gains, .minus(gained, lost), "+")
        + [rule(.compareMapNone, same, CompareColours.none)]
        + rules(CompareColours.losses, .minus(lost, gained), "\u{2212}").reversed()
        + [rule(.mapLegendNobody, .otherwise, CompareColours.nobody)])
  }

  /// Towns by whether they come within the service distance or leave it, their size by their people.
  func townStyle(_ language: Language) -> LayerStyle {
    let distance = ["distance": language.distance(serviceDistance)]
    let states: [(TownChange.Coverage, String, String)] = [
      (.newlyCovered, language.text(.layerNewlyCovered, distance), MapColours.opened),
      (.noLongerCovered, language.text(.layerNoLongerCovered, distance), "#b2182b"),
      (.covered, language.text(.mapLegendService, distance), "#92c5de"),
      (.uncovered, language.text(.pageFarther, distance), "#bbbbbb"),
    ]
    return LayerStyle(
      name: language.text(.layerStyleTownChange),
      rules: states.map { state, title, fill in
        LayerStyle.Rule(
          title: title, condition: .text(field: "coverage", is: state.rawValue),
          symbol: .mark(
            shape: "circle", fill: fill, size: 1.4, line: LayerStyle.Line(colour: "#ffffff", width: 0.25),
            sizeExpression: "min(6, 0.7 + sqrt(coalesce(\"people\", 0)) / 80)"))
      })
  }
}

extension PlanReport {
  private static let halo = LayerStyle.Line(colour: "#ffffff", width: 0.2)

  /// Sites to open, with their place in the order of opening and their names.
  func openedStyle(_ language: Language) -> LayerStyle {
    LayerStyle(
      name: language.text(.layerOpenings),
      rules: [
        LayerStyle.Rule(
          title: language.text(.layerOpenings), condition: .otherwise,
          symbol: .mark(shape: "star", fill: MapColours.opened, size: 5, line: Self.halo))
      ], label: LayerStyle.Label(field: "name", expression: "\"order\" || '. ' || \"name\""))
  }

  /// Candidates, those that the plan opens apart.
  func candidateStyle(_ language: Language) -> LayerStyle {
    LayerStyle(
      name: language.text(.layerCandidates),
      rules: [
        LayerStyle.Rule(
          title: language.text(.candidateChosen), condition: .text(field: "state", is: "chosen"),
          symbol: .mark(shape: "circle", fill: MapColours.opened, size: 3, line: Self.halo)),
        LayerStyle.Rule(
          title: language.text(.layerCandidate), condition: .otherwise,
          symbol: .mark(
            shape: "circle", fill: "#ffffff", size: 2, line: LayerStyle.Line(colour: MapColours.opened, width: 0.3))),
      ])
  }

  /// Existing spaces, and candidates that are not chosen.
  func siteStyle(_ language: Language) -> LayerStyle {
    LayerStyle(
      name: language.text(.layerSites),
      rules: [
        LayerStyle.Rule(
          title: language.text(.mapLegendSpace), condition: .text(field: "role", is: "existing"),
          symbol: .mark(shape: "circle", fill: MapColours.service, size: 3, line: Self.halo)),
        LayerStyle.Rule(
          title: language.text(.layerCandidate), condition: .otherwise,
          symbol: .mark(
            shape: "circle", fill: "#ffffff", size: 2, line: LayerStyle.Line(colour: MapColours.opened, width: 0.3))),
      ])
  }
}
