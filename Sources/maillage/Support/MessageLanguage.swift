import ArgumentParser
import FoundationEssentials
import MessageModel
import Messages
import Reporting
import Synchronization

/// The language of what is said on stderr, and by commands without reports.
enum MessageLanguage {
  private static let studied = Mutex<Language?>(nil)

  /// That of `--lang` where it stands among the arguments, else that of the study, else that of the environment.
  static var current: Language {
    var language = studied.withLock { $0 } ?? Language(environment: ProcessInfo.processInfo.environment)
    let arguments = CommandLine.arguments.dropFirst().prefix { $0 != "--" }
    for (argument, next) in zip(arguments, arguments.dropFirst() + [""]) {
      let name =
        argument == "--lang" ? next : argument.hasPrefix("--lang=") ? String(argument.dropFirst(7)) : ""
      language = Language(rawValue: name) ?? language
    }
    return language
  }

  /// Takes the language that a study names, if any.
  static func follow(study name: String?) {
    guard let language = name.flatMap(Language.init(rawValue:)) else { return }
    studied.withLock { $0 = language }
  }

  /// A message in the current language.
  static func text(_ message: Message) -> String {
    current == .french ? French.text(message) : message.english
  }

  /// What an error says.
  static func message(of error: any Error) -> Message {
    (error as? any ExplainedError)?.explanation ?? Message(data: "\(error)")
  }

  /// Ends the program as the parser of the command line does, its sentence in the current language.
  static func exit(_ error: any Error) -> Never {
    let code = Maillage.exitCode(for: error)
    if current != .english, let page = try? helpPage(for: error) {
      try? Console.write(Array(page.text.utf8))
      Maillage.exit()
    }
    guard let fault = CommandLineFault(error), code != .success, !(error is ExitCode) else {
      Maillage.exit(withError: error)
    }
    guard !Console.isJSON else {
      Console.complain(MessageJSON.line(fault.message, severity: .error))
      Maillage.exit(withError: Failure.usage)
    }
    // The parser's own words, but for the message of an error of ours, to which it would not add how to use the command.
    let whole = Maillage.fullMessage(for: error)
    let isOwn = code != .validationFailure
    guard current == .french || isOwn else { Maillage.exit(withError: error) }
    let names = fault.commands.map { $0._commandName }.joined(separator: " ")
    let usage = Maillage.usageString(for: fault.commands.last ?? Maillage.self)
    let help = whole.split(separator: "\n").first { $0.hasPrefix("Help:  ") && !isOwn }
    var lines = [text("Error: \(fault.message)")]
    if let help, current == .english { lines.append(String(help)) }
    lines.append(text("Usage: \(usage.dropFirst(usage.hasPrefix("Usage: ") ? 7 : 0))"))
    lines.append("  " + text("See '\(names) --help' for more information."))
    Console.complain(lines.map { $0 + "\n" }.joined())
    Maillage.exit(withError: Failure.usage)
  }

  /// The page where help was asked for; nil where it was not.
  private static func helpPage(for error: any Error) throws -> HelpPage? {
    let mirror = Mirror(reflecting: error)
    let kind = mirror.descendant("parserError") ?? mirror.descendant("base")
    let label = kind.flatMap { Mirror(reflecting: $0).children.first?.label }
    guard label == "helpRequested" || label == "helpRequest" else { return nil }
    let stack = mirror.descendant("commandStack") as? [any ParsableCommand.Type] ?? [Maillage.self]
    let commands = stack.filter { $0._commandName != "help" }
    let names = commands.map { $0._commandName }
    guard let command = try HelpInfo.program().command(names.dropFirst()) else { return nil }
    let usage = Maillage.usageString(for: commands.last ?? Maillage.self)
    return HelpPage(names: names, command: command, usage: String(usage.dropFirst(usage.hasPrefix("Usage: ") ? 7 : 0)))
  }
}
