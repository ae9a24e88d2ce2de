/// Which kinds of way a mode uses where no access key says otherwise.
enum RoadClassRule {
  /// How a kind of way is open to a mode.
  enum Use: Hashable, Sendable {
    /// Open.
    case open
    /// Open only where a key of the mode itself says so.
    case ifTagged
    /// Never.
    case closed
  }

  private static let roads: Set<String> = [
    "motorway", "motorway_link", "trunk", "trunk_link", "primary", "primary_link", "secondary", "secondary_link",
    "tertiary", "tertiary_link", "unclassified", "residential", "living_street", "service", "road",
  ]
  private static let paths: Set<String> = ["track", "path", "footway", "pedestrian", "cycleway", "bridleway", "steps"]

  /// How a kind of way is open. Those that are being built or only planned are of kinds of their own, and closed.
  static func use(_ tags: RoadTags, _ mode: RoadMode) -> Use {
    guard let highway = tags[.highway], !isUnusable(tags) else { return .closed }
    let isFast = highway.hasPrefix("motorway") || tags.has(.motorroad, "yes")
    switch mode {
    case .car: return roads.contains(highway) && !tags.has(.area, "yes") ? .open : .closed
    case .bicycle:
      if isFast || tags.has(.area, "yes") { return .closed }
      if highway.hasPrefix("trunk") || ["footway", "pedestrian", "bridleway"].contains(highway) { return .ifTagged }
      return highway != "steps" && (roads.contains(highway) || paths.contains(highway)) ? .open : .closed
    case .foot:
      if isFast { return .closed }
      // The outline of a square is walked on.
      if ["platform", "corridor", "elevator"].contains(highway) || paths.contains(highway) { return .open }
      guard roads.contains(highway), !tags.has(.area, "yes") else { return .closed }
      return highway.hasPrefix("trunk") && tags[.sidewalk] == nil ? .ifTagged : .open
    }
  }

  private static func isUnusable(_ tags: RoadTags) -> Bool {
    tags.has(.construction, "yes") || tags.has(.impassable, "yes") || tags.has(.smoothness, "impassable")
      || tags.has(.disused, "yes") || tags.has(.abandoned, "yes")
  }
}
