public import GeometryCore

/// A stretch of road with the time of travel from (or to) each of its points.
public struct TimedRoad: Hashable, Sendable {
  /// The course of the road, degrees; at least one point. A road of one point, or of equal ones, is a place: a junction
  /// whose time is not that of the roads that meet there.
  public var points: [LonLat]
  /// Milliseconds at each point, linear in between; infinite on both sides of a part that is not reached at all.
  public var milliseconds: [Double]
  /// Whether places are joined to it only where no other road lies within 300 m.
  public var isLastResort: Bool

  /// A road from its points and the time at each.
  ///
  /// - Precondition: as many times as points, none of them negative or not a number.
  public init(points: [LonLat], milliseconds: [Double], isLastResort: Bool = false) {
    precondition(points.count == milliseconds.count, "a time for each point")
    self.points = points
    self.milliseconds = milliseconds
    self.isLastResort = isLastResort
  }
}
