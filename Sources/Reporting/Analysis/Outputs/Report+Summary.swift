package import CoverageModel

extension Report {
  /// The summary printed by `maillage analyze --json`: one object on one line.
  public func summaryJSON() -> [UInt8] {
    var writer = JSONWriter(measure: study.measure)
    let whole = result.whole
    writer.object { writer in
      writer.member("study", study.name)
      writer.member("weight", study.weight.rawValue)
      writer.member("towns", study.towns.count)
      writer.member("spaces", study.spaces.count)
      writer.member("people", whole.people)
      writer.member("service_distance_km", study.serviceDistance / study.costsPerUnit, decimals: 6)
      writer.travel(study)
      writer.members([study.coveredProperty, study.distanceProperty.without("max_town")], of: whole)
      writer.member("uncovered_people", whole.uncoveredPeople)
      writer.members(study.unreachableProperties, of: whole)
      writer.member("excess_person_km", whole.excessPersonTravel / study.costsPerUnit, decimals: 3)
      writer.repairs(repairs)
    }
    return writer.finish()
  }
}

extension JSONWriter {
  /// The repairs, with their counts and first examples.
  package mutating func repairs(_ repairs: [Repair]) {
    member("repairs") { writer in
      writer.array(repairs) { writer, repair in
        writer.object { writer in
          writer.member("rule", repair.rule.rawValue)
          writer.member("count", repair.count)
          writer.member("examples") { writer in writer.array(repair.examples) { $0.value($1) } }
        }
      }
    }
  }
}
