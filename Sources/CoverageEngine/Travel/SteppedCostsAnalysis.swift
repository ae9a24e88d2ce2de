public import CoverageModel
import GeometryCore

/// Computes travel costs in whole steps, as what compares them with limits of whole steps needs them.
public enum SteppedCostsAnalysis {
  /// Costs from the towns of a study to some sites.
  ///
  /// Geodesics so near to a whole number of steps that the error of their formula could matter are settled exactly.
  ///
  /// - Parameters:
  ///   - study: towns, travel costs, service distance (which is a whole number of steps).
  ///   - sites: where travel ends.
  ///   - limits: the costs within which pairs are wanted, metres or seconds, the one liked best first.
  ///   - mostPairs: the first limit with at most so many pairs is taken.
  ///   - threads: at least 1.
  /// - Returns: nil where even the last limit has more pairs.
  /// - Throws: `TravelError` as the travel costs of the study.
  /// - Complexity: that of `TravelCosts.costs` within the largest limit.
  public static func costs(
    of study: Study, to sites: [TravelPlace], within limits: [Double], mostPairs: Int, threads: Int
  ) async throws(TravelError) -> SteppedCosts? {
    guard let largest = limits.max() else { return nil }
    let places = study.towns.map { TravelPlace($0) }
    let found = try await study.travelCosts.costs(
      from: places, to: sites, within: largest, thresholds: [study.serviceDistance], threads: threads)
    guard let limit = limits.first(where: { limit in found.costs.count { $0 <= limit } <= mostPairs }) else {
      return nil
    }
    let step = SteppedCosts.stepThousandths(dividing: study.serviceDistance, in: study.measure)
    let most = Int((limit * 1000 / Double(step)).rounded(.down))
    let rounding = StepRounding(
      step: step, exact: study.travel == nil ? SiteIndex(sites.compactMap(\.position)) : nil, origins: study.towns)
    var columns = [[(town: Int32, steps: Int32)]](repeating: [], count: sites.count)
    for town in 0..<found.rowCount {
      for index in found.rowStarts[town]..<found.rowStarts[town + 1] {
        let site = Int(found.sites[index])
        let steps = rounding.steps(found.costs[index], town: town, site: site)
        if steps <= most { columns[site].append((Int32(town), Int32(steps))) }
      }
    }
    var starts = [0]
    for column in columns { starts.append(starts[starts.count - 1] + column.count) }
    return SteppedCosts(
      stepThousandths: step, limit: most, siteStarts: starts, towns: columns.flatMap { $0.map(\.town) },
      steps: columns.flatMap { $0.map(\.steps) })
  }
}

/// Rounds costs up to whole steps.
private struct StepRounding {
  /// Thousandths of a step.
  let step: Int
  /// Settles geodesics; nil where costs are what they are.
  let exact: SiteIndex?
  let origins: [Town]

  private func cost(_ count: Int) -> Double { Double(count * step) / 1000 }

  func steps(_ cost: Double, town: Int, site: Int) -> Int {
    let nearest = Int((cost * 1000 / Double(step)).rounded())
    if let exact, abs(cost - self.cost(nearest)) <= SurfaceDistance.errorMetres {
      return exact.isWithin(self.cost(nearest), of: origins[town].position, site: site) ? nearest : nearest + 1
    }
    return cost <= self.cost(nearest) ? nearest : nearest + 1
  }
}
