import CoverageModel
import GeometryCore

extension CompareReport {
  /// `compare-towns.geojson`: one point a town, ascending by code.
  public func compareTownsGeoJSON() -> OutputFile {
    var writer = GeoJSONWriter(boundingBox: BoundingBox(enclosing: study.towns.map(\.position)), measure: study.measure)
    for (index, town) in study.towns.enumerated() {
      writer.point(town.position) { writer in
        writer.member("code", town.code)
        writer.member("name", town.name)
        writer.member("department", town.department)
        writer.member("basin", town.basin)
        writer.townChange(self, index)
      }
    }
    return OutputFile(name: "compare-towns.geojson", bytes: writer.finish())
  }

  /// `compare-basins.geojson`: the whole area of each basin with the change of its towns in the study.
  public func compareBasinsGeoJSON() -> OutputFile {
    let changes = Dictionary(
      (comparison.zones[.basin] ?? []).map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    let shown = study.basins.filter { changes[$0.code] != nil }
    var writer = GeoJSONWriter(
      boundingBox: BoundingBox(enclosing: shown.compactMap(\.shape.boundingBox)), measure: study.measure)
    for basin in shown {
      guard let zone = changes[basin.code] else { continue }
      writer.area(basin.shape) { writer in
        writer.member("code", basin.code)
        writer.member("name", basin.name)
        writer.member("towns_in_whole_basin", zone.townsInInput)
        writer.change(zone.change, study: study)
      }
    }
    return OutputFile(name: "compare-basins.geojson", bytes: writer.finish())
  }
}
