import FoundationEssentials
import StudyRunner
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Work that is begun, cancelled at a moment, and watched until it has ended.
enum CancelledWork {
  typealias Work = @Sendable (StudyContext) async throws -> Void

  /// How work ended.
  enum End: Sendable {
    /// By itself, before it was cancelled.
    case finished
    /// By `CancellationError`, so many seconds after it was cancelled.
    case cancelled(seconds: Double)
    /// By another error.
    case failed(String)
  }

  /// Seconds that work takes which nobody cancels, or the most that it is given.
  static func duration(of work: @escaping Work, most: Double) async -> (seconds: Double, end: End) {
    let start = ContinuousClock.now
    let end = await end(of: work, after: most)
    if case .cancelled = end { return (most, end) }
    return (start.duration(to: .now) / .seconds(1), end)
  }

  /// Runs work and cancels it after some seconds.
  ///
  /// A thread of its own cancels: those of tasks may all be at work.
  static func end(of work: @escaping Work, after seconds: Double) async -> End {
    let state = State()
    let task = Task { () -> End in
      do {
        try await work(StudyContext(environment: ProcessInfo.processInfo.environment))
        return .finished
      } catch is CancellationError {
        guard let start = state.moment.withLock({ $0 }) else { return .failed("cancelled by nobody") }
        return .cancelled(seconds: start.duration(to: .now) / .seconds(1))
      } catch {
        return .failed("\(error)")
      }
    }
    let canceller = Detached {
      let until = ContinuousClock.now + .seconds(seconds)
      while ContinuousClock.now < until {
        if state.isEnded.load(ordering: .relaxed) { return }
        usleep(500)
      }
      state.moment.withLock { $0 = .now }
      task.cancel()
    }
    let end = await task.value
    state.isEnded.store(true, ordering: .relaxed)
    canceller.join()
    return end
  }

  /// What the work and its canceller know.
  private final class State: Sendable {
    let moment = Mutex<ContinuousClock.Instant?>(nil)
    let isEnded = Atomic(false)
  }
}

/// A thread that runs some work.
private final class Detached {
  private var thread = pthread_t()

  init(_ work: @escaping () -> Void) {
    let box = Unmanaged.passRetained(Box(work))
    pthread_create(
      &thread, nil,
      { pointer in
        guard let pointer else { return nil }
        Unmanaged<Box>.fromOpaque(pointer).takeRetainedValue().work()
        return nil
      }, box.toOpaque())
  }

  func join() { pthread_join(thread, nil) }

  private final class Box {
    let work: () -> Void
    init(_ work: @escaping () -> Void) { self.work = work }
  }
}
