import Synchronization

/// How far long work has come, for whoever wants to show it.
///
/// `WorkProgress.$start.withValue(...) { ... }` names who is reported in all that runs within: the part that is done, from 0 to 1, by any
/// thread. Without it nobody is.
package final class WorkProgress: Sendable {
  /// Makes what is reported of one piece of work.
  @TaskLocal package static var start: (@Sendable () -> @Sendable (Double) -> Void)?

  private let tell: (@Sendable (Double) -> Void)?
  private let count: Int
  private let done = Atomic(0)

  private init(_ count: Int, _ tell: (@Sendable (Double) -> Void)?) {
    (self.count, self.tell) = (max(1, count), tell)
    tell?(0)
  }

  /// Begins work of some steps.
  package static func begin(_ count: Int) -> WorkProgress { WorkProgress(count, start?()) }

  /// One more step is done.
  package func advance() {
    let steps = done.wrappingAdd(1, ordering: .relaxed).newValue
    tell?(Double(steps) / Double(count))
  }
}
