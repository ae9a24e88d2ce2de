/// When an exact search on travel costs gives up; what is known by then is reported as feasible with its bound.
public struct CostSearchLimits: Hashable, Sendable {
  /// Wall-clock time from the start of the search; nil for none. A run that meets it depends on the machine's speed.
  public var time: Duration?
  /// Largest number of branch-and-bound nodes; nil for none. A run that meets it gives the same answer everywhere.
  public var nodes: Int?

  /// Limits; the defaults limit nothing.
  public init(time: Duration? = nil, nodes: Int? = nil) {
    self.time = time
    self.nodes = nodes
  }
}

/// A clock and a count against their limits.
struct SearchMeter {
  private let deadline: ContinuousClock.Instant?
  private let nodeLimit: Int
  var nodeCount = 0

  init(_ limits: CostSearchLimits) {
    deadline = limits.time.map { ContinuousClock.now.advanced(by: $0) }
    nodeLimit = limits.nodes ?? Int.max
  }

  /// A further count against a number of nodes under the same clock.
  init(_ other: SearchMeter, nodes: Int) {
    deadline = other.deadline
    nodeLimit = nodes
  }

  /// Whether a limit is met.
  var isSpent: Bool { nodeCount >= nodeLimit || isLate }

  /// Asked between steps whether the time is up; nil without a limit.
  var isExpired: (@Sendable () -> Bool)? {
    guard let deadline else { return nil }
    return { ContinuousClock.now >= deadline }
  }

  /// Whether the time is up, or the task is cancelled.
  var isLate: Bool { Task.isCancelled || deadline.map { ContinuousClock.now >= $0 } ?? false }
}
