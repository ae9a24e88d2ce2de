import CoverageData
import GEOSKit
import GeometryCore
import MessageModel

/// Towns and spaces against basins.
struct BasinCheck {
  private let basins: [SoundZone]
  private let byCode: [String: Int]
  private let locator: PointLocator

  /// - Throws: `GEOSError` where shapes cannot be indexed.
  init(_ basins: [SoundZone]) throws(GEOSError) {
    self.basins = basins
    byCode = Dictionary(
      basins.indices.compactMap { index in basins[index].zone.code.map { ($0, index) } },
      uniquingKeysWith: { first, _ in first })
    locator = try PointLocator(basins.map(\.shape))
  }

  /// Towns outside the basin that they name, or in none.
  ///
  /// - Returns: which basins have towns.
  func check(_ places: PlaceTable, _ findings: inout Findings) throws(GEOSError) -> Set<Int> {
    var used: Set<Int> = []
    let table = places.table
    for place in places.places {
      let found = try place.position.map { (position) throws(GEOSError) in try locator.locate(position) } ?? nil
      if let found { used.insert(found) }
      if let name = place.basin {
        guard let named = byCode[name] else {
          findings.add(
            .townBasinUnknown, table, place.row, "basin", at: place.position, "there is no basin '\(name)'",
            suggestion: found.flatMap { basins[$0].zone.code.map(Message.init(data:)) })
          continue
        }
        used.insert(named)
        guard let position = place.position, found != named,
          try PointLocator([basins[named].shape]).locate(position) == nil
        else { continue }
        let metres = ShapeDistance.metres(from: position, to: basins[named].shape)
        findings.add(
          .townOutsideBasin, table, place.row, "basin", at: position,
          "\(place.label) lies \(ShapeDistance.text(metres)) outside the basin '\(name)' that it names",
          suggestion: found.flatMap { basins[$0].zone.code.map(Message.init(data:)) })
      } else if found == nil, place.position != nil {
        findings.add(
          .townWithoutBasin, table, place.row, at: place.position, "\(place.label) lies in no basin and names none")
      }
    }
    return used
  }

  /// Basins without towns.
  func empty(besides used: Set<Int>, file: String, _ findings: inout Findings) {
    for index in basins.indices where !used.contains(index) {
      let zone = basins[index].zone
      findings.add(
        .basinWithoutTowns, file: file, line: zone.line, feature: zone.feature,
        at: try? GEOSValidity.pointInside(basins[index].shape), "basin '\(basins[index].label)' has no towns")
    }
  }

  /// Spaces in no basin.
  func spaces(_ places: PlaceTable, _ findings: inout Findings) throws(GEOSError) {
    for place in places.places {
      guard let position = place.position, try locator.locate(position) == nil else { continue }
      findings.add(
        .spaceOutsideBasins, places.table, place.row, at: position, "\(place.label) lies in no basin")
    }
  }
}
