import ArgumentParser
import MessageModel

/// What is wrong with a command line, as a message.
///
/// The parser keeps its errors to itself but for an English text. Which error it is and what values it holds is read by
/// reflection; a test goes through the kinds, so that a new version of the parser cannot change them unseen.
struct CommandLineFault {
  /// What is wrong.
  let message: Message
  /// The command that was meant, behind those it belongs to.
  let commands: [any ParsableCommand.Type]

  /// Reads an error of the parser; nil for what is not a fault, such as a request for help.
  init?(_ error: any Error) {
    let mirror = Mirror(reflecting: error)
    commands = mirror.descendant("commandStack") as? [any ParsableCommand.Type] ?? [Maillage.self]
    if let own = error as? UsageError {
      message = own.explanation
      return
    }
    guard Maillage.exitCode(for: error) != .success, let fault = mirror.descendant("parserError") else { return nil }
    let text = Maillage.message(for: error)
    guard let kind = Mirror(reflecting: fault).children.first else {
      message = Message(template: text)
      return
    }
    message = Self.message(kind.label ?? "", Mirror(reflecting: kind.value), kind.value, text)
  }

  private static func message(_ kind: String, _ values: Mirror, _ value: Any, _ text: String) -> Message {
    func between(_ start: String, _ end: String) -> String { String(text.dropFirst(start.count).dropLast(end.count)) }
    switch kind {
    case "userValidationError": return (value as? any ExplainedError)?.explanation ?? Message(data: text)
    case "unknownOption":
      let parts = parts(between("Unknown option '", text.hasSuffix("?") ? "'?" : "'"), "'. Did you mean '")
      return parts.count == 2
        ? "Unknown option '\(parts[0])'. Did you mean '\(parts[1])'?" : "Unknown option '\(parts[0])'"
    case "missingValueForOption":
      let option = between("Missing value for '", "'")
      if let number = negativeNumber(after: option) {
        return "'\(option)' takes no negative number, but '\(number)' was given"
      }
      return "Missing value for '\(option)'"
    case "unexpectedValueForOption":
      let parts = parts(between("The option '", "' was specified."), "' does not take any value, but '")
      guard parts.count == 2 else { return Message(data: text) }
      return "The option '\(parts[0])' does not take any value, but '\(parts[1])' was specified."
    case "unexpectedExtraValues":
      if text.hasPrefix("Unexpected argument '") {
        return "Unexpected argument '\(between("Unexpected argument '", "'"))'"
      }
      let parts = parts(text, " unexpected arguments: ")
      return parts.count == 2 ? "\(parts[0]) unexpected arguments: \(parts[1])" : Message(data: text)
    case "noValue":
      return text.hasPrefix("Missing one of: ")
        ? "Missing one of: \(between("Missing one of: ", ""))"
        : "Missing expected argument '\(between("Missing expected argument '", "'"))'"
    case "unableToParseValue": return unparsed(values, text)
    case "invalidOption", "nonAlphanumericShortOption": return "Invalid option: \(between("Invalid option: ", ""))"
    default: return Message(template: text)
    }
  }

  /// The negative number behind an option, which the parser takes for another option.
  private static func negativeNumber(after option: String) -> String? {
    let name = String(option.prefix { $0 != " " })
    return zip(CommandLine.arguments, CommandLine.arguments.dropFirst()).lazy
      .first { $0 == name && $1.hasPrefix("-") && Double($1) != nil }?.1
  }

  /// A value that its option does not take: why, or what it takes.
  private static func unparsed(_ values: Mirror, _ text: String) -> Message {
    let fields = values.children.map(\.value)
    let value = fields.lazy.compactMap { $0 as? String }.first ?? ""
    let start = "The value '\(value)' is invalid for '"
    guard text.hasPrefix(start) else { return Message(data: text) }
    let rest = text.dropFirst(start.count)
    // The name of an option holds no apostrophe.
    let option = String(rest.prefix { $0 != "'" })
    let tail = String(rest.dropFirst(option.count + 1))
    let why = fields.lazy.compactMap { Mirror(reflecting: $0).children.first?.value as? any ExplainedError }.first
    if let why { return "The value '\(value)' is invalid for '\(option)': \(why.explanation)" }
    let choice = ". Please provide one of "
    guard tail.hasPrefix(choice) else {
      return tail.isEmpty
        ? "The value '\(value)' is invalid for '\(option)'" : "The value '\(value)' is invalid for '\(option)'\(tail)"
    }
    let following = parts(tail, "\n  - ")
    if following.count > 1 {
      let list = following.dropFirst().joined(separator: ", ")
      return "The value '\(value)' is invalid for '\(option)'. Please provide one of the following: \(list)"
    }
    let list = list(String(tail.dropFirst(choice.count).dropLast()))
    return "The value '\(value)' is invalid for '\(option)'. Please provide one of \(list)."
  }

  /// `'a', 'b' or 'c'`, as the parser joins words.
  private static func list(_ text: String) -> Message {
    let either = parts(text, " or ")
    if either.count == 2 { return "\(either[0]) or \(either[1])" }
    let both = parts(text, " and ")
    return both.count == 2 ? "\(both[0]) and \(both[1])" : Message(data: text)
  }

  /// A text parted at the first occurrence of a separator, or at each of several.
  private static func parts(_ text: String, _ separator: String) -> [String] {
    var parts: [String] = []
    var part = ""
    var rest = text[...]
    while let first = rest.first {
      if rest.hasPrefix(separator) {
        parts.append(part)
        part = ""
        rest = rest.dropFirst(separator.count)
      } else {
        part.append(first)
        rest = rest.dropFirst()
      }
    }
    return parts + [part]
  }
}
