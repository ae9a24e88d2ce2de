import CoverageModel

extension BasinCoverage {
  /// The land of a basin in square kilometres, and the share of it that is covered.
  static var areaProperties: [FeatureProperty<BasinCoverage>] {
    let unit = Report.squareMetresPerSquareKilometre
    return [
      FeatureProperty("area_km2", PropertyTitle(.sheetArea), .number(decimals: 6) { $0.areaSquareMetres / unit }),
      FeatureProperty(
        "covered_km2", PropertyTitle(.layerCoveredArea), .number(decimals: 6) { $0.coveredSquareMetres / unit }),
      FeatureProperty(
        "gap_km2", PropertyTitle(.layerGapArea),
        .number(decimals: 6) { ($0.areaSquareMetres - $0.coveredSquareMetres) / unit }),
      FeatureProperty(
        "covered_land_share", PropertyTitle(.layerCoveredLandShare),
        .number(decimals: 6) { $0.areaSquareMetres > 0 ? $0.coveredSquareMetres / $0.areaSquareMetres : nil }),
    ]
  }
}

extension Report {
  /// The properties of the gap of a basin.
  var gapProperties: [FeatureProperty<BasinCoverage>] {
    let uncovered = Dictionary(
      basinResults.map { ($0.code, $0.indicators.uncoveredPeople) }, uniquingKeysWith: { first, _ in first })
    let names = Dictionary(study.basins.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
    return [
      FeatureProperty("code", PropertyTitle(.sheetCode), .text { $0.code }),
      FeatureProperty("name", PropertyTitle(.sheetName), .text { names[$0.code] }),
    ] + BasinCoverage.areaProperties + [
      FeatureProperty(
        "uncovered_people", PropertyTitle(.columnUncovered, within: serviceDistance), .count { uncovered[$0.code] })
    ]
  }

  /// The properties of an underserved area and its rank.
  var underservedProperties: [FeatureProperty<(rank: Int, area: UnderservedArea)>] {
    let (towns, spaces) = (study.towns, study.spaces)
    let unit = Self.squareMetresPerSquareKilometre
    return [
      FeatureProperty("rank", PropertyTitle(.columnRank), .count { $0.rank }),
      FeatureProperty("code", PropertyTitle(.sheetLargestTownCode), .text { towns[$0.area.largestTown].code }),
      FeatureProperty("name", PropertyTitle(.sheetName), .text { towns[$0.area.largestTown].name }),
      FeatureProperty("people", PropertyTitle(.columnPeople), .count { $0.area.people }),
      FeatureProperty("working_age_people", PropertyTitle(.columnWorkingAge), .count { $0.area.workingAgePeople }),
      FeatureProperty("towns", PropertyTitle(.columnTowns), .count { $0.area.towns.count }),
      FeatureProperty("area_km2", PropertyTitle(.sheetArea), .number(decimals: 6) { $0.area.areaSquareMetres / unit }),
      FeatureProperty(
        "nearest_space", PropertyTitle(.layerNearestCode), .text { $0.area.nearestSpace.map { spaces[$0].code } }),
      FeatureProperty(
        "nearest_space_name", PropertyTitle(.columnNearestSpace),
        .text { $0.area.nearestSpace.map { spaces[$0].name } }),
      FeatureProperty(
        "distance_m", PropertyTitle(.columnTownDistance, hasUnit: true),
        .number(decimals: 3) { $0.area.distance }),
      FeatureProperty("basins", PropertyTitle(.columnBasins), .texts { $0.area.basins }),
      FeatureProperty(
        "candidates", PropertyTitle(.sheetCandidates), .texts { $0.area.candidates.map { towns[$0].code } }),
    ]
  }
}
