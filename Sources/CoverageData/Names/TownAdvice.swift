import CoverageModel
import MessageModel

/// Finds the town that was likely meant by a code or a name of none.
struct TownAdvice {
  private let towns: [Town]
  private let byCode: TownCodes
  private let facts: NameFacts
  private let names: TownNames
  /// Names of all towns and those that they had, the towns with the most people first.
  private let forms: [(letters: [Unicode.Scalar], town: Int)]

  /// Codes of the overseas collectivities, whose communes the embedded data do not hold, and their names.
  private static let collectivities = [
    "975": "Saint-Pierre-et-Miquelon", "977": "Saint-Barthélemy", "978": "Saint-Martin",
    "986": "Wallis-et-Futuna", "987": "Polynésie\u{A0}française", "988": "Nouvelle-Calédonie",
  ]
  /// Their largest communes, by the words of their names, joined by hyphens.
  private static let collectivityTowns = [
    "noumea": "988", "dumbea": "988", "mont-dore": "988", "le-mont-dore": "988", "paita": "988", "kone": "988",
    "papeete": "987", "faaa": "987", "punaauia": "987", "pirae": "987", "mahina": "987", "miquelon-langlade": "975",
    "gustavia": "977", "mata-utu": "986",
  ]

  init(_ towns: [Town], facts: NameFacts) {
    self.towns = towns
    self.facts = facts
    byCode = TownCodes(towns: towns)
    names = TownNames(towns, facts: facts)
    let order = towns.indices.sorted { first, second in
      let (most, fewer) = (towns[first].population ?? -1, towns[second].population ?? -1)
      return most != fewer
        ? most > fewer : towns[first].code.utf8.lexicographicallyPrecedes(towns[second].code.utf8)
    }
    forms = order.map { (Array(NameWords.of(towns[$0].name).joined(separator: " ").unicodeScalars), $0) }
  }

  /// Gives a fault its advice, where there is any.
  ///
  /// - Complexity: O(towns · length of the name) at worst.
  func complete(_ fault: inout TownFault, _ records: [TownRecord]) {
    guard fault.advice == nil else { return }
    let record = records[fault.record]
    switch fault.kind {
    case .unknownCode:
      guard let code = record.code else { return }
      if let name = collectivity(ofCode: code) { return notHeld(&fault, name) }
      fault.advice = advice(forCode: code, record)
    case .unknownName:
      guard let name = record.name else { return }
      if let name = collectivity(ofName: name, record.department) { return notHeld(&fault, name) }
      fault.advice = advice(forName: name, record.department)
    default: break
    }
  }

  private func notHeld(_ fault: inout TownFault, _ collectivity: String) {
    fault.problem = "\(fault.problem): the embedded data do not hold \(collectivity)"
  }

  private func collectivity(ofCode code: String) -> String? {
    code.utf8.count == 5 ? Self.collectivities[String(code.prefix(3))] : nil
  }

  private func collectivity(ofName name: String, _ department: String?) -> String? {
    let form = NameWords.of(name).joined(separator: "-")
    return Self.collectivities[department ?? Self.collectivityTowns[form] ?? ""]
  }

  private func shown(_ town: Town) -> String { "\(town.name) \(town.code)" }

  /// The town that absorbed the commune of a code; else that of the name beside it, in the code's department.
  private func advice(forCode code: String, _ record: TownRecord) -> String? {
    if let absorbed = facts.absorbed[code], let town = byCode[absorbed.successor] { return shown(town) }
    let department = RecordSearch.postalDepartments(code)
    if let name = record.name {
      let found = names.match(name, department: record.department).towns
      let near = found.filter { department?.contains($0.department ?? "") ?? true }
      if let town = near.first ?? found.first { return shown(town) }
    }
    return nil
  }

  /// The town of the nearest name, of the department if one is given; ties go to the largest.
  private func advice(forName name: String, _ department: String?) -> String? {
    let form = NameWords.of(name).joined(separator: " ")
    if department != nil, case let found = names.match(name).towns, let town = found.first, found.count == 1 {
      return shown(town)
    }
    let code = department.map(names.code(ofDepartment:))
    let letters = Array(form.unicodeScalars)
    let limit = max(1, letters.count / 4)
    var best: (distance: Int, town: Int)?
    for candidate in forms {
      if let code, towns[candidate.town].department?.lowercased() != code { continue }
      let most = min(limit, (best?.distance ?? limit + 1) - 1)
      guard most > 0, abs(candidate.letters.count - letters.count) <= most else { continue }
      let distance = EditDistance.between(letters, candidate.letters)
      if distance <= most { best = (distance, candidate.town) }
    }
    return best.map { shown(towns[$0.town]) }
  }
}
