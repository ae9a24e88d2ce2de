/// Where a trip may turn round and go back on the stretch by which it came.
///
/// At a dead end, where no other way leads on, it always may; and it starts in either direction.
public enum UTurns: String, Hashable, Sendable, Codable {
  /// Nowhere around a turn rule: neither at its junction nor at the next one. Elsewhere turning round is allowed and
  /// never shortens a trip.
  case notNearTurnRules
  /// Only at dead ends: every junction is split by the stretches that lead to it.
  case deadEndsOnly
  /// Everywhere, also where a turn rule then serves nothing.
  case everywhere
}
