internal import CCbc
internal import CSolverWatch

extension CbcModel {
  /// What the C interface says once a search has ended.
  struct Answer: Sendable {
    var isDone = false
    var status = 0
    var isAbandoned = false
    var isUnbounded = false
    var isStopped = false
    var isProvenOptimal = false
    var isProvenInfeasible = false
    var isInitialInfeasible = false
    var nodeCount = 0
    var possible = 0.0
    var value = 0.0
    var point: [Double] = []

    /// Of a search that was ended or never begun.
    static let none = Answer()
  }

  /// A report's memory: the head, then the point.
  private static func memory(columns: Int) -> SharedMemory? {
    SharedMemory(size: MemoryLayout<maillage_search_report>.stride + max(1, columns) * MemoryLayout<Double>.stride)
  }

  /// Searches a programme in this process, without a limit of time; such searches wait for each other, and end where the task
  /// is cancelled.
  ///
  /// - Throws: `MixedIntegerProgramError.unavailable` where Cbc gives no model.
  static func answer(
    _ program: MixedIntegerProgram, scale: Double, options: MixedIntegerOptions, isLinear: Bool
  ) throws(MixedIntegerProgramError) -> Answer {
    let columns = program.variables.count
    guard let memory = memory(columns: columns) else { return .none }
    try SolverProcess.inTurn { () throws(MixedIntegerProgramError) in
      if Task.isCancelled { return }
      let model = try CbcModel(program, scale: scale)
      if !isLinear { model.configure(options, scale: abs(scale)) }
      unsafe csolverwatch_search(model.handle, SolverProcess.isCancelled)
      let (report, point) = unsafe Self.parts(memory)
      unsafe maillage_search(model.handle, isLinear ? 1 : 0, Int32(columns), report, point)
    }
    return Task.isCancelled ? .none : read(memory, columns: columns)
  }

  /// Begins the search in a process of its own.
  ///
  /// - Returns: the process; nil where none can be had.
  private func begin(_ memory: borrowing SharedMemory, isLinear: Bool, columns: Int) -> Int32? {
    let (report, point) = unsafe Self.parts(memory)
    let child = unsafe maillage_begin_search(handle, isLinear ? 1 : 0, Int32(columns), report, point)
    return child > 0 ? child : nil
  }

  /// Searches a programme for some seconds in a process of its own, or until the task is cancelled; searches of several tasks
  /// run side by side.
  ///
  /// - Throws: `MixedIntegerProgramError.unavailable` where Cbc gives no model.
  static func answer(
    _ program: MixedIntegerProgram, scale: Double, options: MixedIntegerOptions, seconds: Double, isLinear: Bool
  ) throws(MixedIntegerProgramError) -> Answer {
    let columns = program.variables.count
    let clock = ContinuousClock()
    let start = clock.now
    guard seconds > 0, let memory = memory(columns: columns) else { return .none }
    let child = try SolverProcess.inTurn { () throws(MixedIntegerProgramError) -> Int32? in
      if Task.isCancelled { return nil }
      let model = try CbcModel(program, scale: scale)
      var options = options
      options.timeLimitSeconds = seconds - start.duration(to: clock.now) / .seconds(1)
      guard let left = options.timeLimitSeconds, left > 0 else { return nil }
      model.configure(options, scale: abs(scale))
      return model.begin(memory, isLinear: isLinear, columns: columns)
    }
    guard let child else { return .none }
    SolverProcess.finish(child, seconds: seconds - start.duration(to: clock.now) / .seconds(1))
    return read(memory, columns: columns)
  }

  @unsafe private static func parts(
    _ memory: borrowing SharedMemory
  ) -> (report: UnsafeMutablePointer<maillage_search_report>, point: UnsafeMutablePointer<Double>) {
    let head = MemoryLayout<maillage_search_report>.stride
    return unsafe (
      memory.start.assumingMemoryBound(to: maillage_search_report.self),
      (memory.start + head).assumingMemoryBound(to: Double.self)
    )
  }

  private static func read(_ memory: borrowing SharedMemory, columns: Int) -> Answer {
    let (head, point) = unsafe parts(memory)
    let report = unsafe head.pointee
    guard report.isDone != 0 else { return .none }
    return Answer(
      isDone: true, status: Int(report.status), isAbandoned: report.isAbandoned != 0,
      isUnbounded: report.isUnbounded != 0, isStopped: report.isStopped != 0,
      isProvenOptimal: report.isProvenOptimal != 0, isProvenInfeasible: report.isProvenInfeasible != 0,
      isInitialInfeasible: report.isInitialInfeasible != 0, nodeCount: Int(report.nodeCount),
      possible: report.possible, value: report.value,
      point: report.hasPoint == 0 ? [] : unsafe Array(UnsafeBufferPointer(start: point, count: columns)))
  }
}
