import CoverageModel

extension Report {
  /// Version of the schema of `gap-report.json`, described by `gap-report.schema.json`.
  public static let gapReportSchemaVersion = 2

  /// `gap-report.json`: every figure of the analysis but those of single towns.
  public func gapReportJSON() -> OutputFile {
    var writer = JSONWriter(brokenDepth: 2, measure: study.measure)
    writer.object { writer in
      writer.member("schema", "maillage/gap-report")
      writer.member("schema_version", Self.gapReportSchemaVersion)
      writer.parameters(StudyParameters(study))
      writer.member("whole") { writer in writer.object { $0.indicators(result.whole, study: study) } }
      for level in ZoneLevel.standard { writer.member(level.member) { zones(level, &$0) } }
      if !study.groupings.isEmpty {
        writer.member("groupings") { writer in
          writer.array(study.groupings) { writer, name in
            writer.object { writer in
              writer.member("name", name)
              writer.member("zones") { zones(.grouping(name), &$0) }
            }
          }
        }
      }
      writer.member("spaces") { writer in
        writer.array(shownSpaces) { writer, index in
          writer.object { writer in
            writer.member("code", study.spaces[index].code)
            writer.member("name", study.spaces[index].name)
            writer.members(study.spaceResultProperties, of: result.spaces[index])
          }
        }
      }
      writer.member("largest_uncovered_towns") { townList(largestUncoveredTowns, &$0) }
      writer.member("farthest_towns") { townList(farthestTowns, &$0) }
      writer.member("coverage_curve") { writer in
        writer.array(curveByKilometre) { writer, step in
          writer.object { writer in
            writer.member("km", step.kilometres)
            writer.member("people", step.people)
          }
        }
      }
      accessibilityMembers(&writer)
      robustnessMember(&writer)
      byRoadMember(&writer)
      landMembers(&writer)
      writer.member("severity_limits") { writer in
        writer.array(Severity.allCases) { writer, severity in
          writer.object { writer in
            writer.member("severity", severity.rawValue)
            writer.member("least_uncovered_share_percent", severity.leastSharePercent)
            writer.member("least_uncovered_people", severity.leastPeople)
          }
        }
      }
      writer.member("identities") { writer in
        writer.array(result.identities) { writer, check in
          writer.object { writer in
            writer.member("name", check.name)
            writer.member("left", check.left, decimals: 6)
            writer.member("right", check.right, decimals: 6)
            writer.member("tolerance", check.tolerance, decimals: 9)
          }
        }
      }
      writer.member("spaces_not_identified", unidentifiedSpaces)
      writer.repairs(repairs)
      writer.attribution(inputs)
    }
    return OutputFile(name: "gap-report.json", bytes: writer.finish())
  }

  private func zones(_ level: ZoneLevel, _ writer: inout JSONWriter) {
    writer.array(result.zones[level] ?? []) { writer, zone in
      writer.object { writer in
        writer.member("code", zone.code)
        writer.member("name", zone.name)
        writer.member("towns_in_whole_zone", zone.townsInInput)
        writer.indicators(zone.indicators, study: study)
      }
    }
  }

  private func townList(_ towns: [Int], _ writer: inout JSONWriter) {
    writer.array(towns) { writer, town in
      let near = result.towns[town]
      writer.object { writer in
        writer.member("code", study.towns[town].code)
        writer.member("name", study.towns[town].name)
        writer.member("people", study.weight.people(of: study.towns[town]))
        writer.member("nearest_space", near.nearestSpace.map { study.spaces[$0].code })
        writer.member("distance_m", near.distance, decimals: 3)
      }
    }
  }

  /// The coverage curve at each whole kilometre, or minute, up to the farthest town with people.
  var curveByKilometre: [(kilometres: Int, people: Int)] {
    guard let last = result.curve.last else { return [] }
    var points: [(kilometres: Int, people: Int)] = []
    var step = 0
    var people = 0
    for kilometres in 0...Int((last.distance / study.costsPerUnit).rounded(.up)) {
      while step < result.curve.count, result.curve[step].distance <= Double(kilometres) * study.costsPerUnit {
        people = result.curve[step].people
        step += 1
      }
      points.append((kilometres, people))
    }
    return points
  }
}
