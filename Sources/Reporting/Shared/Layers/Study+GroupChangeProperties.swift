import CoverageModel

extension Study {
  private typealias Change = FeatureProperty<ProximityChange>

  /// The properties of the change of a group of towns.
  var changeProperties: [FeatureProperty<ProximityChange>] {
    [
      Change("towns", PropertyTitle(.sheetTowns), .count { $0.towns }),
      Change("towns_without_people", PropertyTitle(.sheetTownsWithoutPeople), .count { $0.townsWithoutPeople }),
      Change("people", PropertyTitle(.columnPeople), .count { $0.people }),
      coverageChangeProperty,
      summaryProperty(
        "distance_before_m", "before", (.layerMeanBefore, .layerMedianBefore, .layerNinthBefore, .layerMaximumBefore)
      ) { $0.distanceBefore },
      summaryProperty(
        "distance_after_m", "after", (.layerMeanAfter, .layerMedianAfter, .layerNinthAfter, .layerMaximumAfter)
      ) { $0.distanceAfter },
    ] + countProperties + personKilometreProperties
  }

  private var coverageChangeProperty: Change {
    let costsPerUnit = costsPerUnit
    return Change(
      "covered",
      withoutColumn: .objects(
        distances.enumerated().map { index, metres in
          let distance = columnPart(metres)
          func count(
            _ name: StaticString, _ column: String?, _ key: TextKey, _ value: @escaping (CoverageChange) -> Int
          ) -> Change {
            var property = Change(name, PropertyTitle(key, within: metres), .count { value($0.coverage[index]) })
            property.column = column
            return property
          }
          func share(
            _ name: StaticString, _ key: TextKey, _ value: @escaping (CoverageChange) -> Int
          ) -> Change {
            Change(
              name, column: "\(name)_" + distance, PropertyTitle(key, within: metres),
              .number(decimals: 6) { $0.share(value($0.coverage[index])) })
          }
          return [
            Change("km", withoutColumn: .number(decimals: 6) { _ in metres / costsPerUnit }),
            count("before", "people_within_\(distance)_before", .layerWithinBefore) { $0.before },
            count("after", "people_within_\(distance)_after", .layerWithinAfter) { $0.after },
            count("change", nil, .layerWithinAfter) { $0.change },
            count("newly_covered", "newly_covered_" + distance, .layerNewlyCovered) { $0.newlyCovered },
            count("no_longer_covered", "no_longer_covered_" + distance, .layerNoLongerCovered) { $0.noLongerCovered },
            share("share_before", .layerShareBefore) { $0.before },
            share("share_after", .layerShareAfter) { $0.after },
            share("share_change", .layerShareChange) { $0.change },
          ]
        }))
  }

  private func summaryProperty(
    _ name: StaticString, _ side: String, _ keys: (TextKey, TextKey, TextKey, TextKey),
    _ summary: @escaping (ProximityChange) -> DistanceSummary?
  ) -> Change {
    func distance(
      _ name: StaticString, _ key: TextKey, _ value: @escaping (DistanceSummary) -> Double
    ) -> Change {
      Change(
        name, column: "\(name)_distance_\(side)_m", PropertyTitle(key, hasUnit: true),
        .number(decimals: 3) { summary($0).map(value) })
    }
    let towns = towns
    return Change(
      name,
      withoutColumn: .object(
        { summary($0) != nil },
        [
          distance("mean", keys.0) { $0.mean }, distance("median", keys.1) { $0.median },
          distance("p90", keys.2) { $0.percentile90 }, distance("max", keys.3) { $0.maximum },
          Change("max_town", withoutColumn: .text { summary($0).map { towns[$0.farthestTown].code } }),
        ]))
  }

  /// People and towns that come nearer, get farther, are newly covered or no longer.
  var countProperties: [FeatureProperty<ProximityChange>] {
    let service = serviceDistance
    return [
      Change("people_closer", PropertyTitle(.compareColumnCloser), .count { $0.counts(.closer).people }),
      Change("people_farther", PropertyTitle(.compareColumnFarther), .count { $0.counts(.farther).people }),
      Change("people_unchanged", PropertyTitle(.layerPeopleUnchanged), .count { $0.counts(.unchanged).people }),
      Change("towns_closer", PropertyTitle(.layerTownsCloser), .count { $0.counts(.closer).towns }),
      Change("towns_farther", PropertyTitle(.layerTownsFarther), .count { $0.counts(.farther).towns }),
      Change("towns_unchanged", PropertyTitle(.layerTownsUnchanged), .count { $0.counts(.unchanged).towns }),
      Change(
        "people_newly_covered", PropertyTitle(.layerPeopleNew, within: service),
        .count { $0.counts(.newlyCovered).people }),
      Change(
        "people_no_longer_covered", PropertyTitle(.layerPeopleLost, within: service),
        .count { $0.counts(.noLongerCovered).people }),
      Change(
        "towns_newly_covered", PropertyTitle(.layerTownsNew, within: service),
        .count { $0.counts(.newlyCovered).towns }),
      Change(
        "towns_no_longer_covered", PropertyTitle(.layerTownsLost, within: service),
        .count { $0.counts(.noLongerCovered).towns }),
    ]
  }

  /// Person-kilometres saved, gained and lost; null where a situation has no space.
  var personKilometreProperties: [FeatureProperty<ProximityChange>] {
    let costsPerUnit = costsPerUnit
    return [
      Change(
        "saved_person_km", PropertyTitle(.compareColumnSaved),
        .number(decimals: 3) { $0.savedPersonTravel.map { $0 / costsPerUnit } }),
      Change(
        "gained_person_km", PropertyTitle(.layerGained),
        .number(decimals: 3) { $0.gainedPersonTravel.map { $0 / costsPerUnit } }),
      Change(
        "lost_person_km", PropertyTitle(.layerLost),
        .number(decimals: 3) { $0.lostPersonTravel.map { $0 / costsPerUnit } }),
    ]
  }
}
