internal import CCbc

extension CbcModel {
  /// What Cbc says at the end of a search, in the units of the loaded model.
  struct Report {
    var status: MixedIntegerOutcome.Status
    var bound: Double?
    var point: [Double]
    var nodeCount: Int
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
  func search(
    variableCount: Int,
    timeLimitSeconds: Double?
  ) throws(MixedIntegerProgramError) -> Report {
    let clock = ContinuousClock()
    let start = clock.now
    unsafe Cbc_solve(handle)
    let isLate = timeLimitSeconds.map { start.duration(to: clock.now) >= .seconds($0) } ?? false
    guard unsafe Cbc_isAbandoned(handle) == 0 && Cbc_status(handle) >= 0 else { throw .abandoned }
    guard unsafe Cbc_isContinuousUnbounded(handle) == 0 else { throw .unbounded }
    let stopped =
      unsafe Cbc_status(handle) != 0 || Cbc_isSecondsLimitReached(handle) != 0 || Cbc_isNodeLimitReached(handle) != 0
    let ended = !stopped && !isLate
    let best = unsafe Cbc_bestSolution(handle)
    let point = unsafe best.map { unsafe Array(UnsafeBufferPointer(start: $0, count: variableCount)) } ?? []
    let possible = unsafe Cbc_getBestPossibleObjValue(handle)
    var report = Report(
      status: point.isEmpty ? .unknown : .feasible,
      bound: abs(possible) < 1e30 && (ended || stopped) ? possible : nil,
      point: point,
      nodeCount: Int(unsafe Cbc_getNodeCount(handle)))
    if ended, !point.isEmpty, unsafe Cbc_isProvenOptimal(handle) != 0 {
      report.status = .optimal
    } else if ended, point.isEmpty, unsafe Cbc_isProvenInfeasible(handle) != 0 {
      report.status = .infeasible
      report.bound = nil
    }
    return report
  }

  /// Solves a programme without integer variables.
  ///
  /// - Throws: `MixedIntegerProgramError.unbounded` or `.abandoned`.
  func solveLinear(variableCount: Int) throws(MixedIntegerProgramError) -> Report {
    unsafe Cbc_solve(handle)
    if unsafe Cbc_isProvenOptimal(handle) != 0, let values = unsafe Cbc_getColSolution(handle) {
      let point = unsafe Array(UnsafeBufferPointer(start: values, count: variableCount))
      return Report(status: .optimal, bound: unsafe Cbc_getObjValue(handle), point: point, nodeCount: 0)
    }
    if unsafe Cbc_isInitialSolveProvenPrimalInfeasible(handle) != 0 {
      return Report(status: .infeasible, bound: nil, point: [], nodeCount: 0)
    }
    if unsafe Cbc_isProvenInfeasible(handle) != 0 { throw .unbounded }
    throw .abandoned
  }
}
