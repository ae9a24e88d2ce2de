import CoverageModel

extension Study {
  /// The properties of a group of towns.
  var indicatorProperties: [FeatureProperty<ProximityIndicators>] {
    let service = serviceDistance
    let costsPerUnit = costsPerUnit
    return [
      FeatureProperty("towns", PropertyTitle(.sheetTowns), .count { $0.towns }),
      FeatureProperty(
        "towns_without_people", PropertyTitle(.sheetTownsWithoutPeople), .count { $0.townsWithoutPeople }),
      FeatureProperty("people", PropertyTitle(.columnPeople), .count { $0.people }),
      coveredProperty, distanceProperty,
      FeatureProperty(
        "uncovered_people", PropertyTitle(.columnUncovered, within: service), .count { $0.uncoveredPeople }),
      FeatureProperty(
        "uncovered_share", PropertyTitle(.sheetUncoveredShare, within: service),
        .number(decimals: 6) { $0.share($0.uncoveredPeople) }),
      FeatureProperty(
        "uncovered_towns", PropertyTitle(.sheetUncoveredTowns, within: service), .count { $0.uncoveredTowns }),
    ] + unreachableProperties + [
      FeatureProperty(
        "people_with_choice", PropertyTitle(.sheetChoice, within: service), .count { $0.peopleWithChoice }),
      FeatureProperty(
        "excess_person_km", PropertyTitle(.columnExcess),
        .number(decimals: 3) { $0.excessPersonTravel / costsPerUnit }),
      FeatureProperty("severity", PropertyTitle(.columnSeverity), .text { $0.severity.rawValue }),
    ]
  }

  /// Who reaches no space by given travel costs; nothing for geodesics, by which all or none do.
  var unreachableProperties: [FeatureProperty<ProximityIndicators>] {
    guard !travelTraits.reachesEveryPair else { return [] }
    return [
      FeatureProperty("unreachable_people", PropertyTitle(.layerUnreachablePeople), .count { $0.unreachablePeople }),
      FeatureProperty("unreachable_towns", PropertyTitle(.layerUnreachableTowns), .count { $0.unreachableTowns }),
    ]
  }

  /// People and share within each distance.
  var coveredProperty: FeatureProperty<ProximityIndicators> {
    let costsPerUnit = costsPerUnit
    return FeatureProperty(
      "covered",
      withoutColumn: .objects(
        distances.enumerated().map { index, metres in
          let distance = columnPart(metres)
          return [
            FeatureProperty("km", withoutColumn: .number(decimals: 6) { _ in metres / costsPerUnit }),
            FeatureProperty(
              "people", column: "people_within_" + distance, PropertyTitle(.columnWithinPeople, within: metres),
              .count { $0.coveredPeople[index] }),
            FeatureProperty(
              "share", column: "share_within_" + distance, PropertyTitle(.sheetCoveredShare, within: metres),
              .number(decimals: 6) { $0.share($0.coveredPeople[index]) }),
          ]
        }))
  }

  /// Distances in metres and the farthest town.
  var distanceProperty: FeatureProperty<ProximityIndicators> {
    let towns = towns
    return FeatureProperty(
      "distance_m",
      withoutColumn: .object(
        { $0.distance != nil },
        [
          FeatureProperty(
            "mean", column: "mean_distance_m", PropertyTitle(.sheetMean, hasUnit: true),
            .number(decimals: 3) { $0.distance?.mean }),
          FeatureProperty(
            "median", column: "median_distance_m", PropertyTitle(.columnMedian, hasUnit: true),
            .number(decimals: 3) { $0.distance?.median }),
          FeatureProperty(
            "p90", column: "p90_distance_m", PropertyTitle(.sheetPercentile90, hasUnit: true),
            .number(decimals: 3) { $0.distance?.percentile90 }),
          FeatureProperty(
            "max", column: "max_distance_m", PropertyTitle(.sheetMaximum, hasUnit: true),
            .number(decimals: 3) { $0.distance?.maximum }),
          FeatureProperty(
            "max_town", column: "farthest_town", PropertyTitle(.columnFarthest),
            .text { $0.distance.map { towns[$0.farthestTown].code } }),
        ]))
  }

  /// A distance as it stands in names of columns, before they follow the measure: `30_km`.
  func columnPart(_ metres: Double) -> String {
    FixedDecimal.text(metres / costsPerUnit, decimals: 6, trims: true) + "_km"
  }

  /// The properties of a basin.
  var basinProperties: [FeatureProperty<ZoneResult>] { zoneProperties("towns_in_whole_basin") }

  /// The properties of a zone of some level.
  var levelledZoneProperties: [FeatureProperty<(level: ZoneLevel, zone: ZoneResult)>] {
    [FeatureProperty("level", PropertyTitle(.layerLevel), .text { $0.level.rawValue })]
      + zoneProperties("towns_in_whole_zone").map { $0.of(\.zone) }
  }

  private func zoneProperties(_ wholeName: StaticString) -> [FeatureProperty<ZoneResult>] {
    [
      FeatureProperty("code", PropertyTitle(.sheetCode), .text { $0.code }),
      FeatureProperty("name", PropertyTitle(.sheetName), .text { $0.name }),
      FeatureProperty(wholeName, PropertyTitle(.sheetTownsInZone), .count { $0.townsInInput }),
    ] + indicatorProperties.map { $0.of(\.indicators) }
  }
}
