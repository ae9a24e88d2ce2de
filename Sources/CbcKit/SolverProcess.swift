internal import CCbc
private import Synchronization

/// Cbc keeps buffers of its own that all its models share: models are made, solved and dropped one at a time, and no process
/// is forked meanwhile.
private let solverTurn = Mutex(())

/// Solver work: with a limit of time in a process of its own that is ended when the time is up, else in this one; ended as well
/// when its task is cancelled.
enum SolverProcess {
  /// Seconds beyond a limit after which a child is ended; the solvers themselves end at the limit as a rule.
  static let patience = 0.1

  /// Runs work on models of the solvers, one at a time in this process.
  static func inTurn<Value: ~Copyable, Failure: Error>(
    _ work: () throws(Failure) -> sending Value
  ) throws(Failure) -> sending Value {
    try solverTurn.withLock { _ throws(Failure) in try work() }
  }

  /// What the solvers ask while they work in this process: whether the task of their thread is cancelled.
  static let isCancelled: @convention(c) () -> Int32 = { Task.isCancelled ? 1 : 0 }

  /// Waits for a child, which is ended when the seconds are over and when the task is cancelled.
  static func finish(_ child: Int32, seconds: Double) {
    let end = ContinuousClock.now.advanced(by: .seconds(min(max(0, seconds), 1e9) + patience))
    var status: Int32 = 0
    while !Task.isCancelled {
      let left = ContinuousClock.now.duration(to: end) / .seconds(1)
      guard left > 0 else { break }
      if unsafe maillage_wait(child, min(left, interval), &status) != 0 { return }
    }
    maillage_end(child)
  }

  /// Seconds between two looks at whether the task is cancelled.
  private static let interval = 0.02
}

/// Memory that a child writes its report to.
@safe struct SharedMemory: ~Copyable {
  let start: UnsafeMutableRawPointer
  private let size: Int

  /// - Returns: nil where there is none to be had.
  init?(size: Int) {
    guard let start = unsafe maillage_share(size) else { return nil }
    unsafe self.start = start
    self.size = size
  }

  deinit { unsafe maillage_unshare(start, size) }
}
