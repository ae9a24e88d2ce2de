import CoverageModel
import GeometryCore

extension Report {
  /// `underserved.geojson`: the underserved areas that are listed, in their order.
  func underservedGeoJSON(_ land: LandCoverage) -> OutputFile {
    let areas = land.underserved.areas
    var writer = GeoJSONWriter(
      boundingBox: BoundingBox(enclosing: areas.flatMap { $0.shape.boxes }), measure: study.measure,
      roads: inputs.roadSource)
    let properties = underservedProperties
    for (index, area) in areas.enumerated() {
      writer.area(area.shape) { $0.members(properties, of: (rank: index + 1, area: area)) }
    }
    return OutputFile(name: "underserved.geojson", bytes: writer.finish())
  }

  /// `underserved.csv`: one record for each town of an underserved area that is listed, in their order, by code within an
  /// area; the figures of the area stand in each of its records, and the rank of the core that a town belongs to.
  func underservedCSV(_ land: LandCoverage) -> OutputFile {
    var writer = CSVWriter(
      columns: [
        "rank", "area_code", "area_name", "area_people", "area_working_age_people", "area_towns", "area_km2",
        "area_nearest_space", "area_nearest_space_name", "area_distance_m", "area_basins", "area_candidates",
        "town_code", "town_name", "town_people", "town_distance_m", "town_basin", "town_is_candidate", "core",
      ], measure: study.measure)
    var coreOfTown: [Int: Int] = [:]
    for (rank, core) in rankedCores { for town in core.towns { coreOfTown[town] = rank } }
    for (index, area) in land.underserved.areas.enumerated() {
      let candidates = Set(area.candidates)
      for town in area.towns {
        writer.count(index + 1)
        write(area, to: &writer)
        writer.text(study.towns[town].code)
        writer.text(study.towns[town].name)
        writer.count(study.weight.people(of: study.towns[town]))
        writer.number(result.towns[town].distance, decimals: 3)
        writer.text(study.towns[town].basin)
        writer.text(candidates.contains(town) ? "yes" : "no")
        writer.count(coreOfTown[town])
        writer.endRecord()
      }
    }
    return OutputFile(name: "underserved.csv", bytes: writer.bytes)
  }

  private func write(_ area: UnderservedArea, to writer: inout CSVWriter) {
    writer.text(study.towns[area.largestTown].code)
    writer.text(study.towns[area.largestTown].name)
    writer.count(area.people)
    writer.count(area.workingAgePeople)
    writer.count(area.towns.count)
    writer.number(area.areaSquareMetres / Self.squareMetresPerSquareKilometre, decimals: 6)
    writer.text(area.nearestSpace.map { study.spaces[$0].code })
    writer.text(area.nearestSpace.map { study.spaces[$0].name })
    writer.number(area.distance, decimals: 3)
    writer.count(area.basins.count)
    writer.count(area.candidates.count)
  }
}
