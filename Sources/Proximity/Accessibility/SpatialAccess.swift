public import CoverageModel

/// The scores of one measure on a matrix of travel costs.
public struct SpatialAccess: Sendable {
  /// One for each row.
  public var scores: [AccessibilityScore]
  /// One for each site, nil where its supply is not known; empty where the measure has no catchments.
  public var sites: [SpaceDemand?]
  /// RAAM: how far the equilibrium was reached.
  public var equilibrium: EquilibriumReport?
  /// Sums that must agree.
  public var identities: [IdentityCheck]

  /// Computes a measure.
  ///
  /// - Parameters:
  ///   - measure: limits and rates are in the unit of the costs.
  ///   - costs: rows are demand points, columns sites; an absent pair is out of reach.
  ///   - demand: people (for APL standardised people) of each row, at least 0; nil where missing: nobody competes there.
  ///   - supply: places (for APL the volume of activity) of each site, at least 0; nil where unknown: the site is left
  ///     out.
  ///   - threads: number of threads, at least 1; the result does not depend on it.
  /// - Precondition: as many numbers as rows and sites; `measure` has what its method needs.
  /// - Complexity: O(entries + sites), divided by the threads; RAAM: that for each pass.
  public static func compute(
    _ measure: AccessibilityMeasure, costs: TravelCostMatrix, demand: [Double?], supply: [Double?], threads: Int
  ) async -> SpatialAccess {
    precondition(demand.count == costs.rowCount && supply.count == costs.siteCount, "one number for each row and site")
    let people = demand.map { $0 ?? 0 }
    switch measure.method {
    case .twoStep, .enhanced, .kernelDensity, .localised:
      return await twoStep(
        measure, await WeightedPairs(costs, decay: measure.decay, threads: threads), people, supply, threads)
    case .threeStep: return await threeStep(measure, costs, people, supply, threads)
    case .balanced: return await balanced(measure, costs, people, supply, threads)
    case .gravity, .cumulative:
      return await opportunities(await WeightedPairs(costs, decay: measure.decay, threads: threads), supply, threads)
    case .cumulativeInterval: return await interval(measure, costs, supply, threads)
    case .spatialAvailability: return await availability(measure, costs, demand, supply, threads)
    case .balancingCost: return await balancing(costs, limit: measure.decay.limit, demand, supply, threads)
    case .raam: return RationalAgentAccess.solve(measure, costs, people, supply)
    }
  }

  /// Two sums that must agree to 1e-9 of their size.
  static func identity(_ name: String, _ left: Double, _ right: Double) -> IdentityCheck {
    IdentityCheck(name: name, left: left, right: right, tolerance: 1e-9 * max(1, abs(right)))
  }
}
