/// How long and from where the solver searches.
public struct MixedIntegerOptions: Hashable, Sendable {
  /// Largest wall time in seconds, at least 0; nil for no limit.
  ///
  /// It does not stop a programme without integer variables.
  public var timeLimitSeconds: Double?
  /// Values of integer variables from which to start, by variable; variables left out start at 0. A start that cannot
  /// be completed to a point is ignored.
  public var start: [Int: Double]
  /// Points that improve by less than this are not looked for. With an objective that takes whole values only, any
  /// number below 1 is safe.
  public var leastImprovement: Double

  /// Options; the defaults are no limit, no start, and a least improvement of 1e-9.
  public init(timeLimitSeconds: Double? = nil, start: [Int: Double] = [:], leastImprovement: Double = 1e-9) {
    self.timeLimitSeconds = timeLimitSeconds
    self.start = start
    self.leastImprovement = leastImprovement
  }

  /// Throws where a number is out of range.
  ///
  /// - Throws: `MixedIntegerProgramError.malformed`.
  func validate(variableCount: Int) throws(MixedIntegerProgramError) {
    if let timeLimitSeconds, !(timeLimitSeconds >= 0) { throw .malformed("time limit \(timeLimitSeconds) s") }
    guard leastImprovement >= 0, leastImprovement.isFinite else {
      throw .malformed("least improvement \(leastImprovement)")
    }
    guard start.allSatisfy({ (0..<variableCount).contains($0.key) && $0.value.isFinite }) else {
      throw .malformed("the start names no variable or is not finite")
    }
  }
}
