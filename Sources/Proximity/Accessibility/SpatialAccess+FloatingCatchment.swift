package import CoverageModel

extension SpatialAccess {
  /// R_j = S_j / sum_k W_kj P_k, A_i = sum_j W_ij R_j.
  ///
  /// W is 1 within the catchment for 2SFCA (Luo and Wang 2003, doi:10.1068/b29120), a decay for E2SFCA (Luo and Qi 2009,
  /// doi:10.1016/j.healthplace.2009.06.002), Epanechnikov's kernel for KD2SFCA (Dai and Wang 2011), steps for APL (Barlet
  /// et al. 2012) where demand is standardised and supply a volume of activity.
  static func twoStep(
    _ measure: AccessibilityMeasure, _ pairs: WeightedPairs, _ people: [Double], _ supply: [Double?], _ threads: Int
  ) async -> SpatialAccess {
    let demand = await pairs.siteSums(people, threads: threads)
    let scores = await pairs.rowScores(ratios(supply, demand), threads: threads)
    return twoStep(measure, scores, people, supply, demand)
  }

  private static func twoStep(
    _ measure: AccessibilityMeasure, _ scores: [AccessibilityScore], _ people: [Double], _ supply: [Double?],
    _ demand: [Double]
  ) -> SpatialAccess {
    SpatialAccess(
      scores: scores, sites: spaceDemand(supply, demand), equilibrium: nil,
      identities: [conservation("supply-" + measure.method.rawValue, scores, people, supply, demand)])
  }

  /// Two steps or gravity on the caller's thread, without tasks: the same numbers as `compute`.
  ///
  /// - Precondition: `measure` is of one of the methods that `compute` does in two steps, or gravity or cumulative; one
  ///   number for each row and site.
  /// - Complexity: O(entries + sites).
  package static func computeHere(
    _ measure: AccessibilityMeasure, costs: TravelCostMatrix, demand people: [Double], supply: [Double]
  ) -> SpatialAccess {
    precondition(people.count == costs.rowCount && supply.count == costs.siteCount, "one number for each row and site")
    let pairs = WeightedPairs(costs, decay: measure.decay)
    switch measure.method {
    case .twoStep, .enhanced, .kernelDensity, .localised:
      let demand = pairs.siteSums(people)
      let scores = pairs.rowScores(ratios(supply, demand), rows: 0..<costs.rowCount)
      return twoStep(measure, scores, people, supply, demand)
    case .gravity, .cumulative:
      let scores = pairs.rowScores(supply, rows: 0..<costs.rowCount)
      return SpatialAccess(scores: scores, sites: [], equilibrium: nil, identities: [])
    default: preconditionFailure("not a method of two steps or of gravity")
    }
  }

  /// Two steps with the weight G_ij W_ij in both, G_ij = W_ij / sum_k W_ik the choice among sites (Wan, Zou and Sternberg
  /// 2012, doi:10.1080/13658816.2011.624987).
  static func threeStep(
    _ measure: AccessibilityMeasure, _ costs: TravelCostMatrix, _ people: [Double], _ supply: [Double?], _ threads: Int
  ) async -> SpatialAccess {
    let pairs = await WeightedPairs(costs, decay: measure.decay, threads: threads)
    let choice = pairs.dividedByRows(pairs.rowSums(takingPart: supply.map { $0 != nil }))
    return await twoStep(measure, pairs.times(choice), people, supply, threads)
  }

  /// L_j = S_j / sum_i P_i W_ij / sum_k W_ik, A_i = sum_j L_j W_ij / sum_k W_kj: demand is neither inflated nor deflated
  /// (Páez, Higgins and Vivona 2019, doi:10.1371/journal.pone.0218773).
  ///
  /// Identities: the demand of all sites is the number of people within reach of one; scores of places sum to the levels
  /// of service L_j.
  static func balanced(
    _ measure: AccessibilityMeasure, _ costs: TravelCostMatrix, _ people: [Double], _ supply: [Double?], _ threads: Int
  ) async -> SpatialAccess {
    let pairs = await WeightedPairs(costs, decay: measure.decay, threads: threads)
    let takingPart = supply.map { $0 != nil }
    let rowSums = pairs.rowSums(takingPart: takingPart)
    let demand = await pairs.dividedByRows(rowSums).siteSums(people, threads: threads)
    let everyone = [Double](repeating: 1, count: costs.rowCount)
    let siteSums = await pairs.siteSums(everyone, threads: threads)
    let levels = ratios(supply, demand)
    let scores = await pairs.dividedBySites(siteSums).rowScores(levels, threads: threads)

    let asked = demand.indices.reduce(0.0) { takingPart[$1] ? $0 + demand[$1] : $0 }
    let reaching = people.indices.reduce(0.0) { rowSums[$1] > 0 ? $0 + people[$1] : $0 }
    let given = scores.reduce(0.0) { $0 + ($1.value ?? 0) }
    let service = levels.reduce(0.0) { $1.isFinite ? $0 + $1 : $0 }
    return SpatialAccess(
      scores: scores, sites: spaceDemand(supply, demand), equilibrium: nil,
      identities: [identity("demand-bfca", asked, reaching), identity("service-bfca", given, service)])
  }

  /// V_i = sum_j S_j F_ij with F_ij = P_i W_ij / sum_k P_k W_kj: places shared out among all people (Soukhov et al. 2023,
  /// doi:10.1371/journal.pone.0278468, with the exponent of P_i at 1).
  static func availability(
    _ measure: AccessibilityMeasure, _ costs: TravelCostMatrix, _ demand: [Double?], _ supply: [Double?], _ threads: Int
  ) async -> SpatialAccess {
    let pairs = await WeightedPairs(costs, decay: measure.decay, threads: threads)
    var access = await twoStep(measure, pairs, demand.map { $0 ?? 0 }, supply, threads)
    access.scores = zip(access.scores, demand).map { score, people in
      guard case .reached(let value) = score else { return score }
      return people.map { .reached(value * $0) } ?? .missing
    }
    return access
  }

  /// Supply over demand: NaN where the supply is unknown, infinite where nobody competes.
  private static func ratios(_ supply: [Double?], _ demand: [Double]) -> [Double] {
    zip(supply, demand).map { supply, demand in supply.map { demand > 0 ? $0 / demand : .infinity } ?? .nan }
  }

  private static func spaceDemand(_ supply: [Double?], _ demand: [Double]) -> [SpaceDemand?] {
    zip(supply, demand).map { supply, demand in supply.map { SpaceDemand(places: $0, demand: demand) } }
  }

  /// sum_i P_i A_i is the supply of the sites for which somebody competes.
  private static func conservation(
    _ name: String, _ scores: [AccessibilityScore], _ people: [Double], _ supply: [Double?], _ demand: [Double]
  ) -> IdentityCheck {
    let used = zip(scores, people).reduce(0.0) { $0 + ($1.0.value ?? 0) * $1.1 }
    let given = zip(supply, demand).reduce(0.0) { $1.1 > 0 ? $0 + ($1.0 ?? 0) : $0 }
    return identity(name, used, given)
  }
}
