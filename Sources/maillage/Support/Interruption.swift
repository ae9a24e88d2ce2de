import Dispatch
import StudyRunner
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Takes SIGINT and SIGTERM while a step runs: the program's task is cancelled, so that what it has begun is removed and programs that it has
/// started are ended, then the program ends by the signal (130 and 143 in a shell).
///
/// Outside of `watch` the signals have their usual effect. A second signal, or work that does not end within `patience`, ends
/// the program at once; files half-written are removed even then.
enum Interruption {
  private static let signals = [SIGINT, SIGTERM]
  private static let patience = DispatchTimeInterval.milliseconds(500)

  private static let program = Mutex<Task<Void, Never>?>(nil)

  /// Runs the whole program as a task that signals can cancel.
  static func run(_ body: @escaping @Sendable () async -> Void) async {
    let task = program.withLock { program in
      let task = Task { await body() }
      program = task
      return task
    }
    await task.value
  }

  /// Runs `work` while the signals are taken.
  ///
  /// - Parameter work: is given the gate that results pass on their way into a folder.
  static func watch<Value>(_ work: (OutputGate) async throws -> Value) async throws -> Value {
    let gate = OutputGate()
    let taken = Taken()
    let queue = DispatchQueue(label: "maillage.interruption")
    let sources = signals.map { number in
      _ = signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      source.setEventHandler {
        guard taken.take(number) else { return end(by: number, gate) }
        program.withLock { $0?.cancel() }
        queue.asyncAfter(deadline: .now() + patience) { end(by: number, gate) }
      }
      source.activate()
      return source
    }
    defer {
      // Either a signal came, or none comes any more.
      queue.sync { if let number = taken.number { end(by: number, gate) } }
      for source in sources { source.cancel() }
      for number in signals { _ = signal(number, SIG_DFL) }
    }
    return try await work(gate)
  }

  /// The first signal that came.
  private final class Taken: Sendable {
    private let first = Mutex<Int32?>(nil)

    var number: Int32? { first.withLock { $0 } }

    /// Takes a signal; whether it is the first.
    func take(_ number: Int32) -> Bool {
      first.withLock { first in
        guard first == nil else { return false }
        first = number
        return true
      }
    }
  }

  private static func end(by number: Int32, _ gate: OutputGate) {
    TerminalProgress.end()
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
