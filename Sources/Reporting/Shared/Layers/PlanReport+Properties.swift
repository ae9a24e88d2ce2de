import CoverageModel

extension PlanReport {
  /// What a site of the plan's map is.
  typealias MapSite = (index: Int, role: String)

  /// The properties of a site that is not opened.
  var siteProperties: [FeatureProperty<MapSite>] {
    let sites = plan.problem.sites
    return [
      FeatureProperty("code", PropertyTitle(.sheetCode), .text { sites[$0.index].code }),
      FeatureProperty("name", PropertyTitle(.sheetName), .text { sites[$0.index].name }),
      FeatureProperty("role", PropertyTitle(.layerRole), .text { $0.role }),
    ]
  }

  /// The properties of an opened site, by its place in the order of opening.
  var openedProperties: [FeatureProperty<Int>] {
    let opened = plan.opened
    return siteProperties.map { $0.of { (opened[$0].site, "opened") } }
      + [FeatureProperty("order", PropertyTitle(.planColumnOrder), .count { $0 + 1 })]
      + figureProperties.map { $0.of { opened[$0] } }
      + [
        FeatureProperty(
          "price_of_leaving_out", PropertyTitle(.layerPrice), .rounded { opened[$0].priceOfLeavingOut }),
        FeatureProperty("basin", PropertyTitle(.columnBasin), .text { basin(of: opened[$0]) }),
        FeatureProperty("basin_people", PropertyTitle(.layerBasinPeople), .rounded { opened[$0].basinPeople }),
        FeatureProperty(
          "nearest_existing", PropertyTitle(.layerNearestExisting), .text { opened[$0].nearestExisting.map(code) }),
        FeatureProperty(
          "nearest_existing_distance", PropertyTitle(.layerNearestExistingDistance),
          .rounded { opened[$0].nearestExistingCost }),
      ]
  }

  /// The people of an opened site.
  var figureProperties: [FeatureProperty<PlannedSite>] {
    [
      FeatureProperty("marginal_gain", PropertyTitle(.layerGain), .rounded { $0.marginalGain }),
      FeatureProperty("people_reached", PropertyTitle(.layerReached), .rounded { $0.peopleReached }),
      FeatureProperty("people_newly_covered", PropertyTitle(.layerNew), .rounded { $0.peopleNewlyCovered }),
      FeatureProperty("people_only_here", PropertyTitle(.layerOnly), .rounded { $0.peopleOnlyHere }),
      FeatureProperty("people_shared", PropertyTitle(.layerShared), .rounded { $0.peopleShared }),
    ]
  }
}
