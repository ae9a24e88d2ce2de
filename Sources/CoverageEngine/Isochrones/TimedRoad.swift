public import GeometryCore

/// A stretch of road with the time of travel from (or to) each of its points.
public struct TimedRoad: Hashable, Sendable {
  /// The course of the road, degrees; at least two points.
  public var points: [LonLat]
  /// Milliseconds at each point, linear in between; infinite on both sides of a part that is not reached at all.
  public var milliseconds: [Double]

  /// A road from its points and the time at each.
  ///
  /// - Precondition: as many times as points, none of them negative or not a number.
  public init(points: [LonLat], milliseconds: [Double]) {
    precondition(points.count == milliseconds.count, "a time for each point")
    self.points = points
    self.milliseconds = milliseconds
  }
}
