package import CoverageModel

extension JSONWriter {
  /// The member that says what was asked.
  package mutating func parameters(_ parameters: StudyParameters) {
    let unit = parameters.measure.costsPerUnit
    member("parameters") { writer in
      writer.object { writer in
        writer.member("study", parameters.study)
        writer.member("title", parameters.title)
        writer.member("territory") { $0.value(parameters.territory) }
        writer.member("weight", parameters.weight.rawValue)
        writer.member("distances_km") { writer in
          writer.array(parameters.distances) { $0.value($1 / unit, decimals: 6) }
        }
        writer.member("service_distance_km", parameters.serviceDistance / unit, decimals: 6)
        writer.travel(parameters.travel, roads: parameters.roads)
        writer.member("by", list: parameters.levels.map(\.rawValue))
      }
    }
  }

  /// What the travel costs of a study are; nothing for geodesics.
  mutating func travel(_ study: Study) {
    let parameters = StudyParameters(study)
    travel(parameters.travel, roads: parameters.roads)
  }

  private mutating func travel(_ travel: TravelTraits, roads settings: RoadSettings?) {
    if let name = travel.recordedName { member("travel", name) }
    guard let settings else { return }
    member("roads") { writer in
      writer.object { writer in
        writer.member("direction", settings.direction.rawValue)
        writer.member("time_factor") { $0.raw(settings.timeFactor.text) }
        writer.member("in_town", settings.inTown.rawValue)
      }
    }
  }

  /// How trips by road were asked for, as an object.
  package mutating func value(_ roads: RoadSettings) {
    object { writer in
      writer.member("direction", roads.direction.rawValue)
      writer.member("road_distance", roads.usesDistance)
      writer.member("time_factor") { $0.raw(roads.timeFactor.text) }
      writer.member("in_town", roads.inTown.rawValue)
    }
  }

  /// A territory as an object with its kind and code.
  package mutating func value(_ territory: Territory) {
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
  package var member: StaticString {
    switch self {
    case .basin: "basins"
    case .department: "departments"
    case .epci: "epci"
    case .region: "regions"
    case .grouping: "groupings"
    }
  }
}
