import Dispatch
import Foundation
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
  /// Milliseconds.
  private static let patience: Int32 = 500
  /// Signals within it are one: `timeout` sends each to the program and to its group.
  private static let together = Duration.milliseconds(50)

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
    guard let line = SignalLine(signals) else { return try await work(gate) }
    let ended = DispatchSemaphore(value: 0)
    Thread.detachNewThread {
      listen(line, taken, gate)
      ended.signal()
    }
    defer {
      // Either a signal came, or none comes any more.
      line.hangUp()
      ended.wait()
      line.dispose()
      if let number = taken.number { end(by: number, gate) }
    }
    return try await work(gate)
  }

  /// Hears signals until the line is hung up: the first cancels, the second or the end of patience ends the program.
  private static func listen(_ line: SignalLine, _ taken: Taken, _ gate: OutputGate) {
    guard case .signal(let number) = line.next(within: -1) else { return }
    taken.take(number)
    program.withLock { $0?.cancel() }
    let start = ContinuousClock.now
    while true {
      let spent = Int32(clamping: Int(start.duration(to: .now) / .milliseconds(1)))
      switch line.next(within: max(0, patience - spent)) {
      case .hungUp: return
      case .nothing: end(by: number, gate)
      case .signal(let second):
        if start.duration(to: .now) > together { end(by: second, gate) }
      }
    }
  }

  /// The first signal that came.
  private final class Taken: Sendable {
    private let first = Mutex<Int32?>(nil)

    var number: Int32? { first.withLock { $0 } }

    func take(_ number: Int32) { first.withLock { $0 = number } }
  }

  private static func end(by number: Int32, _ gate: OutputGate) {
    TerminalProgress.end()
    gate.abandon {
      _ = signal(number, SIG_DFL)
      // To this thread, which takes it at once: it may have it blocked.
      var taken = sigset_t()
      sigemptyset(&taken)
      sigaddset(&taken, number)
      pthread_sigmask(SIG_UNBLOCK, &taken, nil)
      _ = raise(number)
      _exit(128 + number)
    }
  }
}
