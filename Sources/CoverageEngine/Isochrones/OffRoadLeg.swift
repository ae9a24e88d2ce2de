/// The way between a place and the road that it is joined to: on foot, and no longer than a limit.
public struct OffRoadLeg: Hashable, Sendable {
  /// Metres in a second, above 0.
  public var metresPerSecond: Double
  /// The longest way, metres, at least 0.
  public var longestMetres: Double

  /// A way of walking.
  public init(metresPerSecond: Double = 5000.0 / 3600, longestMetres: Double = 1000) {
    self.metresPerSecond = metresPerSecond
    self.longestMetres = longestMetres
  }

  /// How far from a road one may live where some time is left, metres: 0 where none is.
  func reachMetres(milliseconds left: Double) -> Double {
    max(0, min(longestMetres, left / 1000 * metresPerSecond))
  }
}
