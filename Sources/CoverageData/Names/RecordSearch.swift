import CoverageModel
import MessageModel

/// Looks up the towns of the records of one table, by the rules of `TownLookup`.
struct RecordSearch {
  let lookup: TownLookup
  let names: TownNames
  let columns: TownColumns
  let records: [TownRecord]
  private(set) var result: RecordTowns
  private var changes: [String: String] = [:]

  /// What the name of a record may mean: nil where it has none.
  private var meanings: [TownNames.Match?] = []

  init(lookup: TownLookup, names: TownNames, columns: TownColumns, records: [TownRecord]) {
    self.lookup = lookup
    self.names = names
    self.columns = columns
    self.records = records
    result = RecordTowns(towns: Array(repeating: nil, count: records.count))
  }

  /// Fills in the result.
  mutating func run() {
    // A name that several records have is looked up once.
    var known: [[String?]: TownNames.Match] = [:]
    meanings = records.map { record in
      record.name.map { name in
        let key = [name, record.department]
        if let match = known[key] { return match }
        let match = names.match(name, department: record.department)
        known[key] = match
        return match
      }
    }
    guard columns.code != nil else {
      for index in records.indices { byName(index) }
      return
    }
    switch kindOfCodes() {
    case .codes(let judgesNames):
      for index in records.indices { byCode(index, judgesNames: judgesNames) }
      if !changes.isEmpty { result.notes.append(CodePadding.note(changes, field: columns.code ?? "code")) }
    case .numbers:
      result.hasIDsForCodes = true
      result.notes.append(
        "\(columns.code ?? "") holds no codes of towns, as it does not agree with \(columns.name ?? ""): the towns are those that \(columns.name ?? "") names"
      )
      for index in records.indices { byName(index) }
    case .postal:
      result.notes.append(
        "\(columns.code ?? "") holds postal codes: the towns are those that \(columns.name ?? "") names, in their departments"
      )
      for index in records.indices {
        let department = records[index].code.flatMap(Self.postalDepartments)
        meanings[index] = records[index].name.map { name in
          let all = names.match(name, department: records[index].department)
          guard case .several(let towns) = all, let department else { return all }
          let near = towns.filter { department.contains($0.department ?? "") }
          return near.isEmpty ? all : near.count == 1 ? .one(near[0], .equal) : .several(near)
        }
        byName(index)
      }
    case .unnamedIDs:
      let id = columns.code ?? "id"
      fault(0, isOfName: false, .idWithoutNames, "'\(id)' may number the rows rather than name towns", advice: id)
    }
  }

  private enum KindOfCodes {
    case codes(judgesNames: Bool)
    case numbers, postal, unnamedIDs
  }

  /// What the column of codes holds, by how far codes and names agree.
  private func kindOfCodes() -> KindOfCodes {
    var (agreeing, disagreeing, postal, namesOfTowns, named) = (0, 0, 0, 0, 0)
    for (index, record) in records.enumerated() {
      guard let meaning = meanings[index] else { continue }
      named += 1
      let meant = meaning.towns
      if !meant.isEmpty { namesOfTowns += 1 }
      guard !meant.isEmpty, let code = record.code else { continue }
      if let town = lookup.town(writtenAs: code)?.town, agrees(town, record.name ?? "", meant) {
        agreeing += 1
      } else {
        disagreeing += 1
        if let departments = Self.postalDepartments(code), Self.looksPostal(code),
          meant.contains(where: { departments.contains($0.department ?? "") })
        {
          postal += 1
        }
      }
    }
    let isOfTowns = columns.isTownName || namesOfTowns * 2 > named
    if columns.isGuessedID, !(isOfTowns && named > 0) {
      return lookup.acceptsIDs || records.isEmpty ? .codes(judgesNames: false) : .unnamedIDs
    }
    guard isOfTowns, disagreeing > 0 else { return .codes(judgesNames: false) }
    if disagreeing >= agreeing, postal * 2 > disagreeing { return .postal }
    if columns.isGuessedID, disagreeing >= agreeing { return .numbers }
    // A place may have the name of another town; where no code fits its name, the codes are wrong.
    return .codes(judgesNames: columns.isTownName || agreeing == 0 && disagreeing > 1)
  }

