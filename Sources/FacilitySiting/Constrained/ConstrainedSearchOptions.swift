/// How long a constrained model is searched, from where, and whether ties are settled.
public struct ConstrainedSearchOptions: Hashable, Sendable {
  /// Largest wall time in seconds for the whole call, at least 0; nil for no limit. A run that meets it depends on the
  /// machine's speed.
  public var timeLimitSeconds: Double?
  /// Columns of a known plan: the result is never worse, whenever the search stops. Ignored where it breaks a constraint.
  public var start: [Int]?
  /// Whether, once the best value is proved, the fewest openings and then the lowest columns are sought among the plans
  /// of that value. It needs an objective that takes whole values only; elsewhere it is not done.
  public var settlesTies: Bool

  /// Options; the defaults are no limit, no start, ties settled.
  public init(timeLimitSeconds: Double? = nil, start: [Int]? = nil, settlesTies: Bool = true) {
    self.timeLimitSeconds = timeLimitSeconds
    self.start = start
    self.settlesTies = settlesTies
  }
}

/// The time left of a limit that several searches share; none is left once the task is cancelled.
struct Stopwatch: Sendable {
  private let deadline: ContinuousClock.Instant?

  /// - Throws: `ConstrainedModelError.invalidInput` where the limit is negative or not a number.
  init(seconds: Double?) throws(ConstrainedModelError) {
    if let seconds, !(seconds >= 0) { throw .invalidInput("a time limit of \(seconds) s is not at least 0") }
    deadline = seconds.map { ContinuousClock.now.advanced(by: .seconds(min($0, 1e9))) }
  }

  private init(deadline: ContinuousClock.Instant?) { self.deadline = deadline }

  /// A stopwatch for a share of the time that is left now.
  func part(_ share: Double) -> Stopwatch {
    Stopwatch(deadline: secondsLeft.map { .now.advanced(by: .seconds($0 * share)) })
  }

  /// Seconds left, at least 0; nil without a limit.
  var secondsLeft: Double? {
    if Task.isCancelled { return 0 }
    return deadline.map { max(0, ContinuousClock.now.duration(to: $0) / .seconds(1)) }
  }

  /// Whether the time is up.
  var isSpent: Bool { secondsLeft == 0 }

  /// Whether there is a limit.
  var hasLimit: Bool { deadline != nil }

  /// Whether a share of the time that is left now is up, asked later.
  func expiry(share: Double) -> @Sendable () -> Bool {
    guard let secondsLeft else { return { Task.isCancelled } }
    let end = ContinuousClock.now.advanced(by: .seconds(secondsLeft * share))
    return { Task.isCancelled || ContinuousClock.now >= end }
  }
}
