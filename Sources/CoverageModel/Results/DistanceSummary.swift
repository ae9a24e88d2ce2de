/// Distances to the nearest space, weighted by people, in metres, or seconds of times.
public struct DistanceSummary: Hashable, Sendable {
  /// Mean over people who have a space at all.
  public var mean: Double
  /// Least d such that at least half the people are within d.
  public var median: Double
  /// Least d such that at least nine people in ten are within d.
  public var percentile90: Double
  /// Largest distance of a town, whatever its number of people.
  public var maximum: Double
  /// Position in the study's `towns` of the town at the largest distance, the lowest code where several tie.
  public var farthestTown: Int

  public init(
    mean: Double,
    median: Double,
    percentile90: Double,
    maximum: Double,
    farthestTown: Int
  ) {
    self.mean = mean
    self.median = median
    self.percentile90 = percentile90
    self.maximum = maximum
    self.farthestTown = farthestTown
  }
}
