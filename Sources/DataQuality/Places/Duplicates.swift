import CoverageData
import CoverageModel
import GeometryCore
import MessageModel

/// Codes, positions and names that stand more than once.
enum Duplicates {
  static func check(_ places: PlaceTable, _ reference: Reference, _ findings: inout Findings) {
    if places.table.role == .towns { codes(places, &findings) } else { sites(places, reference, &findings) }
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
        earlier.line.map { "'\(code)' appears twice; first on line \($0)" }
          ?? "'\(code)' appears twice; first in feature \(earlier.feature ?? 0)")
    }
  }

  /// Spaces that nothing tells from an earlier one, as an analysis refuses them.
  private static func sites(_ places: PlaceTable, _ reference: Reference, _ findings: inout Findings) {
    let table = places.table
    let column = ["code", "town", "name"].first { table.index($0) != nil } ?? "code"
    let listed = places.places.filter { $0.counts && $0.code != nil }
    let hasOwnNames = table.index("name") != nil && (table.index("town") != nil || table.index("code") != nil)
    let hasPositions = table.hasGeometries || table.index("longitude") != nil
    let ids = SiteCodes.column(table.columns, asked: table.index("site_id"), taken: Set(table.columnIndices.values))
    let sites = listed.map { place in
      SiteCodes.Site(
        code: place.code ?? "", id: places.hasIDsForCodes ? table.text(place.row, "code") : id(place.row, ids),
        name: hasOwnNames ? table.text(place.row, "name") : nil, position: hasPositions ? place.position : nil)
    }
    let codes = SiteCodes(sites) { reference[$0] != nil }
    for (index, first) in codes.repeated {
      let (place, earlier) = (listed[index], listed[first].row)
      let text: Message = earlier.line.map { "on line \($0)" } ?? "in feature \(earlier.feature ?? 0)"
      findings.add(
        .codeDuplicate, table, place.row, column, at: place.position,
        SiteCodes.problem(sites[index].code, first: text))
    }
  }

  private static func id(_ row: RawRow, _ column: Int?) -> String? {
    guard let column, column < row.fields.count, !row.fields[column].isEmpty else { return nil }
    return row.fields[column]
  }

  private static func positions(_ places: PlaceTable, _ findings: inout Findings) {
    var first: [LonLat: Place] = [:]
    for place in places.places where place.counts {
      guard let position = place.position else { continue }
      guard let earlier = first[position] else {
        first[position] = place
        continue
      }
      // The same code twice is said already, and sites of a town may stand at its place.
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
