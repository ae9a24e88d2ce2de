/// How long the solver searches and what counts as better.
///
/// There is no start: Cbc 2.10 fails on some programmes that are given one (its preprocessing may add columns whose
/// names it then cannot find, and it says so on standard output).
public struct MixedIntegerOptions: Hashable, Sendable {
  /// Largest wall time in seconds, at least 0; nil for no limit. It holds to a tenth of a second.
  public var timeLimitSeconds: Double?
  /// Largest number of branch-and-bound nodes, at least 0; nil for no limit. A run that meets it gives the same outcome
  /// everywhere.
  public var nodeLimit: Int?
  /// Points that improve by less than this are not looked for. With an objective that takes whole values only, any
  /// number below 1 is safe.
  public var leastImprovement: Double

  /// Options; the defaults are no limits and a least improvement of 1e-9.
  public init(
    timeLimitSeconds: Double? = nil,
    nodeLimit: Int? = nil,
    leastImprovement: Double = 1e-9
  ) {
    self.timeLimitSeconds = timeLimitSeconds
    self.nodeLimit = nodeLimit
    self.leastImprovement = leastImprovement
  }

  /// Throws where a number is out of range.
  ///
  /// - Throws: `MixedIntegerProgramError.malformed`.
  func validate() throws(MixedIntegerProgramError) {
    if let timeLimitSeconds, !(timeLimitSeconds >= 0) { throw .malformed("time limit \(timeLimitSeconds) s") }
    if let nodeLimit, nodeLimit < 0 { throw .malformed("node limit \(nodeLimit)") }
    guard leastImprovement >= 0, leastImprovement.isFinite else {
      throw .malformed("least improvement \(leastImprovement)")
    }
  }
}
