import CoverageModel
import GeometryCore

extension CompareReport {
  /// `compare-towns.geojson`: one point a town, ascending by code.
  public func compareTownsGeoJSON() -> OutputFile {
    var writer = GeoJSONWriter(
      boundingBox: BoundingBox(enclosing: study.towns.map(\.position)), measure: study.measure, roads: inputs.roadSource
    )
    let properties = townProperties
    for (index, town) in study.towns.enumerated() { writer.point(town.position) { $0.members(properties, of: index) } }
    return OutputFile(name: "compare-towns.geojson", bytes: writer.finish())
  }

  /// `compare-basins.geojson`: the whole area of each basin with the change of its towns in the study.
  public func compareBasinsGeoJSON() -> OutputFile {
    let changes = Dictionary(
      (comparison.zones[.basin] ?? []).map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    let shown = study.basins.filter { changes[$0.code] != nil }
    var writer = GeoJSONWriter(
      boundingBox: BoundingBox(enclosing: shown.compactMap(\.shape.boundingBox)), measure: study.measure,
      roads: inputs.roadSource)
    let properties = basinProperties
    for basin in shown {
      guard let zone = changes[basin.code] else { continue }
      writer.area(basin.shape) { $0.members(properties, of: zone) }
    }
    return OutputFile(name: "compare-basins.geojson", bytes: writer.finish())
  }
}
