package import MessageModel
import Synchronization

/// A piece of long work, step by step: whoever listens hears of its beginning, of each further hundredth, and of its end.
package final class ProgressSteps: Sendable {
  private let what: Message
  private let count: Int
  private let listener: ProgressListener?
  private let done = Atomic(0)

  /// Begins work.
  ///
  /// - Parameters:
  ///   - what: what is done, in the plural as a rule.
  ///   - count: number of steps, at least 0.
  package init(_ what: Message, of count: Int) {
    (self.what, self.count, listener) = (what, count, ProgressListener.current)
    tell(0)
  }

  /// So many further steps are done.
  ///
  /// - Parameter steps: at least 0; no more than are left.
  package func advance(by steps: Int = 1) {
    guard listener != nil else { return }
    let (before, now) = done.wrappingAdd(steps, ordering: .relaxed)
    if before * 100 / max(1, count) < now * 100 / max(1, count) { tell(now) }
  }

  private func tell(_ done: Int) {
    listener?.hear(WorkProgress(what, done: done, of: count))
  }
}
