import CoverageData
import CoverageModel
import MessageModel

/// Codes of communes that are written wrongly, are none any more, or are unknown.
enum CodeCheck {
  static func check(_ places: PlaceTable, _ reference: Reference, _ findings: inout Findings) {
    guard places.isINSEE else { return }
    let table = places.table
    let codes = Set(places.places.compactMap(\.code))
    for place in places.places {
      guard let code = place.code, reference[code] == nil else { continue }
      var fault = INSEECode.fault(code, reference)
      if case .obsolete(let name, _)? = fault, isPostalOfParis(code), let given = place.name,
        NameForm.of(given) != NameForm.of(name)
      {
        fault = nil
      }
      switch fault {
      case .format(let plain)?:
        findings.add(
          .codeFormat, table, place.row, "code", at: place.position, "'\(code)' is written otherwise than '\(plain)'",
          suggestion: Message(data: plain))
      case .leadingZero(let padded)?:
        findings.add(
          .codeLeadingZero, table, place.row, "code", at: place.position, "'\(code)' has lost its leading zero",
          suggestion: Message(data: padded))
      case .obsolete(let name, let successor)?:
        // Beside its successor it counts twice, which is said; changed to it, it would appear twice.
        if codes.contains(successor) { continue }
        let now = reference[successor]?.name ?? successor
        findings.add(
          .codeObsolete, table, place.row, "code", at: place.position,
          "'\(code)' (\(name)) belongs to \(now) \(successor)",
          suggestion: Message(data: successor))
      case nil:
        // Codes of spaces with positions are their own; without, the town is looked for elsewhere.
        guard table.role == .towns else { continue }
        findings.add(
          .codeUnknown, table, place.row, "code", at: place.position, "'\(code)' is not an INSEE code of 2026",
          suggestion: NearName.code(place, reference).map(Message.init(data:)))
      }
    }
  }

  /// Whether a code is a postal code of a district of Paris: until 1967 such codes were also those of communes around it.
  private static func isPostalOfParis(_ code: String) -> Bool {
    guard code.utf8.count == 5, code.hasPrefix("750"), let district = Int(code.dropFirst(3)) else { return false }
    return (1...20).contains(district)
  }
}
