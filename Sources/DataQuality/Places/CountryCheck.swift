import CoverageData
import CoverageModel
import GeometryCore

/// Tells which tables have INSEE codes, and whether places lie in France at all.
struct CountryCheck {
  private let country: QualityRequest.Country
  private let reference: Reference

  init(_ country: QualityRequest.Country, _ reference: Reference) {
    (self.country, self.reference) = (country, reference)
  }

  /// Marks the tables whose codes are INSEE's: most of them look so, and the places lie where the communes do.
  func complete(_ tables: inout [PlaceTable]) {
    for index in tables.indices { tables[index].isINSEE = isINSEE(tables[index]) }
    // Spaces have the codes of the towns beside them.
    let isOther = tables.contains { $0.table.role == .towns && !$0.isINSEE }
    guard country == .auto, isOther else { return }
    for index in tables.indices where tables[index].table.role == .spaces { tables[index].isINSEE = false }
  }

  private func isINSEE(_ table: PlaceTable) -> Bool {
    switch country {
    case .none: return false
    case .fr: return !reference.towns.isEmpty
    case .auto:
      let places = table.places.compactMap { place in
        place.code.flatMap { code in Self.position(of: place, table.table).map { (code, $0) } }
      }
      return INSEECode.isLikely(table.places.compactMap(\.code), reference)
        && FrenchTowns.areNear(places) { reference[$0] }
    }
  }

  /// Whether the embedded basins have nothing to do with the places: towns have other codes, or there are none and the
  /// spaces lie elsewhere.
  func isElsewhere(_ tables: [PlaceTable]) -> Bool {
    switch country {
    case .none: return true
    case .fr: return false
    case .auto:
      let towns = tables.filter { $0.table.role == .towns }
      guard towns.isEmpty else { return !towns.allSatisfy(\.isINSEE) }
      let positions = tables.flatMap { table in table.places.compactMap { Self.position(of: $0, table.table) } }
      guard !positions.isEmpty else { return false }
      let around = Surroundings(reference.basins.map(\.shape))
      return !positions.contains { position in
        around.hold(position) || around.hold(LonLat(longitude: position.latitude, latitude: position.longitude))
      }
    }
  }

  /// Where a place is, where that is in degrees; nil for all else.
  private static func position(of place: Place, _ table: RawTable) -> LonLat? {
    let position: LonLat
    if table.hasGeometries {
      guard let found = place.row.position else { return nil }
      position = found
    } else {
      guard let longitude = table.text(place.row, "longitude").flatMap(table.number),
        let latitude = table.text(place.row, "latitude").flatMap(table.number)
      else { return nil }
      position = LonLat(longitude: longitude, latitude: latitude)
    }
    return position.isValid || LonLat(longitude: position.latitude, latitude: position.longitude).isValid
      ? position : nil
  }
}
