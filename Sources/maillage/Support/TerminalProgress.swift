import CoverageModel
import MessageModel
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Says on a terminal what is being done, in one line that is overwritten.
enum TerminalProgress {
  private static let isTerminal = isatty(STDERR_FILENO) == 1
  private static let clear = "\r\u{1B}[K"

  /// Shows a step.
  static func show(_ step: Message) {
    if isTerminal { Console.complain(clear + MessageLanguage.text(step) + "…") }
  }

  /// Shows how far some work has come; nothing once it is done.
  static func show(_ progress: WorkProgress) {
    guard !progress.isFinished else { return end() }
    guard let count = progress.of, count > 0 else { return show(progress.what) }
    show("\(progress.what): \(progress.done * 100 / count) %")
  }

  /// How much of a step is done, told each time that another hundredth is.
  final class Share: Sendable {
    private let step: Message
    private let last = Atomic(-1)

    init(_ step: Message) { self.step = step }

    /// Shows a part of the whole, 0 to 1; parts may come from any thread and in any order.
    @Sendable func show(_ part: Double) {
      let percent = Int(part * 100)
      guard last.max(percent, ordering: .relaxed).oldValue < percent else { return }
      TerminalProgress.show("\(step): \(percent) %")
    }
  }

  /// Shows how far some work that is no step of a study has come.
  static func showing<Result>(_ work: () async throws -> Result) async rethrows -> Result {
    try await ProgressListener.$current.withValue(ProgressListener { show($0) }) { try await work() }
  }

  /// Takes the line away.
  static func end() { if isTerminal { Console.complain(clear) } }
}
