public import CoverageModel
import GeometryCore
package import MessageModel

/// Reads the training spaces that stand.
public enum SpaceTable {
  /// The spaces of a table, in the order of the file; none is allowed.
  ///
  /// A space stands at its own `longitude` and `latitude` where the table has them, else at the town of its `code`, of the
  /// name in `town` (or `name`), or of both, by the rules of `TownLookup`; a column `department` then helps. `town` of
  /// the result is the town's code, or nil for own coordinates. `name` (or `town`), `capacity`, `status` and `source` are
  /// read where present. A space whose status is not among those that count is left out.
  ///
  /// - Parameters:
  ///   - input: the file.
  ///   - towns: every known town.
  ///   - statuses: what counts; a status that is not known counts as open.
  /// - Returns: the spaces, and what was left out, or matched otherwise than by an equal name or code.
  /// - Throws: `DataError` of kind `.content` with line and field for a missing column, an empty or unknown code, two
  ///   spaces that nothing tells apart, an unknown or ambiguous name, a code and a name of two towns, a coordinate that is
  ///   not a number or out of range, and a capacity that is not whole.
  /// - Complexity: O(size), and O(n log n) for n towns where names are matched.
  public static func read(
    _ input: InputFile, towns: TownCodes, statuses: Set<SpaceStatus> = [.open]
  ) throws(DataError) -> (spaces: [TrainingSpace], repairs: [Repair]) {
    let read = try read(input, TownLookup(codes: towns), statuses: statuses)
    return (read.spaces, read.repairs)
  }

  /// What was read of a table.
  package struct Reading {
    package var spaces: [TrainingSpace] = []
    package var repairs: [Repair] = []
    /// How it was read, one sentence each.
    package var notes: [Message] = []
    /// Whether the column of codes holds identifiers of the spaces.
    var hasIDsForCodes = false
  }

  package static func read(
    _ input: InputFile, _ lookup: TownLookup, statuses: Set<SpaceStatus>
  ) throws(DataError) -> Reading {
    let table = try CSVTable(input)
    let columns = try Columns(table)
    var entries: [Entry] = []
    var capacities = CountSum()
    try table.forEachRecord { (record) throws(DataError) in
      entries.append(try Entry(record, columns, &capacities))
    }
    var reading = Reading()
    let towns = try self.towns(of: entries, columns, table, lookup, &reading)
    var kept: [(entry: Entry, code: String)] = []
    var closed: [String] = []
    var unknown: [String: Int] = [:]
    for (entry, town) in zip(entries, towns) {
      let code = town?.code ?? entry.record.code ?? ""
      let status = entry.status.map { SpaceStatus(words: $0) } ?? .open
      guard statuses.contains(status ?? .open) else {
        closed.append("\(town?.name ?? entry.name ?? "") \(code) (\(entry.status ?? SpaceStatus.open.rawValue))")
        continue
      }
      if status == nil, let text = entry.status { unknown[text, default: 0] += 1 }
      guard let position = entry.position ?? town?.position else { continue }
      kept.append((entry, code))
      reading.spaces.append(
        TrainingSpace(
          code: code, name: entry.name ?? town?.name ?? code, position: position,
          town: columns.longitude == nil ? code : nil, capacity: entry.capacity, status: entry.status,
          source: entry.source))
    }
    try giveCodes(to: &reading, kept, columns, table, lookup)
    if !closed.isEmpty { reading.repairs.append(Repair(rule: .spaceNotOpen, count: closed.count, examples: closed)) }
    if let (text, count) = unknown.min(by: { $0.key < $1.key }) {
      let all = unknown.values.reduce(0, +)
      reading.notes.append("spaces that count though their status is not known: \(all) ('\(text)': \(count))")
    }
    return reading
  }

  /// Gives spaces that stand in one town codes of their own.
  private static func giveCodes(
    to reading: inout Reading, _ kept: [(entry: Entry, code: String)], _ columns: Columns, _ table: CSVTable,
    _ lookup: TownLookup
  ) throws(DataError) {
    let sites = kept.map { entry, code in
      SiteCodes.Site(
        code: code, id: reading.hasIDsForCodes ? entry.record.code : entry.id, name: entry.ownName,
        position: entry.position)
    }
    let codes = SiteCodes(sites) { lookup.town(writtenAs: $0) != nil }
    if let (index, first) = codes.repeated.first {
      let place = table.place(record: kept[first].entry.index, line: kept[first].entry.line)
      let text: Message = place.line.map { "on line \($0)" } ?? "in feature \(place.feature ?? 0)"
      throw kept[index].entry.error(
        table, columns.code ?? columns.byName, SiteCodes.problem(kept[index].code, first: text))
    }
    for index in reading.spaces.indices { reading.spaces[index].code = codes.codes[index] }
    let column = reading.hasIDsForCodes ? columns.code : columns.id
    if let note = codes.note(column: column.map { table.columns[$0] }) { reading.notes.append(note) }
  }

