import CoverageModel
import GeometryCore

extension CompareReport {
  /// `compare-basins.csv`: one record a basin, ascending by code; before is A, after is B.
  public func compareBasinsCSV() -> OutputFile {
    var columns = ["code", "name", "towns", "towns_in_whole_basin", "towns_without_people", "people"]
    for metres in study.distances {
      let distance = FixedDecimal.text(metres / study.costsPerUnit, decimals: 6, trims: true) + "_km"
      columns += [
        "people_within_\(distance)_before", "people_within_\(distance)_after", "newly_covered_\(distance)",
        "no_longer_covered_\(distance)", "share_change_\(distance)",
      ]
    }
    columns += [
      "mean_distance_before_m", "mean_distance_after_m", "median_distance_before_m", "median_distance_after_m",
      "people_closer", "people_farther", "people_unchanged", "towns_newly_covered", "towns_no_longer_covered",
      "saved_person_km", "gained_person_km", "lost_person_km",
    ]
    var writer = CSVWriter(columns: columns, measure: study.measure)
    for zone in comparison.zones[.basin] ?? [] {
      let change = zone.change
      writer.text(zone.code)
      writer.text(zone.name)
      writer.count(change.towns)
      writer.count(zone.townsInInput)
      writer.count(change.townsWithoutPeople)
      writer.count(change.people)
      for step in change.coverage {
        for count in [step.before, step.after, step.newlyCovered, step.noLongerCovered] { writer.count(count) }
        writer.number(change.share(step.change), decimals: 6)
      }
      writer.number(change.distanceBefore?.mean, decimals: 3)
      writer.number(change.distanceAfter?.mean, decimals: 3)
      writer.number(change.distanceBefore?.median, decimals: 3)
      writer.number(change.distanceAfter?.median, decimals: 3)
      for movement in [TownChange.Movement.closer, .farther, .unchanged] {
        writer.count(change.counts(movement).people)
      }
      writer.count(change.counts(.newlyCovered).towns)
      writer.count(change.counts(.noLongerCovered).towns)
      for metres in [change.savedPersonTravel, change.gainedPersonTravel, change.lostPersonTravel] {
        writer.number(metres.map { $0 / study.costsPerUnit }, decimals: 3)
      }
      writer.endRecord()
    }
    return OutputFile(name: "compare-basins.csv", bytes: writer.bytes)
  }

  /// `compare-towns.csv`: one record a town, ascending by code; distances in metres to the millimetre.
  public func compareTownsCSV() -> OutputFile {
    var writer = CSVWriter(
      columns: [
        "code", "name", "longitude", "latitude", "department", "region", "epci", "basin", "people",
        "nearest_space_before", "nearest_space_name_before", "distance_before_m", "nearest_space_after",
        "nearest_space_name_after", "distance_after_m", "saved_m", "saved_person_km", "movement", "coverage",
      ], measure: study.measure)
    for (index, town) in study.towns.enumerated() {
      writer.text(town.code)
      writer.text(town.name)
      writer.number(town.position.longitude, decimals: GeoJSONWriter.decimals, trims: true)
      writer.number(town.position.latitude, decimals: GeoJSONWriter.decimals, trims: true)
      for level in [ZoneLevel.department, .region, .epci, .basin] { writer.text(level.code(of: town)) }
      writer.count(study.weight.people(of: town))
      for situation in [comparison.before, comparison.after] {
        let near = situation.proximities[index]
        writer.text(near.nearestSpace.map { situation.spaces[$0].code })
        writer.text(near.nearestSpace.map { situation.spaces[$0].name })
        writer.number(near.distance, decimals: 3)
      }
      let change = comparison.towns[index]
      writer.number(change.saved, decimals: 3)
      writer.number(savedPersonTravel(index).map { $0 / study.costsPerUnit }, decimals: 3)
      writer.text(change.movement.rawValue)
      writer.text(change.coverage.rawValue)
      writer.endRecord()
    }
    return OutputFile(name: "compare-towns.csv", bytes: writer.bytes)
  }
}
