import CoverageData
import GEOSKit
import GeometryCore
import MessageModel
import PROJKit

/// Gaps that zones enclose and none of them fills.
enum ZoneGaps {
  /// Holes of the union of the zones with loose borders, less all other zones: a gap has only loose borders around it.
  ///
  /// - Complexity: that of the union of those zones.
  static func check(_ zones: [SoundZone], _ borders: ZoneBorders, file: String, _ findings: inout Findings) {
    let loose = zones.indices.filter { borders.isLoose[$0] }
    guard !loose.isEmpty else { return }
    do throws(GEOSError) {
      let union = try GEOSOverlay.union(of: loose.map { zones[$0].shape })
      let holes = union.polygons.flatMap(\.holes).map { MultiPolygon([Polygon(exterior: $0.reversed)]) }
      let context = try GEOSContext()
      let tree = try SpatialTree(zones.map(\.box), context: context)
      let geodesic = Geodesic()
      for hole in holes where geodesic.area(of: hole) >= ZoneOverlaps.leastSquareMetres {
        guard let box = hole.boundingBox else { continue }
        let near = try tree.query(box)
        let within = near.filter { !borders.isLoose[$0] }
        let islands = union.polygons.filter { polygon in
          MultiPolygon([polygon]).boundingBox.map { Self.isInside($0, box) } ?? false
        }
        let filling = within.map { zones[$0].shape } + [MultiPolygon(islands)]
        let rest = try GEOSOverlay.difference(of: hole, minus: GEOSOverlay.union(of: filling))
        for part in rest.polygons {
          let gap = MultiPolygon([part])
          let area = geodesic.area(of: gap)
          guard area >= ZoneOverlaps.leastSquareMetres else { continue }
          let around = near.filter { borders.isLoose[$0] }.prefix(4).map { zones[$0].label }
          findings.add(
            .zoneGap, file: file, at: try GEOSValidity.pointInside(gap),
            "a gap of \(Area.text(area)) lies between zones (near \(around, separator: ", "))")
        }
      }
    } catch {
      findings.add(.zoneUnreadable, file: file, "the zones cannot be laid over each other: \(error)")
    }
  }

  private static func isInside(_ box: BoundingBox, _ other: BoundingBox) -> Bool {
    box.west >= other.west && box.east <= other.east && box.south >= other.south && box.north <= other.north
  }
}
