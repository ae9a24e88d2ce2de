public import CoverageModel
import MessageModel

/// Computes the matrices of a siting problem.
public enum SitingMatrices {
  /// Which sites are within a distance of which demand points (closed).
  ///
  /// - Throws: `TravelError` as the travel costs of the problem.
  /// - Complexity: that of `TravelCosts.coverage`.
  public static func coverage(
    of problem: SitingProblem, within distance: Double, threads: Int
  ) async throws(TravelError) -> CoverageMatrix {
    try await problem.travelCosts.coverage(
      from: problem.demandPlaces, to: problem.sitePlaces, within: [distance], threads: threads)[0]
  }

  /// What travel costs, of every pair that can matter: for each demand point its nearest existing facility and the
  /// candidates nearer than that; geodesics in metres rounded to whole millimetres. The lower column stands for existing
  /// facilities at the same cost.
  ///
  /// - Throws: `TravelError` as the travel costs of the problem.
  /// - Complexity: that of `TravelCosts.usefulCosts`.
  public static func costs(
    of problem: SitingProblem, threads: Int
  ) async throws(TravelError) -> TravelCostMatrix {
    try await problem.travelCosts.usefulCosts(
      from: problem.demandPlaces, to: problem.sitePlaces, standing: problem.existing, threads: threads)
  }
}
