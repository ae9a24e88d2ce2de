import CoverageModel

extension CompareReport {
  /// Version of the schema of `compare.json`, described by `compare.schema.json`.
  public static let compareSchemaVersion = 1

  /// `compare.json`: every figure of the comparison but those of single towns.
  public func compareJSON() -> OutputFile {
    var writer = JSONWriter(brokenDepth: 2, measure: study.measure)
    writer.object { writer in
      writer.member("schema", "maillage/compare")
      writer.member("schema_version", Self.compareSchemaVersion)
      writer.member("parameters") { writer in writer.object { parameters(&$0) } }
      sides(&writer)
      writer.member("whole") { writer in writer.object { $0.change(comparison.whole, study: study) } }
      for level in ZoneLevel.standard {
        writer.member(level.member) { writer in
          writer.array(comparison.zones[level] ?? []) { writer, zone in
            writer.object { writer in
              writer.member("code", zone.code)
              writer.member("name", zone.name)
              writer.member("towns_in_whole_zone", zone.townsInInput)
              writer.change(zone.change, study: study)
            }
          }
        }
      }
      writer.member("spaces") { writer in
        writer.array(comparison.spaces) { writer, space in
          writer.object { writer in
            writer.member("code", space.code)
            writer.member("name", space.name)
            writer.member("people_closer", space.peopleCloser)
            writer.member("people_newly_covered", space.peopleNewlyCovered)
            writer.member("gained_person_km", space.gainedPersonTravel.map { $0 / study.costsPerUnit }, decimals: 3)
            writer.member("people_farther", space.peopleFarther)
            writer.member("people_no_longer_covered", space.peopleNoLongerCovered)
            writer.member("lost_person_km", space.lostPersonTravel.map { $0 / study.costsPerUnit }, decimals: 3)
          }
        }
      }
      writer.member("largest_newly_covered_towns") { townList(newlyCoveredTowns, &$0) }
      writer.member("largest_no_longer_covered_towns") { townList(noLongerCoveredTowns, &$0) }
      writer.member("largest_gains") { townList(largestGains, &$0) }
      writer.member("largest_losses") { townList(largestLosses, &$0) }
      writer.member("identities") { writer in
        writer.array(comparison.identities) { writer, check in
          writer.object { writer in
            writer.member("name", check.name)
            writer.member("left", check.left, decimals: 6)
            writer.member("right", check.right, decimals: 6)
            writer.member("tolerance", check.tolerance, decimals: 6)
          }
        }
      }
      writer.repairs(repairs)
      writer.attribution(inputs)
    }
    return OutputFile(name: "compare.json", bytes: writer.finish())
  }

  private func townList(_ towns: [Int], _ writer: inout JSONWriter) {
    let properties = townChangeProperties
    writer.array(towns) { writer, town in
      writer.object { writer in
        writer.member("code", study.towns[town].code)
        writer.member("name", study.towns[town].name)
        writer.members(properties, of: town)
      }
    }
  }

  /// The members that say what was compared.
  func parameters(_ writer: inout JSONWriter) {
    writer.member("study", study.name)
    writer.member("title", study.title)
    writer.member("territory") { $0.value(study.territory) }
    writer.member("weight", study.weight.rawValue)
    writer.member("distances_km") { writer in
      writer.array(study.distances) { $0.value($1 / study.costsPerUnit, decimals: 6) }
    }
    writer.member("service_distance_km", study.serviceDistance / study.costsPerUnit, decimals: 6)
    writer.travel(study)
    writer.member("threshold_m", TownChange.threshold, decimals: 6)
  }

  /// The members that describe the two sides and how they differ.
  func sides(_ writer: inout JSONWriter) {
    if !study.travelTraits.reachesEveryPair {
      writer.member("unreachable_people_before", unreachablePeople.before)
      writer.member("unreachable_people_after", unreachablePeople.after)
    }
    writer.member("before") { $0.situation(comparison.before) }
    writer.member("after") { $0.situation(comparison.after) }
    writer.member("added_spaces") { $0.codes(comparison.addedSpaces) }
    writer.member("removed_spaces") { $0.codes(comparison.removedSpaces) }
    writer.member("notes") { writer in
      writer.array(notes) { writer, note in
        writer.object { writer in
          switch note {
          case .distancesLeftOut(let before, let after):
            writer.member("note", "distances-left-out")
            writer.member("before_km") { $0.array(before) { $0.value($1 / study.costsPerUnit, decimals: 6) } }
            writer.member("after_km") { $0.array(after) { $0.value($1 / study.costsPerUnit, decimals: 6) } }
          case .versions(let before, let after):
            writer.member("note", "versions")
            writer.member("before", before)
            writer.member("after", after)
          case .territories(let before, let after):
            writer.member("note", "territories")
            writer.member("before", before)
            writer.member("after", after)
          case .travelTables(let before, let after):
            writer.member("note", "travel-tables")
            writer.member("before", before)
            writer.member("after", after)
          }
        }
      }
    }
  }
}
