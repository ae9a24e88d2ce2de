import CoverageData
import MessageModel

extension Positions {
  /// Coordinates with two decimals or fewer, both of a place: of the whole table once, where half of it is so.
  func decimals(_ places: PlaceTable, _ findings: inout Findings) {
    let table = places.table
    guard !table.hasGeometries else { return }
    let coarse = places.places.filter { place in
      place.position != nil
        && ["longitude", "latitude"].allSatisfy { table.text(place.row, $0).map(Self.decimalCount) ?? 9 <= 2 }
    }
    guard let first = coarse.first else { return }
    if coarse.count > 1, coarse.count * 2 > places.places.count {
      findings.add(
        .positionDecimals, table, first.row, "longitude",
        "\(coarse.count) places have coordinates of two decimals or fewer, which is about a kilometre")
      return
    }
    for place in coarse {
      findings.add(
        .positionDecimals, table, place.row, "longitude", at: place.position,
        "\(place.label) has coordinates of two decimals or fewer, which is about a kilometre")
    }
  }

  private static func decimalCount(_ text: String) -> Int {
    guard !text.utf8.contains(UInt8(ascii: "e")), !text.utf8.contains(UInt8(ascii: "E")) else { return 9 }
    guard let point = text.utf8.firstIndex(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }) else {
      return 0
    }
    return text.utf8.distance(from: point, to: text.utf8.endIndex) - 1
  }
}
