import CoverageModel
import FoundationEssentials
import MessageModel

/// Reads a grouping of towns: which zone each belongs to.
enum GroupingTable {
  /// Gives towns their zone; towns that the table does not name are in no zone of it.
  ///
  /// Columns `code` (of a town) and `zone` are needed; `zone_name` is read where present.
  ///
  /// - Returns: the grouping's name, which is that of the file without extension, the names of its zones, and the number
  ///   of records.
  /// - Throws: `DataError` of kind `.content` with line and field for a missing column, an empty or repeated code, a code
  ///   of no town, an empty zone, and a zone with two names; `.request` where the file is named like a standard level.
  /// - Complexity: O(size).
  static func read(
    _ input: InputFile, path: String, towns: inout [Town]
  ) throws(DataError) -> (name: String, zoneNames: [String: String], records: Int) {
    let name = URL(filePath: UserPath(path).file).deletingPathExtension().lastPathComponent
    guard ZoneLevel(rawValue: name) == nil, !name.isEmpty else {
      throw DataError(.request, "\(path): a grouping is named after its file; '\(name)' is the name of a standard one")
    }
    let table = try CSVTable(input)
    let code = try table.require("code")
    let zone = try table.require("zone")
    let zoneName = table.find("zone_name")
    let positions = Dictionary(towns.indices.map { (towns[$0].code, $0) }, uniquingKeysWith: { first, _ in first })
    var names: [String: String] = [:]
    var lines = CodeLines()
    let records = try table.forEachRecord { (record) throws(DataError) in
      let town = try record.requiredText(code)
      if let first = lines.insert(town, line: record.line) {
        throw record.error(code, "'\(town)' appears twice; first on line \(first)")
      }
      guard let position = positions[town] else { throw record.error(code, "'\(town)' is the code of no town") }
      let key = try record.requiredText(zone)
      towns[position].groupings[name] = key
      guard let zoneName, let text = record.optionalText(zoneName) else { return }
      if let other = names.updateValue(text, forKey: key), other != text {
        throw record.error(zoneName, "zone '\(key)' is named '\(text)' here and '\(other)' before")
      }
    }
    guard records > 0 else { throw DataError(.content, file: input.name, "has a header but no towns") }
    return (name, names, records)
  }
}
