internal import CCbc
internal import CSolverWatch

/// A linear programme held by the simplex solver, solved again and again with other bounds of its variables: each time
/// from the basis of the last.
///
/// It stays within one synchronous call: no task or thread ever shares it. Within a task that is cancelled a solution ends
/// undecided. Whole-number marks of the programme are left out.
@safe public struct LinearSolver: ~Copyable {
  /// What one solution says.
  public struct Outcome: Sendable {
    /// How it ended.
    public enum Status: Sendable {
      /// The best point, up to the solver's tolerances.
      case optimal
      /// The solver found no point; its tolerances make that a hint, not a proof.
      case infeasible
      /// A limit, a cancellation or numerical trouble came first.
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
  private let coefficientCount: Int
  private var isStarted = false

  /// Programmes with more coefficients are solved in a process of their own where the time is limited: their presolve and
  /// factorisations take so long that Clp's own look at the clock comes too late.
  private static let mostCoefficientsWithinProcess = 20_000

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
    coefficientCount = columns.rows.count
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
  ///   - timeLimitSeconds: largest time in seconds; nil for no limit. In small programmes it is processor time.
  /// - Precondition: one lower and one upper bound for each variable.
  public mutating func solve(
    from lowerBounds: [Double], to upperBounds: [Double], timeLimitSeconds: Double? = nil
  ) -> Outcome {
    precondition(lowerBounds.count == variableCount && upperBounds.count == variableCount, "bounds for each variable")
    unsafe Clp_chgColumnLower(handle, lowerBounds)
    unsafe Clp_chgColumnUpper(handle, upperBounds)
    let needsProcess = timeLimitSeconds != nil && coefficientCount > Self.mostCoefficientsWithinProcess
    guard let memory = memory() else { return .undecided }
    if needsProcess, let seconds = timeLimitSeconds {
      guard seconds > 0, let child = begin(memory) else { return .undecided }
      SolverProcess.finish(child, seconds: seconds)
      adoptBasis(memory)
    } else {
      // Clp counts processor time.
      unsafe Clp_setMaximumSeconds(handle, timeLimitSeconds ?? -1)
      solve(memory)
      isStarted = true
    }
    return read(memory)
  }

  private func memory() -> LinearMemory? { LinearMemory(columns: variableCount, rows: rowCount) }

  /// Solves in this process, and stops where the task is cancelled.
  private func solve(_ memory: borrowing LinearMemory) {
    let parts = memory.parts
    unsafe csolverwatch_linear(handle, SolverProcess.isCancelled)
    defer { unsafe csolverwatch_linear(handle, nil) }
    unsafe maillage_solve_linear(
      handle, isStarted ? 1 : 0, Int32(variableCount), Int32(rowCount), parts.report, parts.point, parts.multipliers,
      parts.basis)
  }

  private func begin(_ memory: borrowing LinearMemory) -> Int32? {
    let parts = memory.parts
    let child = SolverProcess.inTurn {
      unsafe maillage_begin_linear(
        handle, isStarted ? 1 : 0, Int32(variableCount), Int32(rowCount), parts.report, parts.point,
        parts.multipliers, parts.basis)
    }
    return child > 0 ? child : nil
  }

  /// Takes over the basis that a child ended with, for the next solution to start from.
  private mutating func adoptBasis(_ memory: borrowing LinearMemory) {
    let parts = memory.parts
    guard unsafe parts.report.pointee.isDone != 0 && parts.report.pointee.status == 0 else { return }
    unsafe Clp_copyinStatus(handle, parts.basis)
    isStarted = true
  }

  private func read(_ memory: borrowing LinearMemory) -> Outcome {
    let parts = memory.parts
    let report = unsafe parts.report.pointee
    guard report.isDone != 0 else { return .undecided }
    guard report.status == 0 else {
      return Outcome(
        status: report.status == 1 ? .infeasible : .undecided, point: [], multipliers: [],
        iterationCount: Int(report.iterations))
    }
    return Outcome(
      status: .optimal, point: unsafe Array(UnsafeBufferPointer(start: parts.point, count: variableCount)),
      multipliers: unsafe UnsafeBufferPointer(start: parts.multipliers, count: rowCount).map { sign * $0 },
      iterationCount: Int(report.iterations))
  }
}

extension LinearSolver.Outcome {
  /// Of a solution that a limit stopped.
  fileprivate static var undecided: Self {
    LinearSolver.Outcome(status: .undecided, point: [], multipliers: [], iterationCount: 0)
  }
}
