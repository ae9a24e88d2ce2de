import RoadNetwork

/// Relations that restrict turns.
///
/// Source: wiki.openstreetmap.org, "Relation:restriction".
enum TurnRestrictionRule {
  /// What a relation says to a mode.
  static func read(_ tags: RoadTags, _ mode: RoadMode) -> TurnRestriction {
    guard let type = tags[.type], type == "restriction" || type.hasPrefix("restriction:") else { return .none }
    let own = keys(mode).lazy.compactMap { tags[$0] }.first
    // Walkers turn where they like unless a sign is for them.
    guard let text = own ?? (mode == .foot ? nil : tags[.restriction]) else {
      return mode != .foot && tags[.restrictionConditional] != nil ? .timed : .none
    }
    let excepted = (tags[.except] ?? "").split(separator: ";").map { String($0.trimmingSpaces()) }
    if excepted.contains(where: exceptions(mode).contains) { return .none }
    if tags[.dayOn] != nil || tags[.hourOn] != nil || text.contains("@") { return .timed }
    if text.hasPrefix("no_") { return .rule(.forbidden) }
    if text.hasPrefix("only_") { return .rule(.mandatory) }
    return .unknown
  }

  private static func keys(_ mode: RoadMode) -> [RoadKey] {
    switch mode {
    case .car: [.restrictionMotorcar, .restrictionMotorVehicle, .restrictionVehicle]
    case .bicycle: [.restrictionBicycle, .restrictionVehicle]
    case .foot: [.restrictionFoot]
    }
  }

  private static func exceptions(_ mode: RoadMode) -> Set<String> {
    switch mode {
    case .car: ["motorcar", "motor_vehicle", "vehicle"]
    case .bicycle: ["bicycle", "vehicle"]
    case .foot: ["foot"]
    }
  }
}
