import CoverageData
import CoverageModel
import MessageModel

/// Towns whose people a table holds twice, as an analysis refuses them.
enum DoubleCountCheck {
  static func check(_ places: PlaceTable, _ reference: Reference, _ findings: inout Findings) {
    let rows = Dictionary(
      places.places.compactMap { place in place.code.map { ($0, place) } }, uniquingKeysWith: { first, _ in first })
    var found = DoubleCounts.spellings(places.places.compactMap(\.code))
    if places.isINSEE {
      let towns = places.places.compactMap { place -> Town? in
        guard let code = place.code else { return nil }
        let position = place.position ?? reference[code]?.position
        return position.map { Town(code: code, name: place.name ?? code, position: $0, population: place.people) }
      }
      found += DoubleCounts.find(towns, absorbed: reference.absorbed.mapValues(\.successor)) { reference[$0] }
    }
    for finding in found {
      guard let place = finding.others.first.flatMap({ rows[$0] }) else { continue }
      findings.add(.townCountedTwice, places.table, place.row, "code", at: place.position, finding.problem)
    }
  }
}
