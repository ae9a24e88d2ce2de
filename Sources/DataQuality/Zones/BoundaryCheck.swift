import CoverageData
import GEOSKit
import GeometryCore
import MessageModel

/// Towns against their own boundaries.
enum BoundaryCheck {
  static func check(_ places: PlaceTable, _ boundaries: [SoundZone], _ findings: inout Findings) {
    let byCode = Dictionary(
      boundaries.compactMap { zone in zone.zone.code.map { ($0, zone) } }, uniquingKeysWith: { first, _ in first })
    let found = places.places.count { $0.code.map { byCode[$0] != nil } ?? false }
    let isMost = found * 2 > places.places.count
    for place in places.places {
      guard let code = place.code else { continue }
      guard let boundary = byCode[code] else {
        if isMost {
          findings.add(
            .townWithoutBoundary, places.table, place.row, "code", at: place.position, "\(place.label) has no boundary")
        }
        continue
      }
      guard let position = place.position else { continue }
      guard let isInside = try? PointLocator([boundary.shape]).locate(position) != nil, !isInside else { continue }
      let metres = ShapeDistance.metres(from: position, to: boundary.shape)
      findings.add(
        .townOutsideBoundary, places.table, place.row, "code", at: position,
        "\(place.label) lies \(ShapeDistance.text(metres)) outside its boundary")
    }
  }
}
