import CoverageModel
import GeometryCore

extension Report {
  /// `zones.geojson`: the part in the territory of each zone of the levels by which figures are reported, other than the
  /// basins, joined from its towns; nothing where boundaries are unknown.
  ///
  /// - Complexity: O(towns + arcs + positions) a level.
  var zoneMapMakers: [OutputMaker] {
    guard let boundaries = study.boundaries, study.shownLevels.contains(where: { $0 != .basin }) else { return [] }
    return [OutputMaker("zones.geojson") { zonesGeoJSON(boundaries) }]
  }

  private func zonesGeoJSON(_ boundaries: TownBoundaries) -> OutputFile {
    let levels = study.shownLevels.filter { $0 != .basin }
    let shapes = levels.map { zoneShapes($0, boundaries) }
    var writer = GeoJSONWriter(
      boundingBox: BoundingBox(enclosing: shapes.joined().flatMap(\.boxes)), measure: study.measure,
      roads: inputs.roadSource)
    let properties = study.levelledZoneProperties
    for (level, shapes) in zip(levels, shapes) {
      for (zone, shape) in zip(result.zones[level] ?? [], shapes) where !shape.isEmpty {
        writer.area(shape) { $0.members(properties, of: (level, zone)) }
      }
    }
    return OutputFile(name: "zones.geojson", bytes: writer.finish())
  }

  /// The part in the territory of each zone of a level, joined from its towns.
  func zoneShapes(_ level: ZoneLevel, _ boundaries: TownBoundaries) -> [MultiPolygon] {
    let zones = result.zones[level] ?? []
    let number = Dictionary(zones.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    var groups: [Int?] = Array(repeating: nil, count: boundaries.mesh.areaCount)
    for (town, area) in zip(study.towns, boundaries.areas) {
      if let area, let code = level.code(of: town) { groups[area] = number[code] }
    }
    return boundaries.mesh.dissolved(groups: groups, groupCount: zones.count)
  }
}
