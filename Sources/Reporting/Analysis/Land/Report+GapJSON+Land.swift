import CoverageModel

extension Report {
  /// The members `land` and `underserved`: null where boundaries are unknown.
  func landMembers(_ writer: inout JSONWriter) {
    writer.member("land") { writer in
      guard let basins = basinLand else { return writer.raw("null") }
      writer.array(basins) { writer, basin in
        writer.object { writer in
          writer.member("code", basin.code)
          writer.members(BasinCoverage.areaProperties, of: basin)
        }
      }
    }
    writer.member("underserved") { writer in
      guard let underserved = result.land?.underserved else { return writer.raw("null") }
      writer.object { writer in
        writer.member("least_people", underserved.leastPeople)
        writer.member("smaller_areas", underserved.smallerAreas)
        writer.member("smaller_area_towns", underserved.smallerAreaTowns)
        writer.member("smaller_area_people", underserved.smallerAreaPeople)
        writer.member("towns_without_boundary") { writer in
          writer.array(underserved.townsWithoutBoundary) { $0.value(study.towns[$1].code) }
        }
        writer.member("areas") { writer in
          let properties = underservedProperties
          writer.array(underserved.areas.enumerated()) { writer, entry in
            writer.object { $0.members(properties, of: (rank: entry.offset + 1, area: entry.element)) }
          }
        }
        coreMembers(underserved, &writer)
      }
    }
  }
}
