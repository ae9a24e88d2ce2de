import CoverageModel
import MessageModel

/// The union of named sets of the embedded data among the towns of a study.
struct CandidateSets {
  /// Codes of the towns that are in at least one of the sets.
  private(set) var codes: Set<String> = []
  /// The files read; the last one says how many towns each set has and how many stand in several.
  private(set) var inputs: [InputRecord] = []

  /// Reads the sets; towns elsewhere in the country are passed over.
  ///
  /// - Throws: `DataError` as the readers.
  /// - Complexity: O(size of the files + towns).
  init(_ sets: [CandidateSet], towns: [Town], _ geoData: GeoDataFolder) throws(DataError) {
    let known = Set(towns.map(\.code))
    var members: [CandidateSet: Set<String>] = [:]
    var files: [InputFile] = []
    var records: [Int] = []
    if sets.contains(.actionCoeurDeVille) {
      let file = try geoData.file("candidates.csv")
      let entries = try CandidateTable.read(file)
      members[.actionCoeurDeVille] = Set(entries.map(\.code)).intersection(known)
      files.append(file)
      records.append(entries.count)
    }
    if sets.contains(where: { Self.tableName($0) != nil }) {
      let file = try geoData.file("candidate-sets.csv")
      let table = try CSVTable(file)
      let (name, code) = (try table.require("set"), try table.require("code"))
      let byName = Dictionary(
        sets.compactMap { set in Self.tableName(set).map { ($0, set) } }, uniquingKeysWith: { first, _ in first })
      let count = try table.forEachRecord { (record) throws(DataError) in
        guard let set = byName[try record.requiredText(name)] else { return }
        let town = try record.requiredText(code)
        if known.contains(town) { members[set, default: []].insert(town) }
      }
      files.append(file)
      records.append(count)
    }
    for case .towns(let leastPeople) in sets {
      members[.towns(leastPeople: leastPeople)] = Set(
        towns.lazy.filter { ($0.population ?? 0) >= leastPeople }.map(\.code))
    }
    codes = members.values.reduce(into: []) { $0.formUnion($1) }
    let listed = members.values.reduce(0) { $0 + $1.count }
    let counts = sets.map { "\($0.rawValue) \(members[$0]?.count ?? 0)" }.joined(separator: ", ")
    if let last = files.indices.last {
      files[last] = files[last].noting(
        "candidates by set: \(counts); of these in several sets, counted once: \(listed - codes.count); together \(codes.count)"
      )
    }
    inputs = zip(files, records).map { $0.record(role: "candidates", records: $1) }
  }

  /// The name of a set in `candidate-sets.csv`; nil for what stands elsewhere.
  private static func tableName(_ set: CandidateSet) -> String? {
    switch set {
    case .petitesVillesDeDemain, .franceServices, .tiersLieux: set.rawValue
    case .actionCoeurDeVille, .towns: nil
    }
  }
}
