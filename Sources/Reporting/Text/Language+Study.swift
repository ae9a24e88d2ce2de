import CoverageModel

extension Language {
  /// The name of a level; a grouping of the user's goes by its own.
  func name(of level: ZoneLevel) -> String {
    switch level {
    case .basin: text(.planLevelBasin)
    case .department: text(.planLevelDepartment)
    case .epci: text(.planLevelEpci)
    case .region: text(.planLevelRegion)
    case .grouping("urban-unit-size"): text(.levelUrbanUnitSize)
    case .grouping("attraction"): text(.levelAttraction)
    case .grouping("bassin-de-vie"): text(.levelBassinDeVie)
    case .grouping(let name): name
    }
  }

  /// What is counted, within a sentence of any text; of a column its name with spaces.
  func noun(of weight: DemandWeight) -> String {
    switch weight {
    case .population: text(.weightPopulation)
    case .workingAge: text(.weightWorkingAge)
    case .column("active_2018"): text(.weightActive)
    case .column("unemployed_2018"): text(.weightUnemployed)
    case .column(let name): String(name.map { $0 == "_" ? " " : $0 })
    }
  }

  /// The same within a sentence of Markdown.
  func name(of weight: DemandWeight) -> String {
    weight.isColumn ? MarkdownTable.escape(noun(of: weight)) : noun(of: weight)
  }

  /// The same at the head of a row.
  func title(of weight: DemandWeight) -> String {
    switch weight {
    case .population: text(.weightTitlePopulation)
    case .workingAge: text(.weightTitleWorkingAge)
    case .column("active_2018"): text(.weightTitleActive)
    case .column("unemployed_2018"): text(.weightTitleUnemployed)
    case .column(let name): name
    }
  }

  /// What people are, in a line of definitions.
  func definition(of weight: DemandWeight) -> String {
    switch weight {
    case .population: text(.definitionPeoplePopulation)
    case .workingAge: text(.definitionPeopleWorkingAge)
    case .column("active_2018"): text(.definitionPeopleActive)
    case .column("unemployed_2018"): text(.definitionPeopleUnemployed)
    case .column(let name): text(.definitionPeopleColumn, ["column": MarkdownTable.escape(name)])
    }
  }
}
