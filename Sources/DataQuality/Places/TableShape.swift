import CoverageData
import MessageModel

/// Columns that are missing or named twice, rows of another length, quotes that break off.
enum TableShape {
  static func check(_ table: RawTable, _ findings: inout Findings) {
    if let fault = table.fault { findings.add(.tableSyntax, fault, file: table.file) }
    if !table.unnamedColumns.isEmpty {
      findings.add(
        .columnUnnamed, file: table.file, line: table.headerLine,
        "columns without a name are not read: \(table.unnamedColumns.map { "\($0)" }.joined(separator: ", "))")
    }
    var seen: Set<String> = []
    for column in table.columns {
      if !seen.insert(column).inserted {
        findings.add(
          .columnDuplicate, file: table.file, line: table.headerLine, field: column, "this column appears twice")
      }
    }
    for column in missing(table) {
      findings.add(
        .columnMissing, file: table.file, field: column,
        "this column is missing; the file has \(table.columns.joined(separator: ", "))",
        suggestion: "name it with --columns \(table.role.rawValue).\(column)=NAME")
    }
    for row in table.rows {
      guard let count = row.raggedCount else { continue }
      findings.add(.rowRagged, table, row, nil, "has \(count) fields; the header names \(table.columns.count)")
    }
    if table.rows.isEmpty, table.role == .towns {
      findings.add(.fileUnreadable, file: table.file, "has a header but no towns")
    }
  }

  private static func missing(_ table: RawTable) -> [String] {
    var needed: [String]
    if table.role == .towns {
      needed = ["code", "name", "longitude", "latitude", "population"]
    } else {
      let hasPosition = table.hasGeometries || table.index("longitude") != nil || table.index("latitude") != nil
      let hasName = table.index("town") != nil || table.index("name") != nil
      needed = hasPosition || !hasName ? ["code"] : []
      if hasPosition { needed += ["longitude", "latitude"] }
    }
    if table.hasGeometries { needed.removeAll { $0 == "longitude" || $0 == "latitude" } }
    return needed.filter { table.index($0) == nil }
  }
}
