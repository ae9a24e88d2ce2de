import Synchronization

/// What results pass through on their way into a folder, so that a program that must end leaves them as they were or whole.
///
/// A program that takes signals gives one to what writes, and calls `abandon` when a signal comes; nobody else needs one.
public final class OutputGate: Sendable {
  /// Held while results are being put in place: then nothing is removed any more.
  private let gate = Mutex(())
  private let cleanUps = Mutex<[@Sendable () -> Void]>([])

  /// A gate that nothing has passed.
  public init() {}

  /// Removes what is half-done, then runs `end`; both wait for work of `commit` that is under way.
  ///
  /// - Parameter end: ends the program; where it returns, what is being written fails.
  public func abandon(_ end: () -> Void) {
    gate.withLock { _ in
      for cleanUp in cleanUps.withLock({ $0 }) { cleanUp() }
      end()
    }
  }

  /// Is told how what is half-done is removed.
  package func onAbandon(_ cleanUp: @escaping @Sendable () -> Void) { cleanUps.withLock { $0.append(cleanUp) } }

  /// Runs work that nothing may cut in two.
  package func commit<Value>(_ work: () throws -> sending Value) rethrows -> sending Value {
    try gate.withLock { _ in try work() }
  }
}
