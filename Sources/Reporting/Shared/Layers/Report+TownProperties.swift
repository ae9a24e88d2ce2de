import CoverageModel

extension Report {
  /// The properties of a town, by its position.
  var townProperties: [FeatureProperty<Int>] {
    let (towns, near, spaces, weight, service) = (
      study.towns, result.towns, study.spaces, study.weight, serviceDistance
    )
    let across = Set(result.townsAcrossSea)
    let sea: [FeatureProperty<Int>] =
      tellsSea ? [FeatureProperty("across_sea", PropertyTitle(.seaAcross), .flag { across.contains($0) })] : []
    return [
      FeatureProperty("code", PropertyTitle(.sheetCode), .text { towns[$0].code }),
      FeatureProperty("name", PropertyTitle(.sheetName), .text { towns[$0].name }),
      FeatureProperty("department", PropertyTitle(.columnDepartment), .text { towns[$0].department }),
      FeatureProperty("basin", PropertyTitle(.columnBasin), .text { towns[$0].basin }),
      FeatureProperty("people", PropertyTitle(.columnPeople), .count { weight.people(of: towns[$0]) }),
      FeatureProperty(
        "nearest_space", PropertyTitle(.layerNearestCode), .text { near[$0].nearestSpace.map { spaces[$0].code } }),
      FeatureProperty(
        "nearest_space_name", PropertyTitle(.columnNearestSpace),
        .text { near[$0].nearestSpace.map { spaces[$0].name } }),
      FeatureProperty(
        "distance_m", PropertyTitle(.columnTownDistance, hasUnit: true),
        .number(decimals: 3) { near[$0].distance }),
      FeatureProperty(
        "second_distance_m", PropertyTitle(.sheetSecondDistance, hasUnit: true),
        .number(decimals: 3) { near[$0].secondDistance }),
      FeatureProperty(
        "spaces_within_service_distance", PropertyTitle(.sheetSpacesWithin, within: service),
        .count { near[$0].spacesWithinService }),
      FeatureProperty(
        "covered", PropertyTitle(.sheetWithin, within: service), .flag { near[$0].distance <= service }),
    ] + sea
  }

  /// Whether it is known which towns are across the sea from their nearest space.
  package var tellsSea: Bool { study.boundaries != nil && study.travelTraits.words == .geodesic }

  /// The scores of a town, by its position: the columns of `accessibility.csv`.
  func accessibilityProperties(_ accessibility: AccessibilityResult) -> [FeatureProperty<Int>] {
    let (towns, weight) = (study.towns, study.weight)
    let scores = accessibility.measures.flatMap { found -> [FeatureProperty<Int>] in
      let measure = found.measure
      let (name, unit, scores) = (measure.method.columnName, measure.method.unit, found.scores)
      return [
        FeatureProperty(
          "score", column: name + unit.columnSuffix, PropertyTitle { $0.name(of: measure) },
          .number(decimals: unit.decimals) { scores[$0].value.map { $0 * unit.shownFactor } }),
        FeatureProperty(
          "state", column: name + "_state", PropertyTitle { $0.text(.layerState, ["measure": $0.name(of: measure)]) },
          .text { scores[$0].state }),
      ]
    }
    return [
      FeatureProperty("code", PropertyTitle(.sheetCode), .text { towns[$0].code }),
      FeatureProperty("name", PropertyTitle(.sheetName), .text { towns[$0].name }),
      FeatureProperty("people", PropertyTitle(.columnPeople), .count { weight.people(of: towns[$0]) }),
    ] + scores
  }
}
