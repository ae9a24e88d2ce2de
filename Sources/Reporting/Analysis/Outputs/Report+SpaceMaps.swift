import CoverageModel
import GeometryCore

extension Report {
  /// `spaces.geojson`: the spaces that stand in the territory or reach a town of it.
  public func spacesGeoJSON() -> OutputFile {
    let shown = shownSpaces
    var writer = GeoJSONWriter(
      boundingBox: BoundingBox(enclosing: shown.map { study.spaces[$0].position }), measure: study.measure,
      roads: inputs.roadSource)
    let properties = spaceProperties
    for index in shown { writer.point(study.spaces[index].position) { $0.members(properties, of: index) } }
    return OutputFile(name: "spaces.geojson", bytes: writer.finish())
  }

  /// `coverage.geojson`: one area for each distance, the largest first so that the smaller are drawn over it; clipped to
  /// the territory where its boundaries are known, as the property `clipped` says.
  public func coverageGeoJSON() -> OutputFile {
    let boxes = shownCoverage.flatMap(\.boxes)
    var writer = GeoJSONWriter(
      boundingBox: BoundingBox(enclosing: boxes), measure: study.measure, roads: inputs.roadSource)
    let properties = coverageProperties
    for index in study.distances.indices.reversed() {
      writer.area(shownCoverage[index]) { $0.members(properties, of: index) }
    }
    return OutputFile(name: "coverage.geojson", bytes: writer.finish())
  }
}
