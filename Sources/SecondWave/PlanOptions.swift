public import CoverageModel

/// How a plan is searched and how much of it is explained.
public struct PlanOptions: Hashable, Sendable {
  /// Number of threads, at least 1; the plan does not depend on it.
  public var threads: Int
  /// Largest time of one search in seconds; nil for none. A search that it stops depends on the machine's speed.
  public var timeLimitSeconds: Double?
  /// Whether the explanations that need further searches are made: prices, other distances, closures.
  public var explains: Bool
  /// Number of openings up to which the best plans are listed; nil for none.
  public var curveLength: Int?
  /// Plans within this share of the best are listed; nil for none.
  public var nearOptimalMargin: Double?
  /// Largest number of near-optimal plans.
  public var nearOptimalLimit: Int
  /// How much the service distance is varied in the explanation, kilometres or minutes; nil for not at
  /// all.
  public var distanceStep: WrittenCost?

  /// Options from their parts.
  public init(
    threads: Int = 1, timeLimitSeconds: Double? = nil, explains: Bool = true, curveLength: Int? = nil,
    nearOptimalMargin: Double? = nil, nearOptimalLimit: Int = 50, distanceStep: WrittenCost? = nil
  ) {
    self.threads = threads
    self.timeLimitSeconds = timeLimitSeconds
    self.explains = explains
    self.curveLength = curveLength
    self.nearOptimalMargin = nearOptimalMargin
    self.nearOptimalLimit = nearOptimalLimit
    self.distanceStep = distanceStep
  }
}
