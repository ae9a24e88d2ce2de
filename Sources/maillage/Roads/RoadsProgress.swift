import CoverageModel
import MessageModel
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Says on a terminal what is being done, in one line that is overwritten.
enum RoadsProgress {
  private static let isTerminal = isatty(STDERR_FILENO) == 1
  private static let clear = "\r\u{1B}[K"

  /// Shows a step.
  static func show(_ step: Message) {
    if isTerminal { Console.complain(clear + MessageLanguage.text(step) + "…") }
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
      RoadsProgress.show("\(step): \(percent) %")
    }
  }

  /// Shows how far the areas of some work have come, unless it is quiet.
  static func showingAreas<Result>(
    quietly: Bool, _ work: () async throws -> Result
  ) async rethrows -> Result {
    guard isTerminal, !quietly else { return try await work() }
    let progress = WorkProgress {
      let share = Share("areas")
      return { part in
        if part < 1 { share.show(part) } else { end() }
      }
    }
    return try await WorkProgress.$current.withValue(progress) { try await work() }
  }

  /// Takes the line away.
  static func end() { if isTerminal { Console.complain(clear) } }
}
