import CoverageData
import MessageModel

/// Reads the places of a table, and says what is missing or no number in them.
enum PlaceReader {
  static func read(_ table: RawTable, _ findings: inout Findings) -> [Place] {
    table.rows.map { row in
      var place = Place(row: row)
      place.code = table.text(row, "code")
      place.name = table.text(row, "name") ?? (table.role == .spaces ? table.text(row, "town") : nil)
      place.department = table.text(row, "department")
      place.basin = table.text(row, "basin")
      if place.code == nil, table.index("code") != nil {
        findings.add(.codeMissing, table, row, "code", "is empty")
      }
      if table.role == .towns {
        if place.name == nil, table.index("name") != nil { findings.add(.nameMissing, table, row, "name", "is empty") }
        place.people = count(table, row, "population", .peopleNumber, &findings)
        place.workingAge = count(table, row, "working_age_population", .peopleNumber, allowsFraction: true, &findings)
        if table.index("population") != nil, table.text(row, "population") == nil {
          findings.add(.peopleMissing, table, row, "population", "the number of people is missing, which is not 0")
        }
        if let people = place.people, let working = place.workingAge, working > people {
          findings.add(
            .peopleWorkingAge, table, row, "working_age_population",
            "\(place.label) has \(working) people of working age among \(people)")
        }
        if place.people == 0 { findings.add(.peopleZero, table, row, "population", "\(place.label) has nobody") }
      } else {
        place.capacity = count(table, row, "capacity", .capacityNumber, &findings)
      }
      return place
    }
  }

  private static func count(
    _ table: RawTable, _ row: RawRow, _ column: String, _ rule: Rule, allowsFraction: Bool = false,
    _ findings: inout Findings
  ) -> Int? {
    guard let text = table.text(row, column) else { return nil }
    if let count = RawTable.integer(text), count >= 0, count <= 1_000_000_000_000 { return count }
    // Estimates have decimals, which an analysis makes whole.
    if allowsFraction, let number = table.number(text), (0...1e12).contains(number) { return Int(number.rounded()) }
    var suggestion: Message?
    if let plain = withoutPoints(text) {
      // 59.000 is 59000 where the decimal sign is the comma; where it is not known to be, nothing is suggested.
      suggestion = table.allowsDecimalComma ? Message(data: plain) : nil
    } else if let number = table.number(text), number >= 0, number < 1e12 {
      suggestion = "\(Int(number.rounded()))"
    }
    findings.add(
      rule, table, row, column, "'\(text)' is not a whole number from 0 to 1,000,000,000,000", suggestion: suggestion)
    return nil
  }

  /// The figures of a number whose points part thousands, as 59.000 and 1.234.567; nil for others.
  private static func withoutPoints(_ text: String) -> String? {
    let groups = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard groups.count > 1, (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 }),
      groups.joined().allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return String(decoding: Array(groups.joined()), as: UTF8.self)
  }
}
