/// Tolls: ways that a car pays for.
enum TollRule {
  /// Whether a toll is due.
  static func isDue(_ tags: RoadTags) -> Bool {
    tags.has(.tollMotorcar, "yes") || tags.has(.toll, "yes") && !tags.has(.tollMotorcar, "no")
  }
}
