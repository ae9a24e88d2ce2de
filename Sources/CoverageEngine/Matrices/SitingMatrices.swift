public import CoverageModel
import GeometryCore
import PROJKit

/// Computes the matrices of a siting problem.
public enum SitingMatrices {
  /// Which sites are within a distance of which demand points (closed).
  ///
  /// Distances are geodesics, compared exactly; given costs are compared as they are.
  ///
  /// - Precondition: demand points and sites have positions, or costs are given.
  /// - Complexity: O(d (sqrt s + m)) for d demand points, s sites and m sites near one, divided by the threads.
  public static func coverage(
    of problem: SitingProblem, within distance: Double, threads: Int
  ) async -> CoverageMatrix {
    if let costs = problem.givenCosts { return costs.coverage(within: distance) }
    let index = SiteIndex(problem.sites.map { position($0.position) })
    let demand = problem.demand
    let rows = await ParallelMap.map(count: demand.count, threads: threads) { range in
      range.map { index.sites(withinMetres: distance, of: position(demand[$0].position)).map { Int32($0) } }
    }
    return CoverageMatrix(
      siteCount: problem.sites.count, rowStarts: rowStarts(rows.map(\.count)), sites: Array(rows.joined()))
  }

  /// What travel costs: geodesics in metres rounded to whole millimetres (or the given costs), of every pair that can
  /// matter: for each demand point its nearest existing facility and the candidates nearer than that. The lower column
  /// stands for existing facilities at the same cost.
  ///
  /// - Precondition: as for `coverage`.
  /// - Complexity: O(d (e + m)) for d demand points, e existing facilities and m candidates nearer than the nearest of
  ///   them, divided by the threads.
  public static func costs(of problem: SitingProblem, threads: Int) async -> TravelCostMatrix {
    let rows = await ParallelMap.map(count: problem.demand.count, threads: threads) { range in
      let reader = TravelCostRows(problem)
      return range.map { reader.row($0) }
    }
    return TravelCostMatrix(
      siteCount: problem.sites.count, rowStarts: rowStarts(rows.map(\.count)), sites: rows.flatMap { $0.map(\.site) },
      costs: rows.flatMap { $0.map(\.cost) })
  }

  /// Offsets of compressed rows from the number of entries of each.
  static func rowStarts(_ counts: [Int]) -> [Int] {
    counts.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
  }

  static func position(_ position: LonLat?) -> LonLat {
    guard let position else { preconditionFailure("a problem without given costs needs positions") }
    return position
  }
}
