import CoverageModel

extension Report {
  /// The members `distance_inequality` and `accessibility` of `gap-report.json`; null where they were not computed.
  func accessibilityMembers(_ writer: inout JSONWriter) {
    writer.member("distance_inequality") { writer in
      guard let inequality = result.inequality else { return writer.raw("null") }
      writer.object { writer in
        writer.member("unit", study.measure == .seconds ? "seconds" : "metres")
        writer.inequality(inequality.indices)
        writer.excess(inequality.excess)
        writer.byIncome(inequality.byIncome)
      }
    }
    writer.member("accessibility") { writer in
      guard let accessibility = result.accessibility else { return writer.raw("null") }
      writer.object { writer in
        writer.member("in_town_distance", accessibility.parameters.inTown.rawValue)
        writer.member("default_capacity", accessibility.parameters.defaultCapacity)
        writer.codes("spaces_left_out", accessibility.spacesLeftOut, study)
        writer.codes("spaces_with_default_capacity", accessibility.spacesWithDefaultCapacity, study)
        writer.member("outside_towns", accessibility.outsideTowns)
        writer.member("outside_people", accessibility.outsidePeople)
        writer.member("towns_without_people", accessibility.townsWithoutPeople)
        writer.member("measures") { writer in
          writer.array(accessibility.measures) { writer, measure in
            writer.object { measureMembers(measure, &$0) }
          }
        }
      }
    }
  }

  private func unitName(_ unit: AccessibilityUnit) -> String {
    unit == .travel && study.measure == .seconds ? "seconds" : unit.rawValue
  }

  private func measureMembers(_ result: AccessibilityMeasureResult, _ writer: inout JSONWriter) {
    let unit = result.measure.method.unit
    writer.member("method", result.measure.method.rawValue)
    writer.member("unit", unit == .placesPerPerson ? "places-per-10000-people" : unitName(unit))
    writer.member("decay") { writer in writer.object { $0.decay(result.measure.decay, result.measure.method) } }
    if let start = result.measure.intervalStart {
      writer.member("interval_start_km", start / study.costsPerUnit, decimals: 6)
    }
    if let distance = result.measure.raamDistance {
      writer.member("raam_distance_km", distance / study.costsPerUnit, decimals: 6)
    }
    writer.summary(result.summary, unit)
    for level in ZoneLevel.standard {
      writer.member(level.member) { writer in
        writer.array(result.zones[level] ?? []) { writer, zone in
          writer.object { writer in
            writer.member("code", zone.code)
            writer.summary(zone.summary, unit)
          }
        }
      }
    }
    writer.member("spaces") { writer in
      writer.array(shownSpaces.filter { $0 < result.spaces.count }) { writer, space in
        writer.object { writer in
          writer.member("code", study.spaces[space].code)
          writer.member("places", result.spaces[space]?.places, decimals: 0)
          writer.member("demand", result.spaces[space]?.demand, decimals: 3)
        }
      }
    }
    writer.equilibrium(result.equilibrium)
    writer.member("inequality") { writer in writer.object { $0.inequality(result.inequality, unit: unit) } }
  }
}
