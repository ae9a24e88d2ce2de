import CoverageModel
import MessageModel

/// Puts a table of travel costs in the place of geodesics.
package struct StudyTravelTable {
  private let table: TravelTable
  private var travel: GivenTravel
  private var file: InputFile
  /// What the costs are.
  let measure: TravelMeasure

  /// Reads a table.
  ///
  /// - Throws: `DataError` as the readers.
  static func read(
    _ path: String, _ readings: ReadingOptions, usesDistance: Bool
  ) throws(DataError) -> StudyTravelTable {
    let file = try UserFile.read(path, .matrix, readings)
    let table = try TravelTable.read(file, usesDistance: usesDistance)
    let (travel, measure) = try table.travel(file: file)
    return StudyTravelTable(table: table, travel: travel, file: file, measure: measure)
  }

  /// The record of the file.
  var input: InputRecord { file.record(role: "matrix", records: table.records) }

  /// Gives the costs to a study whose distances are in their unit already.
  ///
  /// - Throws: `DataError` of kind `.content` where the table names no town, or none of the sites.
  mutating func join(_ study: inout Study, sites: [String]) throws(DataError) -> [Repair] {
    let hosts = hosts(of: study)
    let sites = sites + hosts.values
    giveZerosBack(towns: study.towns + study.otherTowns, sites: sites)
    leadTo(hosts)
    let unknown = try checkCodes(study, sites: sites, spaces: Set(study.spaces.map(\.code)).union(hosts.values))
    study.travel = travel
    return unknown + unreachable(study)
  }

  /// Gives codes their leading zeros back where that makes them codes of towns, or of sites.
  private mutating func giveZerosBack(towns: [Town], sites: [String]) {
    let padding = CodePadding(towns)
    let from = padding.renamed(travel.origins, known: Set(towns.map(\.code)))
    let to = padding.renamed(travel.destinations, known: Set(sites))
    for (field, names) in [("from", from), ("to", to)] where !names.changes.isEmpty {
      file = file.noting(CodePadding.note(names.changes, field: field))
    }
    guard !from.changes.isEmpty || !to.changes.isEmpty else { return }
    travel = GivenTravel(
      measure: travel.measure, origins: from.codes, destinations: to.codes,
      matrix: travel.costs(from: from.old, to: to.old))
  }

  /// The towns of spaces that stand at their place and have a code of their own, by that code.
  private func hosts(of study: Study) -> [String: String] {
    let own = study.spaces.filter { $0.town != nil && $0.town != $0.code }
    guard !own.isEmpty else { return [:] }
    let positions = Dictionary(
      (study.towns + study.otherTowns).map { ($0.code, $0.position) }, uniquingKeysWith: { first, _ in first })
    let standing = own.filter { space in space.town.flatMap { positions[$0] } == space.position }
    return Dictionary(standing.map { ($0.code, $0.town ?? $0.code) }, uniquingKeysWith: { first, _ in first })
  }

  /// Gives spaces that the table does not name the costs to their towns.
  private mutating func leadTo(_ hosts: [String: String]) {
    let named = Set(travel.destinations)
    let added = hosts.filter { !named.contains($0.key) && named.contains($0.value) }
    guard !added.isEmpty else { return }
    let destinations = (travel.destinations + added.keys).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    travel = GivenTravel(
      measure: travel.measure, origins: travel.origins, destinations: destinations,
      matrix: travel.costs(from: travel.origins, to: destinations.map { added[$0] ?? $0 }))
  }

  private func checkCodes(_ study: Study, sites: [String], spaces: Set<String>) throws(DataError) -> [Repair] {
    let towns = Set((study.towns + study.otherTowns).map(\.code))
    try checkDirection(towns, spaces: spaces)
    let from = travel.origins.filter { !towns.contains($0) }
    if from.count == travel.origins.count, let first = from.first {
      throw DataError(
        .content, file: file.name, field: "from", "no code is that of a town of the study (the first is '\(first)')")
    }
    let known = Set(sites)
    let to = travel.destinations.filter { !known.contains($0) }
    if to.count == travel.destinations.count, let first = to.first, !sites.isEmpty {
      throw DataError(
        .content, file: file.name, field: "to", "no code is that of a space (the first is '\(first)')")
    }
    return [(Repair.Rule.travelFromUnknown, from), (.travelToUnknown, to)].filter { !$0.1.isEmpty }.map { rule, codes in
      Repair(rule: rule, count: codes.count, examples: codes)
    }
  }

  /// Refuses a table that goes from spaces to towns.
  ///
  /// - Throws: `DataError` of kind `.content` where every origin is a space, not every destination is, and most
  ///   destinations are towns.
  private func checkDirection(_ towns: Set<String>, spaces: Set<String>) throws(DataError) {
    guard let first = travel.origins.first, travel.origins.allSatisfy(spaces.contains),
      let other = travel.destinations.first(where: { towns.contains($0) && !spaces.contains($0) }),
      travel.destinations.count(where: towns.contains) * 2 > travel.destinations.count
    else { return }
    let names = file.source.columnNames
    throw DataError(
      .content, file: file.name, field: names["from"] ?? "from",
      "from and to look reversed: '\(first)' in from is a space, '\(other)' in to is a town; say --columns matrix.from=\(names["to"] ?? "to"),matrix.to=\(names["from"] ?? "from")"
    )
  }

  /// What no cost is known for, between the towns and the spaces of a study.
  private func unreachable(_ study: Study) -> [Repair] {
    let towns = study.towns.map(\.code)
    let spaces = study.spaces.map(\.code)
    let costs = travel.costs(from: towns, to: spaces)
    var isReached = [Bool](repeating: false, count: spaces.count)
    var isolated: [String] = []
    var absent = Repair(rule: .travelPairAbsent, count: 0, examples: [])
    for row in towns.indices {
      let found = costs.sites[costs.rowStarts[row]..<costs.rowStarts[row + 1]]
      for site in found { isReached[Int(site)] = true }
      if found.isEmpty { isolated.append(towns[row]) }
      absent.count += spaces.count - found.count
      if absent.examples.count < Self.listedPairs, found.count < spaces.count {
        let named = Set(found)
        let missing = spaces.indices.filter { !named.contains(Int32($0)) }
        absent.examples += missing.prefix(Self.listedPairs - absent.examples.count).map {
          "\(towns[row]) > \(spaces[$0])"
        }
      }
    }
    let without = spaces.indices.filter { !isReached[$0] }.map { spaces[$0] }
    return [
      Repair(rule: .spaceWithoutTravel, count: without.count, examples: without), absent,
      Repair(rule: .townReachesNoSpace, count: isolated.count, examples: isolated),
    ].filter { $0.count > 0 }
  }

  private static let listedPairs = 10
}
