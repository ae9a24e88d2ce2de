import CoverageModel
import GeometryCore

extension Report {
  /// `spaces.geojson`: the spaces that stand in the territory or reach a town of it.
  public func spacesGeoJSON() -> OutputFile {
    let shown = shownSpaces
    var writer = GeoJSONWriter(
      boundingBox: BoundingBox(enclosing: shown.map { study.spaces[$0].position }), measure: study.measure)
    for index in shown {
      let space = study.spaces[index]
      writer.point(space.position) { writer in
        writer.member("code", space.code)
        writer.member("name", space.name)
        writer.member("capacity", space.capacity)
        writer.member("status", space.status)
        writer.member("source", space.source)
        writer.spaceResult(result.spaces[index])
      }
    }
    return OutputFile(name: "spaces.geojson", bytes: writer.finish())
  }

  /// `coverage.geojson`: one area for each distance, the largest first so that the smaller are drawn over it; clipped to
  /// the territory where its boundaries are known, as the property `clipped` says.
  public func coverageGeoJSON() -> OutputFile {
    let boxes = shownCoverage.flatMap(\.boxes)
    var writer = GeoJSONWriter(boundingBox: BoundingBox(enclosing: boxes), measure: study.measure)
    for index in study.distancesMetres.indices.reversed() {
      writer.area(shownCoverage[index]) { writer in
        writer.member("km", study.distancesMetres[index] / study.costsPerUnit, decimals: 6)
        writer.member("clipped", result.land != nil)
        writer.member("people", result.whole.coveredPeople[index])
        writer.member("share", result.whole.share(result.whole.coveredPeople[index]), decimals: 6)
      }
    }
    return OutputFile(name: "coverage.geojson", bytes: writer.finish())
  }
}

extension JSONWriter {
  /// What a space does for the people of the study.
  mutating func spaceResult(_ result: SpaceResult) {
    member("inside", result.isInside)
    member("people_nearest", result.peopleNearest)
    member("people_within_service_distance", result.peopleWithinService)
    member("people_only_here", result.peopleOnlyHere)
  }
}
