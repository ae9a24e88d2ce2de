extension MixedIntegerProgram {
  /// Solves the programme by branch and cut, on one thread, silently.
  ///
  /// The same programme and options give the same outcome where no time limit strikes and nobody cancels. Where the time is
  /// limited, the solver works in a process of its own, which is ended a tenth of a second after the limit if it has not ended
  /// by itself, and as soon as the task is cancelled; such calls run side by side. Others wait for each other, and end between
  /// two steps of the simplex method where the task is cancelled. Nothing is known of what was ended.
  ///
  /// `optimal` and `infeasible` are said only of a search that ended. The solver works in floating point: integer
  /// variables are rounded to whole numbers, rows hold to `isSatisfied(by:)`, and the objective is recomputed at the
  /// rounded point. A caller whose objective takes whole values can compare value and bound after rounding down.
  ///
  /// - Throws: `MixedIntegerProgramError`: `malformed` for numbers that cannot be used, `unbounded`, `abandoned` for
  ///   numerical trouble, `inexact` where the answer cannot be confirmed.
  /// - Complexity: exponential in the number of integer variables in the worst case.
  /// - Note: COIN-OR Cbc, J. Forrest and R. Lougee-Heimer, CBC user guide, INFORMS Tutorials (2005), 257-277.
  public func solve(
    _ options: MixedIntegerOptions = MixedIntegerOptions()
  ) throws(MixedIntegerProgramError) -> MixedIntegerOutcome {
    try validate()
    try options.validate()
    if rows.contains(where: { $0.lowerBound > $0.upperBound }) { return .infeasible }
    guard !variables.isEmpty else {
      let value = objectiveConstant
      guard isSatisfied(by: []) else { return .infeasible }
      return MixedIntegerOutcome(status: .optimal, value: value, bound: value, point: [], nodeCount: 0)
    }
    let sign = sense == .minimise ? 1.0 : -1.0
    let scale = sign * objectiveScale
    let report = try search(options, scale: scale)
    guard !report.point.isEmpty else {
      let bound = report.bound.map { $0 / scale + objectiveConstant }
      return MixedIntegerOutcome(
        status: report.status, value: nil, bound: bound, point: [], nodeCount: report.nodeCount)
    }
    guard let point = try confirmed(report.point, options) else { return .unknown }
    let value = objective(at: point)
    let claimed = report.bound.map { $0 / scale + objectiveConstant }
    let bound = claimed.map { sign * min(sign * $0, sign * value) }
    return MixedIntegerOutcome(
      status: report.status, value: value, bound: bound, point: point, nodeCount: report.nodeCount)
  }

  /// A power of two that brings the largest objective coefficient to at least 1, so that the solver's absolute
  /// tolerances stay small beside it.
  private var objectiveScale: Double {
    let largest = variables.reduce(0) { max($0, abs($1.objective)) }
    guard largest > 0, largest < 1 else { return 1 }
    return Double(sign: .plus, exponent: -largest.exponent, significand: 1)
  }

  private func search(
    _ options: MixedIntegerOptions,
    scale: Double
  ) throws(MixedIntegerProgramError) -> CbcModel.Report {
    let isLinear = !variables.contains(where: \.isInteger)
    let answer: CbcModel.Answer
    var isLate = false
    if let seconds = options.timeLimitSeconds {
      let clock = ContinuousClock()
      let start = clock.now
      answer = try CbcModel.answer(self, scale: scale, options: options, seconds: seconds, isLinear: isLinear)
      isLate = start.duration(to: clock.now) >= .seconds(seconds)
    } else {
      answer = try CbcModel.answer(self, scale: scale, options: options, isLinear: isLinear)
    }
    return isLinear ? try CbcModel.linearReport(answer) : try CbcModel.report(answer, isLate: isLate)
  }

  /// The point with whole integer variables; where rounding breaks a row, the other variables are solved anew. Nil where
  /// the time does not suffice for that.
  private func confirmed(
    _ found: [Double], _ options: MixedIntegerOptions
  ) throws(MixedIntegerProgramError) -> [Double]? {
    var point = found
    for (index, variable) in variables.enumerated() {
      if variable.isInteger { point[index] = point[index].rounded() }
      point[index] = min(max(point[index], variable.lowerBound), variable.upperBound)
    }
    if isSatisfied(by: point) { return point }
    guard variables.contains(where: \.isInteger) else { throw .inexact }
    var fixed = self
    for (index, variable) in variables.enumerated() where variable.isInteger {
      fixed.variables[index] = Variable(
        lowerBound: point[index], upperBound: point[index], objective: variable.objective, isInteger: false)
    }
    let again = try fixed.solve(
      MixedIntegerOptions(timeLimitSeconds: options.timeLimitSeconds.map { max(0.2, $0 / 10) }))
    if again.status == .unknown { return nil }
    guard again.status == .optimal, isSatisfied(by: again.point) else { throw .inexact }
    return again.point
  }
}

extension MixedIntegerOutcome {
  /// Of a programme that was not looked at.
  package static let unknown = MixedIntegerOutcome(status: .unknown, value: nil, bound: nil, point: [], nodeCount: 0)
  static let infeasible = MixedIntegerOutcome(status: .infeasible, value: nil, bound: nil, point: [], nodeCount: 0)
}
