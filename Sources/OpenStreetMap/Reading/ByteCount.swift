import Synchronization

/// Counts bytes on several threads.
final class ByteCount: Sendable {
  private let count = Atomic(0)

  /// Adds some; the sum so far.
  func add(_ bytes: Int) -> Int { count.wrappingAdd(bytes, ordering: .relaxed).newValue }
}
