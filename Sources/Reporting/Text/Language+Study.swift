import CoverageModel

extension Language {
  /// The name of a level; a grouping goes by its own.
  func name(of level: ZoneLevel) -> String {
    switch level {
    case .basin: text(.planLevelBasin)
    case .department: text(.planLevelDepartment)
    case .epci: text(.planLevelEpci)
    case .region: text(.planLevelRegion)
    case .grouping(let name): name
    }
  }

  /// The name of what is counted, within a sentence; of a column its name with spaces.
  func name(of weight: DemandWeight) -> String {
    switch weight {
    case .population: text(.weightPopulation)
    case .workingAge: text(.weightWorkingAge)
    case .column(let name): MarkdownTable.escape(String(name.map { $0 == "_" ? " " : $0 }))
    }
  }

  /// The same at the head of a row.
  func title(of weight: DemandWeight) -> String {
    switch weight {
    case .population: text(.weightTitlePopulation)
    case .workingAge: text(.weightTitleWorkingAge)
    case .column(let name): name
    }
  }

  /// What people are, in a line of definitions.
  func definition(of weight: DemandWeight) -> String {
    switch weight {
    case .population: text(.definitionPeoplePopulation)
    case .workingAge: text(.definitionPeopleWorkingAge)
    case .column(let name): text(.definitionPeopleColumn, ["column": MarkdownTable.escape(name)])
    }
  }
}
