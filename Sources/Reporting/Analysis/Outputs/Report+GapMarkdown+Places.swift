import CoverageModel

extension Report {
  func townSection(_ language: Language) -> String {
    let distance = language.distance(serviceDistance)
    let largest = largestUncoveredTowns
    var text = "## " + language.text(.sectionTowns) + "\n\n"
    if largest.isEmpty, result.whole.people > 0 {
      text += language.text(.noUncoveredTown, ["distance": distance]) + "\n"
    } else if !largest.isEmpty {
      text += "### " + language.text(.largestTowns, ["distance": distance]) + "\n\n"
      text += townTable(largest, language)
    }
    if !farthestTowns.isEmpty {
      text += "\n### " + language.text(.farthestTowns) + "\n\n" + townTable(farthestTowns, language)
    }
    return text
  }

  private func townTable(_ towns: [Int], _ language: Language) -> String {
    var table = MarkdownTable(
      [
        (language.text(.columnTown), .left), (language.text(.columnDepartment), .left),
        (language.text(.columnPeople), .right), (language.text(.columnNearestSpace), .left),
        (language.text(.columnTownDistance), .right),
      ], optional: [language.text(.columnDepartment)])
    let reach = landReach
    for index in towns {
      let town = study.towns[index]
      let near = result.towns[index]
      let department = town.department.map { study.zoneNames[.department]?[$0] ?? $0 } ?? "–"
      table.add([
        "\(town.name) (\(town.code))", department, study.weight.people(of: town).map { language.number($0) } ?? "–",
        near.nearestSpace.map { study.spaces[$0].name } ?? "–",
        reach.town(index, near.distance, language),
      ])
    }
    return table.text
  }

  func spaceSection(_ language: Language) -> String {
    let title = "## " + language.text(.sectionSpaces) + "\n\n"
    guard !shownSpaces.isEmpty else { return title + language.text(.noSpaces) + "\n" }
    let distance = language.distance(serviceDistance)
    var table = MarkdownTable([
      (language.text(.columnSpace), .left), (language.text(.columnNearestPeople), .right),
      (language.text(.columnWithinPeople, ["distance": distance]), .right),
      (language.text(.columnOnlyPeople), .right),
    ])
    for index in shownSpaces {
      let space = result.spaces[index]
      let name = study.spaces[index].name
      table.add([
        space.isInside ? name : language.text(.outsideMark, ["name": name]), language.number(space.peopleNearest),
        language.number(space.peopleWithinService), language.number(space.peopleOnlyHere),
      ])
    }
    return title + language.text(.spacesIntro) + "\n\n" + table.text
  }
}
