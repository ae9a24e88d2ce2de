import Dispatch
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Takes SIGINT and SIGTERM while files are being written: what is half-done is removed, then the program ends by the
/// signal (130 and 143 in a shell).
///
/// Outside of `watch` the signals have their usual effect.
final class Interruption: Sendable {
  private static let signals = [SIGINT, SIGTERM]

  /// Whether the results are being put in place, or are there: then nothing is removed any more.
  private let gate = Mutex(())

  /// Runs `work` while the signals are taken.
  ///
  /// - Parameters:
  ///   - cleanUp: removes what is half-done; runs on a thread of its own, at most once, never during `commit`.
  ///   - work: writes files; is given this object to `commit` with.
  static func watch<Value: Sendable>(
    cleanUp: @escaping @Sendable () -> Void, _ work: (Interruption) async throws -> Value
  ) async rethrows -> Value {
    let interruption = Interruption()
    let queue = DispatchQueue(label: "maillage.interruption")
    let sources = signals.map { number in
      _ = signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      source.setEventHandler { interruption.end(by: number, cleanUp: cleanUp) }
      source.activate()
      return source
    }
    defer {
      for source in sources { source.cancel() }
      for number in signals { _ = signal(number, SIG_DFL) }
    }
    return try await work(interruption)
  }

  /// Runs work that no signal may cut in two; one that comes meanwhile waits for its end.
  func commit<Value>(_ work: () throws -> sending Value) rethrows -> sending Value {
    try gate.withLock { _ in try work() }
  }

  private func end(by number: Int32, cleanUp: () -> Void) {
    gate.withLock { _ in
      cleanUp()
      _ = signal(number, SIG_DFL)
      // To this thread, which takes it at once: another may have it blocked, or the source may read it away.
      var taken = sigset_t()
      sigemptyset(&taken)
      sigaddset(&taken, number)
      pthread_sigmask(SIG_UNBLOCK, &taken, nil)
      _ = raise(number)
      _exit(128 + number)
    }
  }
}
