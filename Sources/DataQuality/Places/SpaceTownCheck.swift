import CoverageData
import CoverageModel
import MessageModel

/// Towns of spaces, found as an analysis finds them.
struct SpaceTownCheck {
  var lookup: TownLookup

  /// What to write instead, or to add.
  private func suggestion(_ fault: TownFault) -> Message? {
    switch (fault.kind, fault.advice) {
    case (.idWithoutNames, let advice?): Message(data: ["--columns", "spaces.code=\(advice)"].joined(separator: " "))
    case (.postalCode, _): "give the code of the commune (INSEE), or its name in a column town"
    case (.unknownCode, nil): "expected the code of a town, or columns longitude and latitude"
    case (_, let advice): advice.map(Message.init(data:))
    }
  }

  /// Gives spaces without coordinates their town, with its position; one without a code its code.
  ///
  /// - Returns: how the table is read, one sentence each.
  func complete(_ places: inout PlaceTable, _ findings: inout Findings) -> [Message] {
    let table = places.table
    guard table.index("longitude") == nil, table.index("latitude") == nil, !table.hasGeometries else { return [] }
    let name = table.index("town") != nil ? "town" : table.index("name") != nil ? "name" : nil
    let hasCode = table.index("code") != nil
    guard hasCode || name != nil else { return [] }
    let columns = TownColumns(
      code: hasCode ? table.ownName("code") : nil, name: name.map(table.ownName), isTownName: name == "town",
      isGuessedID: hasCode && table.isGuessedID)
    let records = places.places.map { place in
      TownRecord(
        code: place.code, name: name.flatMap { table.text(place.row, $0) }, department: place.department)
    }
    let found: RecordTowns
    do throws(DataError) {
      found = try lookup.resolve(records, columns)
    } catch {
      findings.add(.fileUnreadable, error, file: table.file)
      return []
    }
    for index in places.places.indices {
      guard let town = found.towns[index] else { continue }
      if let code = places.places[index].code, found.changed.contains(index) {
        findings.add(
          .codeFormat, table, places.places[index].row, "code", "'\(code)' is written otherwise than '\(town.code)'",
          suggestion: Message(data: town.code))
      }
      places.places[index].position = town.position
      places.places[index].code = town.code
    }
    places.hasIDsForCodes = found.hasIDsForCodes
    for (index, example) in found.formerRecords {
      findings.add(
        .spaceTownFormer, table, places.places[index].row, name, at: places.places[index].position,
        "'\(records[index].name ?? "")' is the name of a former commune", suggestion: Message(data: example))
    }
    for fault in found.faults {
      let place = places.places[fault.record]
      let rule: Rule =
        switch fault.kind {
        case .empty: .codeMissing
        case .unknownCode, .postalCode, .unknownName: .spaceTownUnknown
        case .ambiguousName: .spaceNameAmbiguous
        case .contradiction: .codeNameMismatch
        case .idWithoutNames: .columnMissing
        }
      // An empty code has been said.
      if fault.kind == .empty, !fault.isOfName { continue }
      findings.add(
        rule, table, place.row, fault.isOfName ? name : "code", fault.problem, suggestion: suggestion(fault))
    }
    return found.notes
  }
}
