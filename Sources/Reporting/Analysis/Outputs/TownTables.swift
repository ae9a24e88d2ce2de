import CoverageModel
import GeometryCore

extension Report {
  /// `towns.csv`: one record a town, ascending by code; distances in metres to the millimetre.
  public func townsCSV() -> OutputFile {
    var writer = CSVWriter(
      columns: [
        "code", "name", "longitude", "latitude", "department", "region", "epci", "basin", "people", "nearest_space",
        "nearest_space_name", "distance_m", "second_nearest_space", "second_distance_m",
        "spaces_within_service_distance",
        "covered",
      ] + (tellsSea ? ["across_sea"] : []), measure: study.measure)
    let weight = study.weight
    let spaces = study.spaces
    let across = Set(result.townsAcrossSea)
    for (index, (town, near)) in zip(study.towns, result.towns).enumerated() {
      writer.text(town.code)
      writer.text(town.name)
      writer.number(town.position.longitude, decimals: GeoJSONWriter.decimals, trims: true)
      writer.number(town.position.latitude, decimals: GeoJSONWriter.decimals, trims: true)
      writer.text(town.department)
      writer.text(town.region)
      writer.text(town.epci)
      writer.text(town.basin)
      writer.count(weight.people(of: town))
      writer.text(near.nearestSpace.map { spaces[$0].code })
      writer.text(near.nearestSpace.map { spaces[$0].name })
      writer.number(near.distance, decimals: 3)
      writer.text(near.secondNearestSpace.map { spaces[$0].code })
      writer.number(near.secondDistance, decimals: 3)
      writer.count(near.spacesWithinService)
      writer.text(near.distance <= serviceDistance ? "yes" : "no")
      if tellsSea { writer.text(across.contains(index) ? "yes" : "no") }
      writer.endRecord()
    }
    return OutputFile(name: "towns.csv", bytes: writer.bytes)
  }

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
