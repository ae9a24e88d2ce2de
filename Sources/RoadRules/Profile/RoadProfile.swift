package import RoadNetwork

/// What the roads of a map are to who travels in one way.
package protocol RoadProfile: Sendable {
  /// The name of the network that is made with it.
  var name: String { get }
  /// Milliseconds lost where a stretch ends at a junction in a town.
  var junctionMilliseconds: Int { get }
  /// Milliseconds lost where a ferry is boarded.
  var boardingMilliseconds: Int { get }
  /// Whether the road up to the node before a barrier is kept; else nothing of the stretch that ends at it.
  var keepsUpToBarriers: Bool { get }
  /// Speeds of ferries of less than 30 km, and of others, where a map gives no duration, km/h.
  var ferrySpeeds: (short: Double, long: Double) { get }
  /// What a way is; nil where it is not travelled.
  func way(_ tags: RoadTags) -> RoadWay?
  /// Whether a node stops travel.
  func isBlocked(_ node: RoadTags) -> Bool
  /// Whether and how a relation restricts turns.
  func turnRestriction(_ relation: RoadTags) -> TurnRestriction
}

/// What a relation says on turns.
package enum TurnRestriction: Hashable, Sendable {
  /// Nothing, or nothing for this profile.
  case none
  /// A rule.
  case rule(TurnRule.Kind)
  /// A rule at some times of day only, which is not followed.
  case timed
  /// A rule whose kind is not known.
  case unknown
}
