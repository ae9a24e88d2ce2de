import CoverageModel
import GeometryCore

extension Report {
  /// `towns.geojson`: one point a town, ascending by code.
  public func townsGeoJSON() -> OutputFile {
    var writer = GeoJSONWriter(
      boundingBox: BoundingBox(enclosing: study.towns.map(\.position)), measure: study.measure, roads: inputs.roadSource
    )
    let properties = townProperties
    for index in study.towns.indices {
      writer.point(study.towns[index].position) { $0.members(properties, of: index) }
    }
    return OutputFile(name: "towns.geojson", bytes: writer.finish())
  }
}
