import CallKit
import MessageModel
import Dispatch
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Is given what happens during a call, on the caller's thread: one JSON object, or null about ten times a second so that the
/// caller can look around. Where it answers other than 0 the call is cancelled and answers MAILLAGE_CANCELLED.
public typealias ProgressCallback = @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<CChar>?) -> Int32

/// Runs work of several threads for a caller that waits.
struct Waiting {
  let progress: ProgressCallback?
  let context: UnsafeMutableRawPointer?

  /// The process that first used tasks: after a fork their threads are gone, and a task group would never end.
  private static let process = getpid()

  private struct State<Value: Sendable> {
    var events: [String] = []
    var result: Result<Value, any Error>?
  }

  private final class Shared<Value: Sendable>: Sendable {
    let state = Mutex(State<Value>())
    let semaphore = DispatchSemaphore(value: 0)
  }

  /// - Parameter work: is given what it says events to, each a JSON object.
  /// - Throws: `Failure`: `.forked` in a process that was forked off one that had used tasks; `.cancelled`; what `work`
  ///   throws.
  func run<Value: Sendable>(
    _ work: @escaping @Sendable (@escaping @Sendable (String) -> Void) async throws -> Value
  ) throws(Failure) -> Value {
    guard Self.process == getpid() else {
      throw Failure(
        .forked, "this process was forked off one that had used the library; start processes by 'spawn' instead")
    }
    let shared = Shared<Value>()
    let task = Task.detached {
      let result: Result<Value, any Error>
      do {
        result = .success(
          try await work { event in
            shared.state.withLock { $0.events.append(event) }
            shared.semaphore.signal()
          })
      } catch {
        result = .failure(error)
      }
      shared.state.withLock { $0.result = result }
      shared.semaphore.signal()
    }
    var isCancelled = false
    while true {
      _ = shared.semaphore.wait(timeout: .now() + .milliseconds(100))
      let (events, result) = shared.state.withLock { state in
        defer { state.events = [] }
        return (state.events, state.result)
      }
      if let progress, !isCancelled {
        for event in events where !isCancelled { isCancelled = event.withCString { progress(context, $0) } != 0 }
        if events.isEmpty, result == nil { isCancelled = progress(context, nil) != 0 }
        if isCancelled { task.cancel() }
      }
      guard let result else { continue }
      // What came too late to be cancelled is done, but the caller asked to be rid of it.
      if isCancelled { throw Failure(CancellationError()) }
      do {
        return try result.get()
      } catch {
        throw Failure(error)
      }
    }
  }
}
