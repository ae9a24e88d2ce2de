import CoverageModel
import GeometryCore

extension Report {
  var basinResults: [ZoneResult] { result.zones[.basin] ?? [] }

  /// `basins.csv`: one record a basin, ascending by code.
  public func basinsCSV() -> OutputFile {
    var columns = ["code", "name", "towns", "towns_in_whole_basin", "towns_without_people", "people"]
    for metres in study.distancesMetres {
      let kilometres = FixedDecimal.text(metres / 1000, decimals: 6, trims: true)
      columns += ["people_within_\(kilometres)_km", "share_within_\(kilometres)_km"]
    }
    columns += [
      "mean_distance_m", "median_distance_m", "p90_distance_m", "max_distance_m", "farthest_town", "uncovered_people",
      "uncovered_share", "uncovered_towns", "people_with_choice", "excess_person_km", "severity",
    ]
    if result.land != nil { columns += ["area_km2", "covered_km2"] }
    let land = Dictionary((result.land?.basins ?? []).map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    var writer = CSVWriter(columns: columns)
    for basin in basinResults {
      let indicators = basin.indicators
      writer.text(basin.code)
      writer.text(basin.name)
      writer.count(indicators.towns)
      writer.count(basin.townsInInput)
      writer.count(indicators.townsWithoutPeople)
      writer.count(indicators.people)
      for people in indicators.coveredPeople {
        writer.count(people)
        writer.number(indicators.share(people), decimals: 6)
      }
      writer.number(indicators.distance?.meanMetres, decimals: 3)
      writer.number(indicators.distance?.medianMetres, decimals: 3)
      writer.number(indicators.distance?.percentile90Metres, decimals: 3)
      writer.number(indicators.distance?.maximumMetres, decimals: 3)
      writer.text(indicators.distance.map { study.towns[$0.farthestTown].code })
      writer.count(indicators.uncoveredPeople)
      writer.number(indicators.share(indicators.uncoveredPeople), decimals: 6)
      writer.count(indicators.uncoveredTowns)
      writer.count(indicators.peopleWithChoice)
      writer.number(indicators.excessPersonMetres / 1000, decimals: 3)
      writer.text(indicators.severity.rawValue)
      if result.land != nil { writer.areas(of: land[basin.code]) }
      writer.endRecord()
    }
    return OutputFile(name: "basins.csv", bytes: writer.bytes)
  }

  /// `basins.geojson`: the whole area of each basin with the indicators of its towns in the study.
  public func basinsGeoJSON() -> OutputFile {
    let results = Dictionary(basinResults.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    let boxes = study.basins.compactMap(\.shape.boundingBox)
    var writer = GeoJSONWriter(boundingBox: BoundingBox(enclosing: boxes))
    for basin in study.basins {
      guard let found = results[basin.code] else { continue }
      writer.area(basin.shape) { writer in
        writer.member("code", basin.code)
        writer.member("name", basin.name)
        writer.member("towns_in_whole_basin", found.townsInInput)
        writer.indicators(found.indicators, study: study)
      }
    }
    return OutputFile(name: "basins.geojson", bytes: writer.finish())
  }
}
