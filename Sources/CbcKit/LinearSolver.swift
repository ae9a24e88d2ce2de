internal import CCbc

/// A linear programme held by the simplex solver, solved again and again with other bounds of its variables: each time
/// from the basis of the last.
///
/// It stays within one synchronous call: no task or thread ever shares it. Whole-number marks of the programme are left out.
@safe public struct LinearSolver: ~Copyable {
  /// What one solution says.
  public struct Outcome: Sendable {
    /// How it ended.
    public enum Status: Sendable {
      /// The best point, up to the solver's tolerances.
      case optimal
      /// The solver found no point; its tolerances make that a hint, not a proof.
      case infeasible
      /// A limit or numerical trouble came first.
      case undecided
    }

    /// How it ended.
    public var status: Status
    /// One number for each variable; empty unless optimal.
    public var point: [Double]
    /// By how much the objective changes with the binding bound of each row; empty unless optimal. Where the objective is
    /// maximised, a row with an upper bound has a multiplier of at least 0, one with a lower bound of at most 0.
    public var multipliers: [Double]
    /// Steps of the simplex method, a measure of the work that is the same on every machine.
    public var iterationCount: Int
  }

  private let handle: UnsafeMutableRawPointer
  private let variableCount: Int
  private let rowCount: Int
  private let sign: Double
  private var isStarted = false

  /// Loads a programme.
  ///
  /// - Throws: `MixedIntegerProgramError.malformed` for numbers that cannot be used, `.unavailable`.
  /// - Complexity: O(variables + coefficients).
  public init(_ program: MixedIntegerProgram) throws(MixedIntegerProgramError) {
    try program.validate()
    guard let handle = unsafe Clp_newModel() else { throw .unavailable }
    unsafe self.handle = handle
    variableCount = program.variables.count
    rowCount = program.rows.count
    let sign = program.sense == .minimise ? 1.0 : -1.0
    self.sign = sign
    let columns = CompressedColumns(program)
    let limit = Double.greatestFiniteMagnitude
    unsafe Clp_setLogLevel(handle, 0)
    unsafe Clp_loadProblem(
      handle,
      Int32(variableCount),
      Int32(rowCount),
      columns.starts,
      columns.rows,
      columns.coefficients,
      program.variables.map { max($0.lowerBound, -limit) },
      program.variables.map { min($0.upperBound, limit) },
      program.variables.map { sign * $0.objective },
      program.rows.map { max($0.lowerBound, -limit) },
      program.rows.map { min($0.upperBound, limit) })
    unsafe Clp_setOptimizationDirection(handle, 1)
  }

  deinit {
    unsafe Clp_deleteModel(handle)
  }

  /// Solves with the bounds given, by the dual simplex method.
  ///
  /// - Parameters:
  ///   - lowerBounds: the least value of each variable.
  ///   - upperBounds: the largest value of each variable.
  ///   - timeLimitSeconds: largest time in seconds; nil for no limit.
  /// - Precondition: one lower and one upper bound for each variable.
  public mutating func solve(
    from lowerBounds: [Double], to upperBounds: [Double], timeLimitSeconds: Double? = nil
  ) -> Outcome {
    precondition(lowerBounds.count == variableCount && upperBounds.count == variableCount, "bounds for each variable")
    unsafe Clp_chgColumnLower(handle, lowerBounds)
    unsafe Clp_chgColumnUpper(handle, upperBounds)
    unsafe Clp_setMaximumSeconds(handle, timeLimitSeconds ?? -1)
    if isStarted { unsafe Clp_dual(handle, 0) } else { unsafe Clp_initialDualSolve(handle) }
    isStarted = true
    let iterationCount = Int(unsafe Clp_numberIterations(handle))
    let isInfeasible = unsafe Clp_status(handle) == 1
    guard unsafe Clp_status(handle) == 0, let values = unsafe Clp_primalColumnSolution(handle),
      let duals = unsafe Clp_dualRowSolution(handle)
    else {
      return Outcome(
        status: isInfeasible ? .infeasible : .undecided, point: [], multipliers: [], iterationCount: iterationCount)
    }
    return Outcome(
      status: .optimal, point: unsafe Array(UnsafeBufferPointer(start: values, count: variableCount)),
      multipliers: unsafe UnsafeBufferPointer(start: duals, count: rowCount).map { sign * $0 },
      iterationCount: iterationCount)
  }
}
