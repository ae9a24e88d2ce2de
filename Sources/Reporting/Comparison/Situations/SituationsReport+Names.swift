import CoverageModel

extension SituationsReport {
  /// What the situations are called where nothing else is asked for: the first is today where a plan is among the others
  /// and it is none itself, a plan alone is with the plan, others have the names of their files; letters where two of
  /// these are the same.
  func situationNames(_ language: Language) -> [String] {
    if let names { return names }
    let sources = situations.map(\.source)
    var names = sources.map { $0.shortName(language) }
    let plans = sources.indices.dropFirst().filter { sources[$0].isPlan }
    if !sources[0].isPlan, !plans.isEmpty {
      names[0] = language.text(.pageToday)
      if plans.count == 1 { names[plans[0]] = language.text(.pageWithPlan) }
    }
    guard Set(names).count < names.count else { return names }
    return names.indices.map { String(UnicodeScalar(UInt8(ascii: "A") + UInt8($0))) }
  }

  /// A language with the words of the study's travel and the names of the first two situations.
  func words(_ language: Language) -> Language { namedPairs(language)[0].words(language) }
}
