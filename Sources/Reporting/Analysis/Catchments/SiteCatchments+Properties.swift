import CoverageModel

/// One part of a catchment: within the service distance, or beyond it.
typealias CatchmentPart = (site: Int, isWithin: Bool, part: Catchment.Part)

extension SiteCatchments {
  /// The parts that hold a town, those within the service distance of each site before those beyond it.
  var parts: [CatchmentPart] {
    catchments.flatMap { catchment in
      [(catchment.site, true, catchment.within), (catchment.site, false, catchment.beyond)]
        .filter { !$0.2.towns.isEmpty }
    }
  }

  /// Code and name of a site, and its place in the order of opening.
  private var siteProperties: [FeatureProperty<Int>] {
    let spaces = study.spaces
    let opening = firstOpening.map { first in
      FeatureProperty<Int>("order", PropertyTitle(.planColumnOrder), .count { $0 >= first ? $0 - first + 1 : nil })
    }
    return [
      FeatureProperty("site", PropertyTitle(.catchmentSiteCode), .text { spaces[$0].code }),
      FeatureProperty("site_name", PropertyTitle(.catchmentSite), .text { spaces[$0].name }),
    ] + [opening].compactMap { $0 }
  }

  /// The properties of a part of a catchment.
  var partProperties: [FeatureProperty<CatchmentPart>] {
    let (towns, near) = (study.towns, proximities)
    let today: [FeatureProperty<CatchmentPart>] =
      firstOpening == nil
      ? []
      : [
        FeatureProperty(
          "people_served_today", PropertyTitle(.catchmentServedToday), .count { $0.part.peopleServedToday })
      ]
    return siteProperties.map { $0.of { $0.site } }
      + [
        FeatureProperty("covered", PropertyTitle(.sheetWithin, within: study.serviceDistance), .flag { $0.isWithin }),
        FeatureProperty("towns", PropertyTitle(.columnTowns), .count { $0.part.towns.count }),
        FeatureProperty("people", PropertyTitle(.columnPeople), .count { $0.part.people }),
        FeatureProperty(
          "people_with_other_site", PropertyTitle(.catchmentOtherSite, within: study.serviceDistance),
          .count { $0.part.peopleWithOtherSite }),
      ] + today
      + [
        FeatureProperty(
          "mean_distance_m", PropertyTitle(.catchmentMean, hasUnit: true),
          .number(decimals: 3) { $0.part.meanDistance }),
        FeatureProperty(
          "farthest_town", PropertyTitle(.catchmentFarthestCode),
          .text { $0.part.farthestTown.map { towns[$0].code } }),
        FeatureProperty(
          "farthest_town_name", PropertyTitle(.columnFarthest), .text { $0.part.farthestTown.map { towns[$0].name } }),
        FeatureProperty(
          "max_distance_m", PropertyTitle(.catchmentMost, hasUnit: true),
          .number(decimals: 3) { $0.part.farthestTown.map { near[$0].distance } }),
      ]
  }

  /// Positions of the towns that reach a site, by site, then by code.
  var townsBySite: [Int] {
    catchments.flatMap { ($0.within.towns + $0.beyond.towns).sorted() }
  }

  /// Positions of the towns that a site serves, by site, then by code.
  var servedTowns: [Int] { catchments.flatMap(\.within.towns) }

  /// The properties of a town and of the site that is its nearest, by the position of the town.
  var townProperties: [FeatureProperty<Int>] {
    let (towns, near, weight, service) = (study.towns, proximities, study.weight, study.serviceDistance)
    let served: [FeatureProperty<Int>] =
      today.map { today in
        [
          FeatureProperty(
            "served_today", PropertyTitle(.catchmentTownToday), .flag { today[$0].distance <= service })
        ]
      } ?? []
    return siteProperties.map { $0.of { near[$0].nearestSpace ?? 0 } }
      + [
        FeatureProperty("town", PropertyTitle(.sheetCode), .text { towns[$0].code }),
        FeatureProperty("town_name", PropertyTitle(.columnTown), .text { towns[$0].name }),
        FeatureProperty("people", PropertyTitle(.columnPeople), .count { weight.people(of: towns[$0]) }),
        FeatureProperty(
          "distance_m", PropertyTitle(.columnTownDistance, hasUnit: true), .number(decimals: 3) { near[$0].distance }),
        FeatureProperty(
          "covered", PropertyTitle(.sheetWithin, within: service), .flag { near[$0].distance <= service }),
        FeatureProperty(
          "other_site", PropertyTitle(.catchmentTownOther, within: service),
          .flag { near[$0].secondDistance <= service }),
      ] + served
  }
}
