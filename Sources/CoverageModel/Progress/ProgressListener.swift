/// Who hears how far long work has come.
///
/// `ProgressListener.$current.withValue(ProgressListener { ... }) { ... }` names who hears of all that runs within; without it
/// nobody does.
package final class ProgressListener: Sendable {
  @TaskLocal package static var current: ProgressListener?

  let hear: @Sendable (WorkProgress) -> Void

  /// - Parameter hear: is called by any thread, and again only once another hundredth of a piece of work is done.
  package init(_ hear: @escaping @Sendable (WorkProgress) -> Void) { self.hear = hear }
}
