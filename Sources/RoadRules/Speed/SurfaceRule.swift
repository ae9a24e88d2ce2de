/// Surfaces that slow down.
enum SurfaceRule {
  private static let unpaved: Set<String> = [
    "unpaved", "gravel", "fine_gravel", "compacted", "ground", "dirt", "earth", "grass", "sand", "mud", "pebblestone",
    "woodchips", "clay", "grass_paver", "rock", "snow", "ice", "salt",
  ]
  private static let rough: Set<String> = [
    "cobblestone", "sett", "unhewn_cobblestone", "cobblestone:flattened", "wood",
  ]

  /// The row of the table of speeds whose speeds are not exceeded; nil on good ground.
  static func row(_ tags: RoadTags) -> String? {
    if let surface = tags[.surface] {
      if unpaved.contains(surface) { return "unpaved" }
      return rough.contains(surface) ? "cobblestone" : nil
    }
    switch tags[.tracktype] {
    case "grade2"?, "grade3"?, "grade4"?, "grade5"?: return "unpaved"
    default: return nil
    }
  }
}