  /// The towns of records without coordinates of their own.
  private static func towns(
    of entries: [Entry], _ columns: Columns, _ table: CSVTable, _ lookup: TownLookup, _ reading: inout Reading
  ) throws(DataError) -> [Town?] {
    guard columns.longitude == nil else { return Array(repeating: nil, count: entries.count) }
    let found = try lookup.resolve(entries.map(\.record), columns.ofTowns(table))
    try TownFaults.check(found, role: .spaces) { fault, problem in
      entries[fault.record].error(table, fault.isOfName ? columns.byName : columns.code ?? columns.byName, problem)
    }
    reading.repairs = found.repairs
    reading.notes = found.notes
    reading.hasIDsForCodes = found.hasIDsForCodes
    return found.towns
  }

  /// What a record holds.
  private struct Entry {
    var record: TownRecord
    var name: String?
    /// Its name, where its town is not found by that.
    var ownName: String?
    var id: String?
    var position: LonLat?
    var capacity: Int?
    var status: String?
    var source: String?
    var line: Int
    var index: Int

    init(_ record: CSVRecord, _ columns: Columns, _ capacities: inout CountSum) throws(DataError) {
      self.record = TownRecord(
        code: record.optionalText(columns.code),
        name: columns.names == nil ? nil : record.optionalText(columns.byName),
        department: record.optionalText(columns.department))
      if let longitude = columns.longitude, let latitude = columns.latitude {
        if let code = columns.code { _ = try record.requiredText(code) }
        position = try record.position(longitude: longitude, latitude: latitude)
      }
      ownName = columns.namesSpaces ? record.optionalText(columns.name) : nil
      name = ownName ?? (columns.code == nil ? nil : record.optionalText(columns.name))
      id = columns.id.flatMap { record.optionalText($0) }.map(Blanks.tidied).flatMap { $0.isEmpty ? nil : $0 }
      capacity = try capacities.read(record, columns.capacity)
      status = record.optionalText(columns.status)
      source = record.optionalText(columns.source)
      line = record.line
      index = record.index
    }

    func error(_ table: CSVTable, _ column: Int, _ problem: Message) -> DataError {
      let place = table.place(record: index, line: line)
      return DataError(
        .content, file: table.file, line: place.line, feature: place.feature, field: table.columns[column], problem)
    }
  }

  /// Where the columns stand.
  private struct Columns {
    let code: Int?
    /// The column of names of towns, or of spaces where there is none.
    let names: Int?
    let isTownName: Bool
    let name: Int?
    /// Whether `name` is not the column by which towns are found.
    let namesSpaces: Bool
    /// Identifiers of the spaces.
    let id: Int?
    let department: Int?
    let longitude: Int?
    let latitude: Int?
    let capacity: Int?
    let status: Int?
    let source: Int?

    /// The column of names by which towns are found.
    var byName: Int { names ?? 0 }

    init(_ table: CSVTable) throws(DataError) {
      longitude = table.find("longitude")
      latitude = table.find("latitude")
      isTownName = table.find("town") != nil
      names = table.find("town") ?? table.find("name")
      // With coordinates a space needs a code of its own; without, the name of a town will do.
      code = longitude == nil && latitude == nil && names != nil ? table.find("code") : try table.require("code")
      name = table.find("name") ?? table.find("town")
      namesSpaces = table.find("name") != nil && (isTownName || code != nil)
      department = table.find("department")
      capacity = table.find("capacity")
      status = table.find("status")
      source = table.find("source")
      let taken = [code, names, name, department, longitude, latitude, capacity, status, source].compactMap { $0 }
      id = SiteCodes.column(table.columns, asked: table.find("site_id"), taken: Set(taken))
      if (longitude == nil) != (latitude == nil) {
        _ = try table.require(longitude == nil ? "longitude" : "latitude")
      }
    }

    func ofTowns(_ table: CSVTable) -> TownColumns {
      TownColumns(
        code: code.map { table.columns[$0] }, name: names.map { table.columns[$0] }, isTownName: isTownName,
        isGuessedID: code.map(table.isGuessedID) ?? false)
    }
  }
}
