import MessageModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Says on a terminal what is being done, in one line that is written over.
enum RoadsProgress {
  private static let isTerminal = isatty(STDERR_FILENO) == 1
  private static let clear = "\r\u{1B}[K"

  /// Shows a step.
  static func show(_ step: Message) {
    if isTerminal { Console.complain(clear + MessageLanguage.text(step) + "…") }
  }

  /// Takes the line away.
  static func end() { if isTerminal { Console.complain(clear) } }
}
