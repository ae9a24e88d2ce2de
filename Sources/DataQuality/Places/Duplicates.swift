import CoverageData
import CoverageModel
import GeometryCore
import MessageModel

/// Codes, positions and names that stand more than once.
enum Duplicates {
  static func check(_ places: PlaceTable, _ reference: Reference, _ findings: inout Findings) {
    codes(places, &findings)
    positions(places, &findings)
    if places.table.role == .towns { names(places, reference, &findings) }
  }

  private static func codes(_ places: PlaceTable, _ findings: inout Findings) {
    let column = ["code", "town", "name"].first { places.table.index($0) != nil } ?? "code"
    var first: [String: RawRow] = [:]
    for place in places.places where place.counts {
      guard let code = place.code else { continue }
      guard let earlier = first[code] else {
        first[code] = place.row
        continue
      }
      findings.add(
        .codeDuplicate, places.table, place.row, column, at: place.position,
        earlier.line.map { "'\(code)' stands twice; first on line \($0)" }
          ?? "'\(code)' stands twice; first in feature \(earlier.feature ?? 0)")
    }
  }

  private static func positions(_ places: PlaceTable, _ findings: inout Findings) {
    var first: [LonLat: Place] = [:]
    for place in places.places where place.counts {
      guard let position = place.position else { continue }
      guard let earlier = first[position] else {
        first[position] = place
        continue
      }
      // The same code twice is said already.
      guard place.code == nil || place.code != earlier.code else { continue }
      findings.add(
        .positionDuplicate, places.table, place.row, at: position,
        "\(place.label) has the position of \(earlier.label)")
    }
  }

  /// Towns without a stated department are in that of the commune of their code, or in one that is not known.
  private static func names(_ places: PlaceTable, _ reference: Reference, _ findings: inout Findings) {
    func department(_ place: Place) -> String? {
      place.department ?? (places.isINSEE ? place.code.flatMap { reference[$0]?.department } : nil)
    }
    var groups: [String: [Place]] = [:]
    for place in places.places {
      if let name = place.name { groups[NameForm.of(name), default: []].append(place) }
    }
    for (_, group) in groups.sorted(by: { $0.key < $1.key }) where group.count > 1 {
      var first: [String: Place] = [:]
      for place in group {
        // Where no department is known, every place may be in one of its own.
        let department = department(place) ?? "line \(place.row.line ?? place.row.feature ?? 0)"
        if let earlier = first[department], earlier.code != place.code {
          findings.add(
            .nameDuplicate, places.table, place.row, "name", at: place.position,
            "\(place.label) has the name of \(earlier.label) in its department")
        } else {
          first[department] = place
        }
      }
      if first.count > 1 {
        let list = group.prefix(6).map(\.label).joined(separator: ", ") + (group.count > 6 ? ", ..." : "")
        findings.add(
          .nameHomonym, places.table, group[0].row, "name", at: group[0].position,
          "\(group.count) towns have this name: \(list)")
      }
    }
  }
}
