/// Openings that took place, beside the best plan of as many towns from the same start.
///
/// Both are told from the same problem: its existing facilities are the first wave, its candidates are the towns that could
/// have been chosen, those that were among them. Sites are positions in the problem of the plan.
public struct Backtest: Sendable {
  /// The best plan with as many openings, and its proof.
  public var plan: SitingPlan
  /// The openings, each next one that which adds most people to those before it; ties go to the lower code.
  public var openings: [BacktestOpening]
  /// People whom the openings together newly cover, at least 0.
  public var gain: Double
  /// People whom the same number of candidates newly cover together where those with the largest gains alone are taken; ties
  /// go to the lower code.
  public var bestAloneGain: Double
  /// Every candidate, ascending by site.
  public var ranks: [CandidateRank]

  public init(
    plan: SitingPlan, openings: [BacktestOpening], gain: Double, bestAloneGain: Double, ranks: [CandidateRank]
  ) {
    self.plan = plan
    self.openings = openings
    self.gain = gain
    self.bestAloneGain = bestAloneGain
    self.ranks = ranks
  }

  /// People whom the plan newly covers; nil where no plan is known.
  public var planGain: Double? { plan.value == nil ? nil : plan.coveredAfter - plan.coveredBefore }

  /// No choice of as many candidates newly covers more people than this; nil where no bound is known.
  public var gainBound: Double? { plan.bound.map { max(0, $0 - plan.coveredBefore) } }

  /// The gain of the openings as a share of that of the best plan, 0 to 1: exact where the plan is proved best, else the
  /// share of the bound, which is the least that it can be; nil where no choice gains anyone.
  public var share: Double? {
    guard let most = plan.status == .optimal ? planGain : gainBound, most > 0 else { return nil }
    return gain / most
  }

  /// How many openings have a planned town within some travel cost, both included; a planned town is at no cost from itself.
  public func openings(within cost: Double) -> Int {
    openings.count { $0.isPlanned || ($0.nearestPlannedCost ?? .infinity) <= cost }
  }
}

/// A later opening: what it brings, and how it stands to the candidates and to the plan.
public struct BacktestOpening: Hashable, Sendable {
  /// Position in the problem's sites.
  public var site: Int
  /// People whom it newly covers beside the existing facilities and the openings before it.
  public var marginalGain: Double
  /// How it stands among the candidates.
  public var rank: CandidateRank
  /// Whether the plan opens it too.
  public var isPlanned: Bool
  /// The nearest site of the plan, itself among them; nil where none is reached.
  public var nearestPlanned: Int?
  /// Travel to it; 0 to itself.
  public var nearestPlannedCost: Double?

  public init(
    site: Int, marginalGain: Double, rank: CandidateRank, isPlanned: Bool, nearestPlanned: Int?,
    nearestPlannedCost: Double?
  ) {
    self.site = site
    self.marginalGain = marginalGain
    self.rank = rank
    self.isPlanned = isPlanned
    self.nearestPlanned = nearestPlanned
    self.nearestPlannedCost = nearestPlannedCost
  }
}

/// Where a candidate stands among all by what it would bring alone.
public struct CandidateRank: Hashable, Sendable {
  /// Position in the problem's sites.
  public var site: Int
  /// People whom it would newly cover if it alone opened.
  public var gainAlone: Double
  /// 1 for the largest gain; candidates of the same gain share the lowest rank of theirs.
  public var rank: Int
  /// How many other candidates share the rank.
  public var ties: Int

  public init(site: Int, gainAlone: Double, rank: Int, ties: Int) {
    self.site = site
    self.gainAlone = gainAlone
    self.rank = rank
    self.ties = ties
  }

  /// Ranks by gains, the largest first.
  ///
  /// - Parameter gains: the candidates with their gains alone.
  /// - Returns: a rank for each, in the order of `gains`.
  /// - Complexity: O(n log n) for n candidates.
  public static func ranks(_ gains: [(site: Int, gain: Double)]) -> [CandidateRank] {
    let sorted = gains.map(\.gain).sorted(by: >)
    var places: [Double: (first: Int, count: Int)] = [:]
    for (index, gain) in sorted.enumerated() { places[gain, default: (index, 0)].count += 1 }
    return gains.map { site, gain in
      let place = places[gain] ?? (0, 1)
      return CandidateRank(site: site, gainAlone: gain, rank: place.first + 1, ties: place.count - 1)
    }
  }
}
