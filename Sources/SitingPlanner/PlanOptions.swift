public import CoverageModel
import MessageModel

/// How a plan is searched and how much of it is explained.
public struct PlanOptions: Hashable, Sendable {
  /// Number of threads, at least 1; the plan does not depend on it.
  public var threads: Int
  /// Largest time in seconds for the plan with all its explanations; nil for none. The search for the plan comes first and
  /// may take it all; explanations have what is left. A search that it stops depends on the machine's speed.
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
  /// Whether the plans of several goals are compared.
  public var comparesGoals = false

  /// When the time is up, once it runs.
  var deadline: ContinuousClock.Instant?

  /// Lets the time run, unless it does already.
  mutating func start() {
    guard deadline == nil else { return }
    deadline = timeLimitSeconds.map { .now.advanced(by: .seconds(min($0, 1e9))) }
  }

  /// Seconds left, at least 0; nil without a limit.
  var secondsLeft: Double? {
    deadline.map { max(0, ContinuousClock.now.duration(to: $0) / .seconds(1)) } ?? timeLimitSeconds
  }

  /// Whether there is time for a further search; a cancelled task has none.
  var hasTime: Bool { !Task.isCancelled && (secondsLeft.map { $0 > 0 } ?? true) }

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
