public import CoverageModel

/// What is known when an exact method ends.
public enum SitingStatus: String, Hashable, Sendable {
  /// The value is proved to be the best: the gap is 0 within the stated tolerance.
  case optimal
  /// A plan and a bound are known; the time or node limit came first.
  case feasible
  /// No plan satisfies the constraints, and that is proved.
  case infeasible
}

/// A choice of sites with its value, the bound that no other choice can pass, and how it was found.
public struct SitingSolution: Hashable, Sendable {
  /// What is proved.
  public var status: SitingStatus
  /// Objective of the choice; nil where no feasible choice is known.
  public var value: Double?
  /// No feasible choice is better than this; nil where infeasible.
  public var bound: Double?
  /// Columns opened, ascending, existing facilities not among them.
  public var opened: [Int]
  /// What the lossless reductions removed.
  public var reductions: ReductionCounts
  /// Branch-and-bound nodes solved.
  public var nodeCount: Int
  /// The constraints that conflict, in words, where infeasible.
  public var conflict: String?
  /// What re-proves the bound without a solver, where the model gives one.
  public var certificate: SitingCertificate?
  /// Whether no other plan of the same value, and among them of the fewest openings, has a lexicographically lower list
  /// of columns; nil where the method does not say.
  public var isLowestOfTies: Bool?

  public init(
    status: SitingStatus,
    value: Double?,
    bound: Double?,
    opened: [Int],
    reductions: ReductionCounts = ReductionCounts(),
    nodeCount: Int = 0,
    conflict: String? = nil,
    certificate: SitingCertificate? = nil
  ) {
    self.status = status
    self.value = value
    self.bound = bound
    self.opened = opened
    self.reductions = reductions
    self.nodeCount = nodeCount
    self.conflict = conflict
    self.certificate = certificate
  }

  /// |bound - value| / max(1, |value|); nil where either is unknown.
  public var gap: Double? {
    guard let value, let bound else { return nil }
    return abs(bound - value) / max(1, abs(value))
  }
}

/// Counts of what lossless reductions removed before the search.
public struct ReductionCounts: Hashable, Sendable {
  /// Demand points in the input.
  public var rows = 0
  /// Candidate sites in the input, existing, forced and forbidden ones not counted.
  public var candidates = 0
  /// Demand points already served by existing or forced sites.
  public var rowsCovered = 0
  /// Demand points that no candidate can serve.
  public var rowsUncoverable = 0
  /// Demand points merged into another with the same candidates.
  public var rowsMerged = 0
  /// Candidates removed because another at no higher cost does at least as much.
  public var candidatesDominated = 0
  /// Demand points left out because they weigh nothing, where the model counts weight.
  public var rowsWithoutWeight = 0
  /// Rows left.
  public var rowsLeft = 0
  /// Candidates left.
  public var candidatesLeft = 0

  /// All counts 0.
  public init() {}
}
