import CoverageModel

extension JSONWriter {
  /// The members that describe a group of towns.
  mutating func indicators(_ indicators: ProximityIndicators, study: Study) {
    member("towns", indicators.towns)
    member("towns_without_people", indicators.townsWithoutPeople)
    member("people", indicators.people)
    covered(indicators, study: study)
    distances(indicators.distance, study: study)
    member("uncovered_people", indicators.uncoveredPeople)
    member("uncovered_share", indicators.share(indicators.uncoveredPeople), decimals: 6)
    member("uncovered_towns", indicators.uncoveredTowns)
    unreachable(indicators, study: study)
    member("people_with_choice", indicators.peopleWithChoice)
    member("excess_person_km", indicators.excessPersonMetres / study.costsPerUnit, decimals: 3)
    member("severity", indicators.severity.rawValue)
  }

  /// Who reaches no space by given travel costs; nothing for geodesics, by which all or none do.
  mutating func unreachable(_ indicators: ProximityIndicators, study: Study) {
    guard study.measure.isGiven else { return }
    member("unreachable_people", indicators.unreachablePeople)
    member("unreachable_towns", indicators.unreachableTowns)
  }

  /// People and share within each distance.
  mutating func covered(_ indicators: ProximityIndicators, study: Study) {
    member("covered") { writer in
      writer.array(zip(study.distancesMetres, indicators.coveredPeople)) { writer, step in
        writer.object { writer in
          writer.member("km", step.0 / study.costsPerUnit, decimals: 6)
          writer.member("people", step.1)
          writer.member("share", indicators.share(step.1), decimals: 6)
        }
      }
    }
  }

  /// Distances in metres, and the farthest town if asked; null where there are none.
  mutating func distances(_ summary: DistanceSummary?, study: Study, namesFarthestTown: Bool = true) {
    member("distance_m") { writer in
      guard let summary else { return writer.raw("null") }
      writer.object { writer in
        writer.member("mean", summary.meanMetres, decimals: 3)
        writer.member("median", summary.medianMetres, decimals: 3)
        writer.member("p90", summary.percentile90Metres, decimals: 3)
        writer.member("max", summary.maximumMetres, decimals: 3)
        if namesFarthestTown { writer.member("max_town", study.towns[summary.farthestTown].code) }
      }
    }
  }
}