  /// Whether the code of no town may be a postal code, where the towns are those of France and the record has no name that
  /// may tell.
  private func isPostal(_ code: String) -> Bool {
    guard lookup.isEmbedded, columns.name == nil || !columns.isTownName, code.utf8.count == 5, Self.looksPostal(code),
      let departments = Self.postalDepartments(code)
    else { return false }
    return departments.contains(where: lookup.hasDepartment)
  }

  /// Postal codes end in 0, but for those of large cities and of Corsica and overseas.
  private static func looksPostal(_ code: String) -> Bool {
    code.hasSuffix("0") || ["13", "20", "69", "75", "97", "98"].contains { code.hasPrefix($0) }
  }

  /// Departments that a French postal code may be of, 20 being both of Corsica; nil for what is none.
  static func postalDepartments(_ code: String) -> [String]? {
    let digits = code.utf8.count == 4 ? "0" + code : code
    guard digits.utf8.count == 5, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    if digits.hasPrefix("20") { return ["2A", "2B"] }
    return [String(digits.prefix(digits.hasPrefix("97") || digits.hasPrefix("98") ? 3 : 2))]
  }

  /// Whether a name may be that of a town, or of a place in it: the town is among those that it means, or its name is part
  /// of it.
  private func agrees(_ town: Town, _ name: String, _ meant: [Town]) -> Bool {
    if meant.contains(where: { $0.code == town.code }) { return true }
    let (own, words) = (NameWords.of(town.name), NameWords.of(name))
    guard !own.isEmpty, !words.isEmpty else { return false }
    let (short, long) = own.count <= words.count ? (own, words) : (words, own)
    if (0...(long.count - short.count)).contains(where: { long[$0..<($0 + short.count)].elementsEqual(short) }) {
      return true
    }
    return names.hadName(town, words)
  }

  private mutating func byCode(_ index: Int, judgesNames: Bool) {
    guard let code = records[index].code else {
      if records[index].name != nil, columns.isTownName { return byName(index) }
      return fault(index, isOfName: false, .empty, "is empty")
    }
    guard let (town, isChanged) = lookup.town(writtenAs: code) else {
      if isPostal(code) {
        return fault(
          index, isOfName: false, .postalCode, "'\(code)' is the code of no town, but looks like a postal code")
      }
      return fault(index, isOfName: false, .unknownCode, lookup.lostZeros(code) ?? "'\(code)' is the code of no town")
    }
    if judgesNames, let meaning = meanings[index], let name = records[index].name {
      let meant = meaning.towns
      if !meant.isEmpty, !agrees(town, name, meant) {
        let others = meant.prefix(3).map { "\($0.name) \($0.code)" }.joined(separator: ", ")
        return fault(
          index, isOfName: false, .contradiction,
          "'\(code)' is the code of \(town.name), but \(columns.name ?? "") is '\(name)' (\(others)); code and name must be those of one town"
        )
      }
    }
    if isChanged {
      changes[code] = town.code
      result.changed.insert(index)
    }
    result.towns[index] = town
  }

  private mutating func byName(_ index: Int) {
    guard let name = records[index].name, let meaning = meanings[index] else {
      return fault(index, isOfName: true, .empty, "is empty")
    }
    switch meaning {
    case .one(let town, let way):
      result.towns[index] = town
      let example = "\(name): \(town.name) \(town.code)"
      if way == .beginning { result.begun.append(example) }
      if way == .former {
        result.former.append(example)
        result.formerRecords.append((index, "\(town.name) \(town.code)"))
      }
    case .several(let towns):
      let list = towns.prefix(Self.listed).map { "\($0.name) \($0.code)" }.joined(separator: ", ")
      let more = towns.count > Self.listed ? ", ..." : ""
      let advice = towns[0].department.map { "\(name) \($0)" }
      fault(
        index, isOfName: true, .ambiguousName, "'\(name)' may be \(towns.count) towns (\(list)\(more))", advice: advice)
    case .none:
      if let department = records[index].department {
        fault(index, isOfName: true, .unknownName, "no town of department '\(department)' is named '\(name)'")
      } else {
        fault(index, isOfName: true, .unknownName, "no town is named '\(name)'")
      }
    }
  }

  private mutating func fault(
    _ record: Int, isOfName: Bool, _ kind: TownFault.Kind, _ problem: Message, advice: String? = nil
  ) {
    result.faults.append(
      TownFault(record: record, isOfName: isOfName, kind: kind, problem: problem, advice: advice))
  }

  /// Towns that a message names at most.
  static let listed = 6
}
