/// In which directions a way may be travelled.
enum OneWayRule: Hashable, Sendable {
  case both, forward, backward
  /// Now one, now the other: nobody can rely on it.
  case changing

  /// The directions for a mode.
  static func directions(_ tags: RoadTags, _ mode: RoadMode) -> OneWayRule {
    switch mode {
    case .car:
      for key in [RoadKey.onewayMotorcar, .onewayMotorVehicle, .onewayVehicle, .oneway] {
        if let value = tags[key].flatMap(value) { return value }
      }
      return implied(tags)
    case .bicycle: return bicycle(tags)
    case .foot:
      if let value = tags[.onewayFoot].flatMap(value) { return value }
      switch tags[.conveying] {
      case "forward"?: return .forward
      case "backward"?: return .backward
      default: return .both
      }
    }
  }

  private static func bicycle(_ tags: RoadTags) -> OneWayRule {
    if let value = tags[.onewayBicycle].flatMap(value) { return value }
    let lanes = [RoadKey.cycleway, .cyclewayLeft, .cyclewayRight, .cyclewayBoth].compactMap { tags[$0] }
    if lanes.contains(where: { $0.hasPrefix("opposite") }) { return .both }
    let laneDirections = [RoadKey.cyclewayLeftOneway, .cyclewayRightOneway, .cyclewayBothOneway, .cyclewayOneway]
    if laneDirections.contains(where: { tags.has($0, "no") || tags.has($0, "-1") }) { return .both }
    for key in [RoadKey.onewayVehicle, .oneway] {
      if let value = tags[key].flatMap(value) { return value == .changing ? .both : value }
    }
    return implied(tags)
  }

  /// Roundabouts and motorways run one way without a tag.
  private static func implied(_ tags: RoadTags) -> OneWayRule {
    if tags.has(.junction, "roundabout") || tags.has(.junction, "circular") { return .forward }
    return tags.has(.highway, "motorway") ? .forward : .both
  }

  private static func value(_ text: String) -> OneWayRule? {
    switch text {
    case "yes", "true", "1": .forward
    case "-1", "reverse": .backward
    case "no", "false", "0": .both
    case "reversible", "alternating": .changing
    default: nil
    }
  }
}
