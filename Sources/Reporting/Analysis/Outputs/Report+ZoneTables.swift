import CoverageModel

extension Report {
  /// `zones.csv`: one record a zone of each level by which figures are reported, in the order of the levels, then ascending by
  /// code.
  public func zonesCSV() -> OutputFile {
    var writer = CSVWriter(
      columns: ["level", "code", "name", "towns", "towns_in_whole_zone"] + indicatorColumns, measure: study.measure)
    for level in study.shownLevels {
      for zone in result.zones[level] ?? [] {
        writer.text(level.rawValue)
        zoneFields(zone, &writer)
        writer.endRecord()
      }
    }
    return OutputFile(name: "zones.csv", bytes: writer.bytes)
  }

  /// The columns that follow the code, name and towns of a zone.
  var indicatorColumns: [String] {
    let covered = study.distances.flatMap { metres in
      let kilometres = FixedDecimal.text(metres / study.costsPerUnit, decimals: 6, trims: true)
      return ["people_within_\(kilometres)_km", "share_within_\(kilometres)_km"]
    }
    let unreachable = !study.travelTraits.reachesEveryPair ? ["unreachable_people", "unreachable_towns"] : []
    return ["towns_without_people", "people"] + covered + [
      "mean_distance_m", "median_distance_m", "p90_distance_m", "max_distance_m", "farthest_town", "uncovered_people",
      "uncovered_share", "uncovered_towns", "people_with_choice", "excess_person_km", "severity",
    ] + unreachable
  }

  /// Writes the fields of a zone, from its code on.
  func zoneFields(_ zone: ZoneResult, _ writer: inout CSVWriter) {
    let indicators = zone.indicators
    writer.text(zone.code)
    writer.text(zone.name)
    writer.count(indicators.towns)
    writer.count(zone.townsInInput)
    writer.count(indicators.townsWithoutPeople)
    writer.count(indicators.people)
    for people in indicators.coveredPeople {
      writer.count(people)
      writer.number(indicators.share(people), decimals: 6)
    }
    writer.number(indicators.distance?.mean, decimals: 3)
    writer.number(indicators.distance?.median, decimals: 3)
    writer.number(indicators.distance?.percentile90, decimals: 3)
    writer.number(indicators.distance?.maximum, decimals: 3)
    writer.text(indicators.distance.map { study.towns[$0.farthestTown].code })
    writer.count(indicators.uncoveredPeople)
    writer.number(indicators.share(indicators.uncoveredPeople), decimals: 6)
    writer.count(indicators.uncoveredTowns)
    writer.count(indicators.peopleWithChoice)
    writer.number(indicators.excessPersonTravel / study.costsPerUnit, decimals: 3)
    writer.text(indicators.severity.rawValue)
    if !study.travelTraits.reachesEveryPair {
      writer.count(indicators.unreachablePeople)
      writer.count(indicators.unreachableTowns)
    }
  }
}
