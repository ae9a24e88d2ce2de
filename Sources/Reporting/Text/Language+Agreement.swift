import CoverageModel

extension Language {
  /// What stands between the items of a list within a sentence.
  var listMark: String { self == .french ? "\u{202F}; " : "; " }

  /// Whether a number takes the singular: 1 in English, below 2 in French.
  func isSingular(_ value: Double) -> Bool { self == .french ? abs(value) < 2 : value == 1 }

  /// The text of one key or of another, as the number of what it speaks of asks.
  func text(_ count: Double, _ one: TextKey, _ many: TextKey, _ values: [String: String] = [:]) -> String {
    text(isSingular(count) ? one : many, values)
  }

  /// The people counted, as they follow a number: in English the number of all, in French that of those meant.
  func weightNoun(_ weight: DemandWeight, _ meant: Double, of all: Double) -> String {
    let count = self == .french ? meant : all
    return switch weight {
    case .population: text(count, .weightPopulationOne, .weightPopulation)
    case .workingAge: text(count, .weightWorkingAgeOne, .weightWorkingAge)
    case .column("active_2018"): text(count, .weightActiveOne, .weightActive)
    case .column("unemployed_2018"): text(count, .weightUnemployedOne, .weightUnemployed)
    case .column: name(of: weight)
    }
  }

  /// A basin of which only some towns are counted.
  func partialBasin(_ name: String, towns: Int, of all: Int) -> String {
    text(
      Double(towns), .partialBasinOne, .partialBasin,
      ["name": name, "towns": number(towns), "all": number(all)])
  }
}
