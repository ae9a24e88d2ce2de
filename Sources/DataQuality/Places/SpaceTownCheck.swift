import CoverageData
import CoverageModel
import MessageModel

/// Towns of spaces, by code or by name.
struct SpaceTownCheck {
  var towns: [Town]
  var reference: Reference

  /// Names that are looked for in all others at most; beyond, nothing is suggested.
  private static let mostSuggestions = 200

  /// Gives spaces without coordinates the position of their town.
  func complete(_ places: inout PlaceTable, _ findings: inout Findings) {
    let table = places.table
    guard table.index("longitude") == nil, table.index("latitude") == nil, !table.hasGeometries else { return }
    if table.index("code") != nil {
      byCode(&places, &findings)
    } else {
      let column = table.index("town") == nil ? "name" : "town"
      guard table.index(column) != nil else { return }
      byName(&places, column, &findings)
    }
  }

  private func byCode(_ places: inout PlaceTable, _ findings: inout Findings) {
    let codes = Dictionary(towns.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    let all = towns.map { ($0.code, "\($0.code) \($0.name)") }
    var searches = 0
    for index in places.places.indices {
      let place = places.places[index]
      guard let code = place.code else { continue }
      if let town = codes[code] {
        places.places[index].position = town.position
        continue
      }
      var suggestion: String?
      switch INSEECode.fault(code, reference) {
      case .format(let better)?, .leadingZero(let better)?: suggestion = better
      case .obsolete(_, let successor)?: suggestion = successor
      case nil:
        searches += 1
        if searches <= Self.mostSuggestions {
          let named = place.name.flatMap { name in towns.first { NameIndex.form($0.name) == NameIndex.form(name) } }
          suggestion = named.map { "\($0.code) \($0.name)" } ?? NearName.nearest(code, among: all)
        }
      }
      findings.add(
        .spaceTownUnknown, places.table, place.row, "code", "'\(code)' is the code of no town",
        suggestion: suggestion.map(Message.init(data:)))
    }
  }

  private func byName(_ places: inout PlaceTable, _ column: String, _ findings: inout Findings) {
    let index = NameIndex(towns)
    var forms: [(form: String, shown: String)] = []
    var searches = 0
    for row in places.places.indices {
      let place = places.places[row]
      guard let name = places.table.text(place.row, column) else {
        findings.add(.codeMissing, places.table, place.row, column, "is empty")
        continue
      }
      let found = index.towns(name, department: place.department)
      if found.count == 1 {
        places.places[row].position = found[0].position
        places.places[row].code = found[0].code
      } else if found.isEmpty {
        if forms.isEmpty { forms = largestFirst.map { (NameIndex.form($0.name), "\($0.name) \($0.code)") } }
        searches += 1
        let near = searches <= Self.mostSuggestions ? NearName.nearest(NameIndex.form(name), among: forms) : nil
        findings.add(
          .spaceTownUnknown, places.table, place.row, column, "no town is named '\(name)'",
          suggestion: near.map(Message.init(data:)))
      } else {
        let list = found.prefix(6).map { "\($0.name) \($0.code)" }.joined(separator: ", ")
        findings.add(
          .spaceNameAmbiguous, places.table, place.row, column,
          "'\(name)' may be \(found.count) towns: \(list)" + (found.count > 6 ? ", ..." : ""),
          suggestion: found[0].department.map { "\(name) \($0)" })
      }
    }
  }

  /// The towns by people, the largest first: of equally near names that of the largest town is the likeliest.
  private var largestFirst: [Town] {
    towns.sorted { first, second in
      let (most, fewer) = (first.population ?? 0, second.population ?? 0)
      return most != fewer ? most > fewer : first.code.utf8.lexicographicallyPrecedes(second.code.utf8)
    }
  }
}
