import Synchronization

/// What the steps of one run would open or compute again: road networks, the areas around sites.
///
/// `TravelMemory.$current.withValue(TravelMemory()) { ... }` gives one to all that runs within; without it nothing is kept.
package final class TravelMemory: Sendable {
  @TaskLocal package static var current: TravelMemory?

  private let kept = Mutex<[Key: any Sendable]>([:])

  private struct Key: Hashable, @unchecked Sendable {
    // Immutable, and made of values that are Sendable.
    let value: AnyHashable
  }

  package init() {}

  /// What is kept under a key; else what `make` gives, which is kept.
  ///
  /// Two tasks that ask at the same time may both make it: what one key stands for is always the same.
  package static func value<Value: Sendable, Failure: Error>(
    of key: some Hashable & Sendable, _ make: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    guard let current else { return try make() }
    if let known = current.find(key, Value.self) { return known }
    let made = try make()
    current.keep(made, key)
    return made
  }

  package func find<Value: Sendable>(_ key: some Hashable & Sendable, _: Value.Type) -> Value? {
    let key = Key(value: AnyHashable(key))
    return kept.withLock { $0[key] } as? Value
  }

  package func keep(_ value: some Sendable, _ key: some Hashable & Sendable) {
    let key = Key(value: AnyHashable(key))
    kept.withLock { $0[key] = value }
  }
}
