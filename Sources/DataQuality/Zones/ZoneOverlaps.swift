import CoverageData
import GEOSKit
import GeometryCore
import MessageModel
import PROJKit

/// Pairs of zones that overlap, and pairs of one shape.
enum ZoneOverlaps {
  /// The least area that is reported, in square metres.
  static let leastSquareMetres = 100.0

  /// - Complexity: O(n log n) for boxes and borders, and an overlay for each pair of neighbours with loose borders.
  static func check(_ zones: [SoundZone], _ borders: ZoneBorders, file: String, _ findings: inout Findings) {
    guard zones.count > 1 else { return }
    do throws(GEOSError) {
      let context = try GEOSContext()
      let tree = try SpatialTree(zones.map(\.box), context: context)
      for first in zones.indices {
        let others = try tree.query(zones[first].box).filter { $0 > first }
        guard !others.isEmpty else { continue }
        let inside = try GEOSValidity.pointInside(zones[first].shape)
        let prepared = try PreparedGeometry(GEOSGeometry(zones[first].shape, context: context))
        for second in others {
          let isLoose = borders.isLoose[first] || borders.isLoose[second]
          if !isLoose, try !holdsPoint(zones[second], inside, in: prepared) { continue }
          let other = try GEOSGeometry(zones[second].shape, context: context)
          guard try prepared.intersects(other), try !prepared.touches(other) else { continue }
          try compare(zones[first], zones[second], file: file, &findings)
        }
      }
    } catch {
      findings.add(.zoneUnreadable, file: file, "the zones cannot be laid over each other: \(error)")
    }
  }

  /// Whether one of two zones holds a point inside the other.
  private static func holdsPoint(
    _ other: SoundZone, _ inside: LonLat?, in prepared: borrowing PreparedGeometry
  ) throws(GEOSError) -> Bool {
    if let point = try GEOSValidity.pointInside(other.shape), try prepared.covers(point) { return true }
    guard let inside, inside.longitude >= other.box.west, inside.longitude <= other.box.east,
      inside.latitude >= other.box.south, inside.latitude <= other.box.north
    else { return false }
    return try PointLocator([other.shape]).locate(inside) != nil
  }

  private static func compare(
    _ first: SoundZone, _ second: SoundZone, file: String, _ findings: inout Findings
  ) throws(GEOSError) {
    let common = try GEOSOverlay.intersection(of: first.shape, and: second.shape)
    let geodesic = Geodesic()
    let area = geodesic.area(of: common)
    guard area >= leastSquareMetres else { return }
    let place = try GEOSValidity.pointInside(common)
    let larger = max(geodesic.area(of: first.shape), geodesic.area(of: second.shape))
    if area >= larger * 0.999 {
      findings.add(
        .zoneSameShape, file: file, line: second.zone.line, feature: second.zone.feature, at: place,
        "zones '\(first.label)' and '\(second.label)' have the same shape")
    } else {
      findings.add(
        .zoneOverlap, file: file, line: second.zone.line, feature: second.zone.feature, at: place,
        "zones '\(first.label)' and '\(second.label)' overlap by \(Area.text(area))")
    }
  }
}

/// Areas in texts.
enum Area {
  /// Square metres below a hectare, then hectares.
  static func text(_ squareMetres: Double) -> Message {
    if squareMetres < 10_000 { return "\(Int(squareMetres.rounded()))\u{A0}m²" }
    let tenths = Int((squareMetres / 1000).rounded())
    return "\(tenths / 10).\(tenths % 10)\u{A0}ha"
  }
}
