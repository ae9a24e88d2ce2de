import CoverageModel

extension CompareReport {
  /// The properties of a town with what changes for it, by its position.
  var townProperties: [FeatureProperty<Int>] {
    let towns = study.towns
    return [
      FeatureProperty("code", PropertyTitle(.sheetCode), .text { towns[$0].code }),
      FeatureProperty("name", PropertyTitle(.sheetName), .text { towns[$0].name }),
      FeatureProperty("department", PropertyTitle(.columnDepartment), .text { towns[$0].department }),
      FeatureProperty("basin", PropertyTitle(.columnBasin), .text { towns[$0].basin }),
    ] + townChangeProperties
  }

  /// The properties of the change of a town, by its position.
  var townChangeProperties: [FeatureProperty<Int>] {
    let (towns, weight, changes) = (study.towns, study.weight, comparison.towns)
    let saved = savedPersonTravel
    let costsPerUnit = study.costsPerUnit
    func near(
      _ situation: ComparedSituation, _ names: (StaticString, StaticString, StaticString), _ code: TextKey,
      _ name: TextKey, _ distance: TextKey
    ) -> [FeatureProperty<Int>] {
      let (near, spaces) = (situation.proximities, situation.spaces)
      return [
        FeatureProperty(names.0, PropertyTitle(code), .text { near[$0].nearestSpace.map { spaces[$0].code } }),
        FeatureProperty(names.1, PropertyTitle(name), .text { near[$0].nearestSpace.map { spaces[$0].name } }),
        FeatureProperty(
          names.2, PropertyTitle(distance, hasUnit: true), .number(decimals: 3) { near[$0].distance }),
      ]
    }
    return [FeatureProperty("people", PropertyTitle(.columnPeople), .count { weight.people(of: towns[$0]) })]
      + near(
        comparison.before, ("nearest_space_before", "nearest_space_name_before", "distance_before_m"),
        .layerNearestCodeBefore, .layerNearestBefore, .layerDistanceBefore)
      + near(
        comparison.after, ("nearest_space_after", "nearest_space_name_after", "distance_after_m"),
        .layerNearestCodeAfter, .layerNearestAfter, .layerDistanceAfter)
      + [
        FeatureProperty(
          "saved_m", PropertyTitle(.layerSaved, hasUnit: true), .number(decimals: 3) { changes[$0].saved }),
        FeatureProperty(
          "saved_person_km", PropertyTitle(.compareColumnSaved),
          .number(decimals: 3) { saved($0).map { $0 / costsPerUnit } }),
        FeatureProperty("movement", PropertyTitle(.layerMovement), .text { changes[$0].movement.rawValue }),
        FeatureProperty(
          "coverage", PropertyTitle(.layerCoverageChange, within: serviceDistance),
          .text { changes[$0].coverage.rawValue }),
      ]
  }

  /// The properties of a basin with what changes in it.
  var basinProperties: [FeatureProperty<ZoneComparison>] {
    [
      FeatureProperty("code", PropertyTitle(.sheetCode), .text { $0.code }),
      FeatureProperty("name", PropertyTitle(.sheetName), .text { $0.name }),
      FeatureProperty("towns_in_whole_basin", PropertyTitle(.sheetTownsInZone), .count { $0.townsInInput }),
    ] + study.changeProperties.map { $0.of(\.change) }
  }
}
