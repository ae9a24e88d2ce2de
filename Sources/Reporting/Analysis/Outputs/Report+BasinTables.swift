import CoverageModel
import GeometryCore

extension Report {
  var basinResults: [ZoneResult] { result.zones[.basin] ?? [] }

  /// `basins.csv`: one record a basin, ascending by code.
  public func basinsCSV() -> OutputFile {
    let areaColumns = basinLand == nil ? [] : ["area_km2", "covered_km2"]
    let land = Dictionary((basinLand ?? []).map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    var writer = CSVWriter(
      columns: ["code", "name", "towns", "towns_in_whole_basin"] + indicatorColumns + areaColumns,
      measure: study.measure)
    for basin in basinResults {
      zoneFields(basin, &writer)
      if basinLand != nil { writer.areas(of: land[basin.code]) }
      writer.endRecord()
    }
    return OutputFile(name: "basins.csv", bytes: writer.bytes)
  }

  /// `basins.geojson`: the whole area of each basin with the indicators of its towns in the study.
  public func basinsGeoJSON() -> OutputFile {
    let results = Dictionary(basinResults.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    let boxes = study.basins.compactMap(\.shape.boundingBox)
    var writer = GeoJSONWriter(
      boundingBox: BoundingBox(enclosing: boxes), measure: study.measure, roads: inputs.roadSource)
    let properties = study.basinProperties
    for basin in study.basins {
      guard let found = results[basin.code] else { continue }
      writer.area(basin.shape) { $0.members(properties, of: found) }
    }
    return OutputFile(name: "basins.geojson", bytes: writer.finish())
  }
}
