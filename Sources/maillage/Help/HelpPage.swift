import MessageModel

/// The help of a command in the language of messages, laid out as the parser of the command line lays out its English one.
struct HelpPage {
  /// The names that lead to the command, the program's first.
  let names: [String]
  let command: HelpInfo.Command
  /// The usage line behind the names.
  let usage: String

  private static let width = 80
  private static let indent = 26

  /// The page.
  var text: String {
    var parts: [String] = []
    if let abstract = command.abstract {
      let discussion = command.discussion.map { "\n" + Self.filled(lookedUp($0)) } ?? ""
      parts.append(Self.filled(said("OVERVIEW: \(Message(template: abstract))")) + discussion)
    }
    parts.append(said("USAGE: \(usage)") + "\n")
    let arguments = (command.arguments ?? []).filter(\.shouldDisplay)
    parts += section("ARGUMENTS:", arguments.filter { $0.kind == "positional" })
    var titles: [String?] = []
    for argument in arguments where argument.kind != "positional" && !titles.contains(argument.sectionTitle) {
      titles.append(argument.sectionTitle)
    }
    for title in titles.filter({ $0 != nil }) + [nil] where titles.contains(title) {
      let shown = arguments.filter { $0.kind != "positional" && $0.sectionTitle == title }
      let heading: Message = title.map { "\(lookedUp($0).uppercased()):" } ?? "OPTIONS:"
      parts += section(heading, shown)
    }
    let commands = (command.subcommands ?? []).filter { $0.commandName != "help" }
    if !commands.isEmpty {
      parts.append(
        said("SUBCOMMANDS:") + "\n"
          + commands.map { Self.entry($0.commandName, lookedUp($0.abstract ?? "")) }.joined()
          + "\n  " + said("See '\(names.joined(separator: " ")) help <subcommand>' for detailed help.") + "\n")
    }
    return parts.joined(separator: "\n")
  }

  private func section(_ heading: Message, _ arguments: [HelpInfo.Argument]) -> [String] {
    guard !arguments.isEmpty else { return [] }
    return [said(heading) + "\n" + arguments.map { Self.entry(label($0), explanation($0)) }.joined()]
  }

  private func label(_ argument: HelpInfo.Argument) -> String {
    let names = (argument.names ?? []).map(\.text)
    let short = names.filter { !$0.hasPrefix("--") } + names.filter { $0.hasPrefix("--") }
    let value = argument.valueName.map { "<\($0)>" } ?? ""
    switch argument.kind {
    case "positional": return argument.isRepeating ? value + " ..." : value
    case "flag": return short.joined(separator: ", ")
    default: return short.joined(separator: ", ") + " " + value
    }
  }

  private func explanation(_ argument: HelpInfo.Argument) -> String {
    let text = lookedUp(argument.abstract ?? "")
    let values = argument.allValues?.joined(separator: ", ")
    switch (values, argument.kind == "flag" ? nil : argument.defaultValue) {
    case (let values?, let standard?): return text + said(" (values: \(values); default: \(standard))")
    case (let values?, nil): return text + said(" (values: \(values))")
    case (nil, let standard?): return text + said(" (default: \(standard))")
    case (nil, nil): return text
    }
  }

  private func said(_ message: Message) -> String { MessageLanguage.text(message) }

  /// A whole text of the help in the language of messages. Not named as `said`: an interpolated literal would be taken for
  /// a finished text, of which there is no template.
  private func lookedUp(_ text: String) -> String { MessageLanguage.text(Message(template: text)) }

  /// A label with its explanation beside it, or below where the label is long.
  private static func entry(_ label: String, _ explanation: String) -> String {
    let start = "  " + label
    let lines = wrapped(explanation, width: width - indent)
    let padding = String(repeating: " ", count: indent)
    let below = lines.map { padding + $0 }
    guard start.count < indent, let first = lines.first else { return ([start] + below).map { $0 + "\n" }.joined() }
    let beside = start + String(repeating: " ", count: indent - start.count) + first
    return ([beside] + below.dropFirst()).map { $0 + "\n" }.joined()
  }

  /// Lines of a text, each broken where it is too long, and indented as it was.
  private static func filled(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line -> [String] in
      let start = String(line.prefix { $0 == " " })
      // Examples and tables keep their form.
      guard start.isEmpty else { return [String(line)] }
      return line.isEmpty ? [""] : wrapped(String(line), width: width)
    }.map { $0 + "\n" }.joined()
  }

  private static func wrapped(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = String(word)
      } else {
        line += (line.isEmpty ? "" : " ") + word
      }
    }
    return lines + [line]
  }
}
