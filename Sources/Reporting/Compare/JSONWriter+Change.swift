import CoverageModel

extension JSONWriter {
  /// The members that describe the change of a group of towns.
  mutating func change(_ change: ProximityChange, study: Study) {
    member("towns", change.towns)
    member("towns_without_people", change.townsWithoutPeople)
    member("people", change.people)
    member("covered") { writer in
      writer.array(change.coverage) { writer, step in
        writer.object { writer in
          writer.member("km", step.distanceMetres / writer.measure.costsPerUnit, decimals: 6)
          writer.member("before", step.before)
          writer.member("after", step.after)
          writer.member("change", step.change)
          writer.member("newly_covered", step.newlyCovered)
          writer.member("no_longer_covered", step.noLongerCovered)
          writer.member("share_before", change.share(step.before), decimals: 6)
          writer.member("share_after", change.share(step.after), decimals: 6)
          writer.member("share_change", change.share(step.change), decimals: 6)
        }
      }
    }
    member("distance_before_m") { $0.summary(change.distanceBefore, study: study) }
    member("distance_after_m") { $0.summary(change.distanceAfter, study: study) }
    counts(change)
    personKilometres(change)
  }

  /// People and towns that come nearer, get farther, are newly covered or no longer.
  mutating func counts(_ change: ProximityChange) {
    member("people_closer", change.counts(.closer).people)
    member("people_farther", change.counts(.farther).people)
    member("people_unchanged", change.counts(.unchanged).people)
    member("towns_closer", change.counts(.closer).towns)
    member("towns_farther", change.counts(.farther).towns)
    member("towns_unchanged", change.counts(.unchanged).towns)
    member("people_newly_covered", change.counts(.newlyCovered).people)
    member("people_no_longer_covered", change.counts(.noLongerCovered).people)
    member("towns_newly_covered", change.counts(.newlyCovered).towns)
    member("towns_no_longer_covered", change.counts(.noLongerCovered).towns)
  }

  /// Person-kilometres saved, gained and lost; null where a situation has no space.
  mutating func personKilometres(_ change: ProximityChange) {
    member("saved_person_km", change.savedPersonMetres.map { $0 / measure.costsPerUnit }, decimals: 3)
    member("gained_person_km", change.gainedPersonMetres.map { $0 / measure.costsPerUnit }, decimals: 3)
    member("lost_person_km", change.lostPersonMetres.map { $0 / measure.costsPerUnit }, decimals: 3)
  }

  private mutating func summary(_ summary: DistanceSummary?, study: Study) {
    guard let summary else { return raw("null") }
    object { writer in
      writer.member("mean", summary.meanMetres, decimals: 3)
      writer.member("median", summary.medianMetres, decimals: 3)
      writer.member("p90", summary.percentile90Metres, decimals: 3)
      writer.member("max", summary.maximumMetres, decimals: 3)
      writer.member("max_town", study.towns[summary.farthestTown].code)
    }
  }

  /// A situation as an object with what it was read from.
  mutating func situation(_ situation: ComparedSituation) {
    object { writer in
      switch situation.source {
      case .embedded:
        writer.member("kind", "embedded")
        writer.member("path", nil as String?)
      case .spaces(let path):
        writer.member("kind", "spaces")
        writer.member("path", path)
      case .plan(let path, _):
        writer.member("kind", "plan")
        writer.member("path", path)
      case .results(let path):
        writer.member("kind", "results")
        writer.member("path", path)
      }
      writer.member("spaces", situation.knowsAllSpaces ? situation.spaces.count : nil)
      if case .plan(_, let opened) = situation.source { writer.member("opened") { $0.codes(opened) } }
    }
  }

  /// A list of codes; null where it is unknown.
  mutating func codes(_ codes: [String]?) {
    guard let codes else { return raw("null") }
    array(codes) { $0.value($1) }
  }

  /// The members that describe the change of one town.
  mutating func townChange(_ report: CompareReport, _ town: Int) {
    let comparison = report.comparison
    let before = comparison.before.proximities[town]
    let after = comparison.after.proximities[town]
    let change = comparison.towns[town]
    member("people", report.study.weight.people(of: report.study.towns[town]))
    member("nearest_space_before", before.nearestSpace.map { comparison.before.spaces[$0].code })
    member("nearest_space_name_before", before.nearestSpace.map { comparison.before.spaces[$0].name })
    member("distance_before_m", before.distanceMetres, decimals: 3)
    member("nearest_space_after", after.nearestSpace.map { comparison.after.spaces[$0].code })
    member("nearest_space_name_after", after.nearestSpace.map { comparison.after.spaces[$0].name })
    member("distance_after_m", after.distanceMetres, decimals: 3)
    member("saved_m", change.savedMetres, decimals: 3)
    member("saved_person_km", report.savedPersonMetres(town).map { $0 / measure.costsPerUnit }, decimals: 3)
    member("movement", change.movement.rawValue)
    member("coverage", change.coverage.rawValue)
  }
}
