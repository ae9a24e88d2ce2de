internal import CCbc
private import Synchronization

/// Cbc keeps buffers of its own that all its models share: models are made, solved and dropped one at a time, and no process
/// is forked meanwhile.
private let solverTurn = Mutex(())

/// Solver work in a process of its own that is ended when the time is up.
enum SolverProcess {
  /// Seconds beyond a limit after which a child is ended; the solvers themselves end at the limit as a rule.
  static let patience = 0.1

  /// Runs work on models of the solvers, one at a time in this process.
  static func inTurn<Value: ~Copyable, Failure: Error>(
    _ work: () throws(Failure) -> sending Value
  ) throws(Failure) -> sending Value {
    try solverTurn.withLock { _ throws(Failure) in try work() }
  }

  /// Waits for a child, which is ended when the seconds are over.
  static func finish(_ child: Int32, seconds: Double) { maillage_finish(child, max(0, seconds) + patience) }
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
