/// The limit of a way, from its tags.
enum SpeedLimitRule {
  /// What the tags say: the limits of both directions, km/h; whether it is in a town; whether a limit could not be read.
  struct Finding: Hashable, Sendable {
    var forward: Double?
    var backward: Double?
    var isUrban: Bool?
    var isUnreadable = false
  }

  /// The limits of a way.
  static func read(_ tags: RoadTags) -> Finding {
    var finding = Finding()
    let both = limit(tags, [.maxspeed, .zoneMaxspeed, .maxspeedType, .sourceMaxspeed])
    finding.forward = limit(tags, [.maxspeedForward]) ?? both
    finding.backward = limit(tags, [.maxspeedBackward]) ?? both
    finding.isUnreadable = both == nil && tags[.maxspeed].map { !quiet.contains($0) } ?? false
    finding.isUrban = isUrban(tags, limit: both)
    return finding
  }

  private static let quiet: Set<String> = ["signals", "variable", "implicit", "unknown"]

  private static func limit(_ tags: RoadTags, _ keys: [RoadKey]) -> Double? {
    keys.lazy.compactMap { tags[$0].flatMap { SpeedLimit($0)?.kilometresPerHour } }.first
  }

  /// Where a tag names the zone, that; else a limit of a road that joins places tells: 50 or less is a town's, 70 or
  /// more is not.
  private static func isUrban(_ tags: RoadTags, limit: Double?) -> Bool? {
    for key in [RoadKey.zoneTraffic, .maxspeedType, .sourceMaxspeed, .zoneMaxspeed, .maxspeed] {
      if let zone = tags[key].flatMap({ SpeedLimit($0)?.zone }) { return zone == .urban }
    }
    switch tags[.highway] {
    case "living_street"?: return true
    case "primary"?, "secondary"?, "tertiary"?, "unclassified"?, "trunk"?:
      guard let limit else { return nil }
      return limit <= 50 ? true : limit >= 70 ? false : nil
    default: return nil
    }
  }
}
