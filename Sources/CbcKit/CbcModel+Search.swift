internal import CCbc

extension CbcModel {
  /// What Cbc says at the end of a search, in the units of the loaded model.
  struct Report {
    var status: MixedIntegerOutcome.Status
    var bound: Double?
    var point: [Double]
    var nodeCount: Int

    static let unknown = Report(status: .unknown, bound: nil, point: [], nodeCount: 0)
  }

  /// Sets the limits.
  func configure(_ options: MixedIntegerOptions, scale: Double) {
    if let seconds = options.timeLimitSeconds {
      unsafe Cbc_setParameter(handle, "timeMode", "elapsed")
      unsafe Cbc_setMaximumSeconds(handle, min(seconds, 1e9))
    }
    if let nodes = options.nodeLimit { unsafe Cbc_setMaximumNodes(handle, Int32(clamping: nodes)) }
    unsafe Cbc_setParameter(handle, "increment", "\(options.leastImprovement * scale)")
  }

  /// Runs the search on a programme with integer variables and reads what is proved.
  ///
  /// Only a search that ended (status 0) before its limit proves anything. Cbc 2.10 reports status 0 and "proved
  /// infeasible" for feasible programmes when the limit strikes during its preprocessing, so the clock is read here
  /// too and an answer that came at or after the limit counts as stopped.
  ///
  /// - Throws: `MixedIntegerProgramError.unbounded` or `.abandoned`.
  static func report(
    _ found: Answer, isLate: Bool
  ) throws(MixedIntegerProgramError) -> Report {
    guard found.isDone else { return .unknown }
    guard !found.isAbandoned && found.status >= 0 else { throw .abandoned }
    guard !found.isUnbounded else { throw .unbounded }
    let stopped = found.status != 0 || found.isStopped
    let ended = !stopped && !isLate
    var report = Report(
      status: found.point.isEmpty ? .unknown : .feasible,
      bound: abs(found.possible) < 1e30 && (ended || stopped) ? found.possible : nil,
      point: found.point, nodeCount: found.nodeCount)
    if ended, !report.point.isEmpty, found.isProvenOptimal {
      report.status = .optimal
    } else if ended, report.point.isEmpty, found.isProvenInfeasible {
      report.status = .infeasible
      report.bound = nil
    }
    return report
  }

  /// Reads the end of a programme without integer variables.
  ///
  /// - Throws: `MixedIntegerProgramError.unbounded` or `.abandoned`.
  static func linearReport(_ found: Answer) throws(MixedIntegerProgramError) -> Report {
    guard found.isDone else { return .unknown }
    if found.isProvenOptimal, !found.point.isEmpty {
      return Report(status: .optimal, bound: found.value, point: found.point, nodeCount: 0)
    }
    if found.isInitialInfeasible { return Report(status: .infeasible, bound: nil, point: [], nodeCount: 0) }
    if found.isProvenInfeasible { throw .unbounded }
    throw .abandoned
  }
}
