/// When an exact cover search gives up, and who hears of its progress. The search itself reads no clock.
public struct CoverSearchLimits: Sendable {
  /// Largest number of branch-and-bound nodes; nil for none. A run that meets it gives the same answer everywhere.
  public var nodes: Int?
  /// Asked between steps whether to stop; a run that it stops depends on the machine's speed.
  public var isExpired: (@Sendable () -> Bool)?
  /// Told of every better plan and every solved node.
  public var onProgress: (@Sendable (CoverSearchProgress) -> Void)?

  /// Largest number of multipliers that a certificate may hold (16 bytes each); beyond it there is none.
  public var certificateMultipliers: Int

  /// Whether to stop: `isExpired` says so, or the task is cancelled.
  var isTimeUp: Bool { Task.isCancelled || isExpired?() == true }

  /// Limits; the defaults limit nothing but the certificate's size.
  public init(
    nodes: Int? = nil,
    certificateMultipliers: Int = 10_000_000,
    isExpired: (@Sendable () -> Bool)? = nil,
    onProgress: (@Sendable (CoverSearchProgress) -> Void)? = nil
  ) {
    self.nodes = nodes
    self.certificateMultipliers = certificateMultipliers
    self.isExpired = isExpired
    self.onProgress = onProgress
  }
}

/// Where a cover search stands.
public struct CoverSearchProgress: Hashable, Sendable {
  /// Branch-and-bound nodes begun.
  public var nodeCount: Int
  /// Value of the best plan so far.
  public var value: Double
  /// Bound of the node just solved.
  public var nodeBound: Double
}
