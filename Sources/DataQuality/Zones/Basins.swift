import CoverageData
import CoverageModel
import GEOSKit
import GeometryCore
import MessageModel

/// The basins that places are compared with: the user's, else the embedded ones where towns and spaces have INSEE codes.
struct Basins {
  /// Their file; nil for the embedded ones.
  var file: String?
  var zones: [SoundZone]

  /// - Parameter embedded: those that take their place where there are none; nil for none.
  init(_ own: [(file: String, zones: [SoundZone])], _ embedded: [EmploymentBasin]?) {
    if let first = own.first {
      file = first.file
      zones = first.zones
      return
    }
    zones = (embedded ?? []).compactMap { basin in
      basin.shape.boundingBox.map {
        SoundZone(zone: RawZone(code: basin.code, name: basin.name, shape: basin.shape), shape: basin.shape, box: $0)
      }
    }
  }

  func check(_ tables: [PlaceTable], _ findings: inout Findings) {
    guard !zones.isEmpty else { return }
    do throws(GEOSError) {
      let check = try BasinCheck(zones)
      var used: Set<Int> = []
      let towns = tables.filter { $0.table.role == .towns }
      for table in towns { used.formUnion(try check.check(table, &findings)) }
      for table in tables where table.table.role == .spaces { try check.spaces(table, &findings) }
      if let file, towns.contains(where: { !$0.places.isEmpty }) { check.empty(besides: used, file: file, &findings) }
    } catch {
      findings.add(.zoneUnreadable, file: file ?? tables.first?.table.file ?? "", "\(error)")
    }
  }
}
