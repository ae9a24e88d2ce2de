import Dispatch
import StudyRunner

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Takes SIGINT and SIGTERM while files are being written: what is half-done is removed, then the program ends by the
/// signal (130 and 143 in a shell).
///
/// Outside of `watch` the signals have their usual effect.
enum Interruption {
  private static let signals = [SIGINT, SIGTERM]

  /// Runs `work` while the signals are taken.
  ///
  /// - Parameter work: writes files; is given the gate that a signal abandons, on a thread of its own.
  static func watch<Value: Sendable>(_ work: (OutputGate) async throws -> Value) async rethrows -> Value {
    let gate = OutputGate()
    let queue = DispatchQueue(label: "maillage.interruption")
    let sources = signals.map { number in
      _ = signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      source.setEventHandler { end(by: number, gate) }
      source.activate()
      return source
    }
    defer {
      for source in sources { source.cancel() }
      for number in signals { _ = signal(number, SIG_DFL) }
    }
    return try await work(gate)
  }

  private static func end(by number: Int32, _ gate: OutputGate) {
    gate.abandon {
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
