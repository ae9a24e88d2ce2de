import CoverageModel

extension Report {
  /// The properties of a space, by its position.
  var spaceProperties: [FeatureProperty<Int>] {
    let (spaces, results) = (study.spaces, result.spaces)
    return [
      FeatureProperty("code", PropertyTitle(.sheetCode), .text { spaces[$0].code }),
      FeatureProperty("name", PropertyTitle(.sheetName), .text { spaces[$0].name }),
      FeatureProperty("capacity", PropertyTitle(.sheetCapacity), .count { spaces[$0].capacity }),
      FeatureProperty("status", PropertyTitle(.sheetStatus), .text { spaces[$0].status }),
      FeatureProperty("source", PropertyTitle(.sheetSource), .text { spaces[$0].source }),
    ] + study.spaceResultProperties.map { $0.of { results[$0] } }
  }

  /// The properties of a service area, by the position of its distance.
  var coverageProperties: [FeatureProperty<Int>] {
    let (distances, whole, isClipped) = (study.distances, result.whole, result.land != nil)
    let costsPerUnit = study.costsPerUnit
    return [
      FeatureProperty("km", PropertyTitle(.layerKilometres), .number(decimals: 6) { distances[$0] / costsPerUnit }),
      FeatureProperty("clipped", PropertyTitle(.layerClipped), .flag { _ in isClipped }),
      FeatureProperty("people", PropertyTitle(.columnPeople), .count { whole.coveredPeople[$0] }),
      FeatureProperty(
        "share", PropertyTitle(.columnShare), .number(decimals: 6) { whole.share(whole.coveredPeople[$0]) }),
    ]
  }
}

extension Study {
  /// What a space does for the people of the study.
  var spaceResultProperties: [FeatureProperty<SpaceResult>] {
    [
      FeatureProperty("inside", PropertyTitle(.sheetInside), .flag { $0.isInside }),
      FeatureProperty("people_nearest", PropertyTitle(.columnNearestPeople), .count { $0.peopleNearest }),
      FeatureProperty(
        "people_within_service_distance", PropertyTitle(.columnWithinPeople, within: serviceDistance),
        .count { $0.peopleWithinService }),
      FeatureProperty("people_only_here", PropertyTitle(.columnOnlyPeople), .count { $0.peopleOnlyHere }),
    ]
  }
}
