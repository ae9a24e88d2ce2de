import ArgumentParser
import FoundationEssentials

/// What the parser of the command line knows of the program, as far as its help shows it.
struct HelpInfo: Decodable {
  var command: Command

  /// A command.
  struct Command: Decodable {
    var commandName: String
    var superCommands: [String]?
    var abstract: String?
    var discussion: String?
    var arguments: [Argument]?
    var subcommands: [Command]?
  }

  /// An argument, option or flag.
  struct Argument: Decodable {
    /// How an option or a flag is written.
    struct Name: Decodable {
      var kind: String
      var name: String

      /// `--name` or `-n`.
      var text: String { (kind == "long" ? "--" : "-") + name }
    }

    var kind: String
    var shouldDisplay: Bool
    var isOptional: Bool
    var isRepeating: Bool
    var names: [Name]?
    var valueName: String?
    var defaultValue: String?
    var allValues: [String]?
    var sectionTitle: String?
    var abstract: String?
  }

  /// The whole program.
  static func program() throws -> HelpInfo {
    try JSONDecoder().decode(HelpInfo.self, from: Data(Maillage._dumpHelp().utf8))
  }

  /// A command by the names that lead to it; nil where there is none.
  func command(_ names: some Collection<String>) -> Command? {
    var found = command
    for name in names {
      guard let next = found.subcommands?.first(where: { $0.commandName == name }) else { return nil }
      found = next
    }
    return found
  }
}
