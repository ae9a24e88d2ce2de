import CoverageModel

extension Report {
  /// `manifest.json`: what the outputs were made from; no clock time, no number of threads.
  public func manifestJSON() -> OutputFile {
    var writer = JSONWriter(brokenDepth: 3, measure: study.measure)
    writer.object { writer in
      writer.member("schema", "maillage/manifest")
      writer.member("schema_version", 1)
      writer.versions(versions)
      writer.member("parameters") { writer in
        writer.object { writer in parameters(&writer) }
      }
      if let settings { writer.settings(settings) }
      writer.inputs(inputs + furtherInputs)
      writer.attribution(inputs)
      writer.member("counts") { writer in
        writer.object { writer in
          writer.member("towns", study.towns.count)
          writer.member("people", result.whole.people)
          writer.member("spaces", study.spaces.count)
          writer.member("spaces_shown", shownSpaces.count)
          for level in ZoneLevel.standard { writer.member(level.member, result.zones[level]?.count ?? 0) }
        }
      }
      writer.repairs(repairs)
    }
    return OutputFile(name: "manifest.json", bytes: writer.finish())
  }

  /// The members that say what was asked.
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
    writer.member("by", list: study.shownLevels.map(\.rawValue))
  }
}

extension JSONWriter {
  /// What the given travel costs are; nothing for geodesics.
  mutating func travel(_ study: Study) {
    if let travel = study.travelTraits.recordedName { member("travel", travel) }
    guard study.travelTraits.words == .roads else { return }
    let settings = study.travelTraits.roadSettings
    member("roads") { writer in
      writer.object { writer in
        writer.member("direction", settings.direction.rawValue)
        writer.member("time_factor") { $0.raw(settings.timeFactor.text) }
        writer.member("in_town", settings.inTown.rawValue)
      }
    }
  }

  /// How trips by road were asked for, as an object.
  mutating func value(_ roads: RoadSettings) {
    object { writer in
      writer.member("direction", roads.direction.rawValue)
      writer.member("road_distance", roads.usesDistance)
      writer.member("time_factor") { $0.raw(roads.timeFactor.text) }
      writer.member("in_town", roads.inTown.rawValue)
    }
  }

  /// A territory as an object with its kind and code.
  mutating func value(_ territory: Territory) {
    object { writer in
      switch territory {
      case .everything: writer.member("kind", "everything")
      case .region(let code):
        writer.member("kind", "region")
        writer.member("code", code)
      case .department(let code):
        writer.member("kind", "department")
        writer.member("code", code)
      }
    }
  }
}

extension ZoneLevel {
  /// Name of the JSON member that lists or counts the zones of this level; of groupings that of them all.
  var member: StaticString {
    switch self {
    case .basin: "basins"
    case .department: "departments"
    case .epci: "epci"
    case .region: "regions"
    case .grouping: "groupings"
    }
  }
}
