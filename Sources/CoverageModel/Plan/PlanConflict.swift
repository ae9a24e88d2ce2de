/// One of the things asked that cannot hold together.
public enum PlanConflict: Hashable, Sendable {
  /// At most this many openings.
  case openings(Int)
  /// A total cost of at most this.
  case budget(Double)
  /// The sites that must open.
  case forced
  /// The sites that may not open.
  case forbidden
  /// A bound on the openings in one zone.
  case zoneLimit(level: ZoneLevel, zone: String, kind: PlanParameters.ZoneLimit.Kind, count: Int)
  /// A least covered share of the people of one zone, 0 to 1.
  case floor(level: ZoneLevel, zone: String, share: Double)
  /// A share of all people to be covered, 0 to 1.
  case coverShare(Double)
  /// That every demand point is served.
  case everyoneServed
  /// Demand points that no site can reach: how many, and the codes of the first.
  case unreachable(count: Int, codes: [String])
}
