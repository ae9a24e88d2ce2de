import CoverageModel

extension Report {
  /// Nothing where nobody is counted or there is no space.
  func robustnessSection(_ language: Language) -> String {
    guard result.whole.people > 0, !study.spaces.isEmpty else { return "" }
    let found = Robustness(self)
    let blocks = [
      "## " + language.text(.sectionRobustness), language.text(.sensitivityIntro),
      String(sensitivityTable(found, language).dropLast()), choiceSentence(found, language),
      String(choiceTable(found, language).dropLast()),
    ]
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func sensitivityTable(_ found: Robustness, _ language: Language) -> String {
    var table = MarkdownTable([
      (language.text(.columnService), .right), (language.text(.columnPeople), .right),
      (language.text(.columnShare), .right), (language.text(.columnChange), .right),
    ])
    for step in found.sensitivity {
      let change = (step.change > 0 ? "+" : "") + language.number(step.change)
      table.add([
        language.distance(step.service), language.number(step.people),
        language.percent(step.people, of: result.whole.people),
        step.service == serviceDistance ? "–" : change,
      ])
    }
    return table.text
  }

  private func choiceSentence(_ found: Robustness, _ language: Language) -> String {
    let people = result.whole.peopleWithChoice
    var values = [
      "people": language.number(people), "share": language.percent(people, of: result.whole.people),
      "distance": language.distance(serviceDistance),
    ]
    guard let median = found.secondMedian else { return language.text(.secondNearest, values) }
    values["median"] = language.travel(median)
    return language.text(.choiceIntro, values)
  }

  private func choiceTable(_ found: Robustness, _ language: Language) -> String {
    var table = MarkdownTable([
      (language.text(.columnSpacesWithin, ["distance": language.distance(serviceDistance)]), .left),
      (language.text(.columnPeople), .right), (language.text(.columnShare), .right),
    ])
    for (index, people) in found.peopleBySpaces.enumerated() {
      table.add([
        language.text(.spacesOrMore, ["count": language.number(index + 1)]), language.number(people),
        language.percent(people, of: result.whole.people),
      ])
    }
    return table.text
  }
}
