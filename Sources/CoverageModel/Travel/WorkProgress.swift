import Synchronization

/// Who is told how far long work has come.
///
/// `WorkProgress.$current.withValue(WorkProgress(...)) { ... }` names who is reported in all that runs within; without it nobody is.
package final class WorkProgress: Sendable {
  @TaskLocal package static var current: WorkProgress?

  private let begin: @Sendable () -> @Sendable (Double) -> Void

  /// - Parameter begin: gives for each piece of work what is reported of it: the part that is done, from 0 to 1, by any thread.
  package init(_ begin: @escaping @Sendable () -> @Sendable (Double) -> Void) { self.begin = begin }

  /// The steps of a piece of work.
  package final class Steps: Sendable {
    private let tell: (@Sendable (Double) -> Void)?
    private let count: Int
    private let done = Atomic(0)

    fileprivate init(_ count: Int, _ tell: (@Sendable (Double) -> Void)?) {
      (self.count, self.tell) = (max(1, count), tell)
      tell?(0)
    }

    /// One more step is done.
    package func advance() {
      let steps = done.wrappingAdd(1, ordering: .relaxed).newValue
      tell?(Double(steps) / Double(count))
    }
  }

  /// Begins work of some steps.
  package static func begin(_ count: Int) -> Steps { Steps(count, current?.begin()) }
}
