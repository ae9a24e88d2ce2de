/// Distances to the nearest space, weighted by people, in metres.
public struct DistanceSummary: Hashable, Sendable {
  /// Mean over people who have a space at all.
  public var meanMetres: Double
  /// Least d such that at least half the people are within d.
  public var medianMetres: Double
  /// Least d such that at least nine people in ten are within d.
  public var percentile90Metres: Double
  /// Largest distance of a town, whatever its number of people.
  public var maximumMetres: Double
  /// Position in the study's `towns` of the town at the largest distance, the lowest code where several tie.
  public var farthestTown: Int

  /// A summary from its parts.
  public init(
    meanMetres: Double,
    medianMetres: Double,
    percentile90Metres: Double,
    maximumMetres: Double,
    farthestTown: Int
  ) {
    self.meanMetres = meanMetres
    self.medianMetres = medianMetres
    self.percentile90Metres = percentile90Metres
    self.maximumMetres = maximumMetres
    self.farthestTown = farthestTown
  }
}
