import ArgumentParser
import CoverageData
import FoundationEssentials
import Messages
import Reporting

/// The language of what is said on stderr, and by commands without reports.
enum MessageLanguage {
  /// That of `--lang` where it stands among the arguments, else that of the environment.
  static var current: Language {
    let arguments = CommandLine.arguments.dropFirst()
    let environment = ProcessInfo.processInfo.environment
    var language = Language(environment: environment)
    for (argument, next) in zip(arguments, arguments.dropFirst() + [""]) {
      let name =
        argument == "--lang" ? next : argument.hasPrefix("--lang=") ? String(argument.dropFirst(7)) : ""
      language = Language(rawValue: name) ?? language
    }
    return language
  }

  /// A finished English sentence in the current language.
  static func text(_ english: String) -> String {
    current == .french ? FrenchMessages().translated(english) : english
  }

  /// What an error says, in the current language.
  static func text(of error: any Error) -> String {
    guard current == .french else { return "\(error)" }
    guard let error = error as? DataError else { return FrenchMessages().translated("\(error)") }
    return FrenchMessages().translated(
      file: error.file, line: error.line, feature: error.feature, field: error.field, problem: error.problem)
  }

  /// Ends the program as the parser of the command line does; its sentence is translated where it can be.
  static func exit(_ error: any Error) -> Never {
    let code = Maillage.exitCode(for: error)
    let message = Maillage.message(for: error)
    let whole = Maillage.fullMessage(for: error)
    let start = "Error: " + message
    guard current == .french, code == .validationFailure, whole.hasPrefix(start) else {
      Maillage.exit(withError: error)
    }
    Console.complain("Erreur\u{A0}: " + FrenchMessages().translated(message) + whole.dropFirst(start.count) + "\n")
    Maillage.exit(withError: code)
  }
}
