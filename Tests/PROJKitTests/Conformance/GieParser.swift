/// One instruction of PROJ's test language.
struct GieCommand: Equatable {
  let tag: String
  let argument: String
  /// Counted from 1.
  let line: Int
}

/// A reader of PROJ's test language: instructions between `<gie>` and `</gie>`, or `<gie-strict>` and its end.
///
/// `#` starts a comment. A line of five or more equal characters is decoration and closes an instruction. In a strict
/// block an instruction ends with its line unless the line ends with a backslash; in the other kind it goes on until
/// the next instruction.
struct GieParser {
  static let tags: Set<String> = [
    "operation", "crs_src", "crs_dst", "use_proj4_init_rules", "accept", "expect", "roundtrip", "banner", "verbose",
    "direction", "tolerance", "ignore", "require_grid", "echo", "skip",
  ]

  private var commands: [GieCommand] = []
  private var isStrict = false
  private var isInside = false
  /// Whether the next line without a tag belongs to the last instruction.
  private var isOpen = false

  static func commands(in text: String) throws -> [GieCommand] {
    var parser = GieParser()
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      try parser.read(line, number: index + 1)
    }
    return parser.commands
  }

  private mutating func read(_ line: Substring, number: Int) throws {
    var text = Self.trimmed(line.prefix { $0 != "#" })
    switch text {
    case "<gie>": (isInside, isStrict, isOpen) = (true, false, false)
    case "<gie-strict>": (isInside, isStrict, isOpen) = (true, true, false)
    case "</gie>", "</gie-strict>": (isInside, isOpen) = (false, false)
    case "": return
    default:
      guard isInside else { return }
      let goesOn = text.hasSuffix("\\")
      if goesOn { text = Self.trimmed(text.dropLast()) }
      if let first = text.first, text.count >= 5, text.prefix(5).allSatisfy({ $0 == first }) {
        isOpen = false
      } else if let tag = text.split(whereSeparator: \.isWhitespace).first, Self.tags.contains(String(tag)) {
        let argument = Self.trimmed(text.dropFirst(tag.count))
        commands.append(GieCommand(tag: String(tag), argument: String(argument), line: number))
        isOpen = goesOn || !isStrict
      } else if isOpen, let last = commands.popLast() {
        commands.append(GieCommand(tag: last.tag, argument: "\(last.argument) \(text)", line: last.line))
        isOpen = goesOn || !isStrict
      } else if isStrict {
        throw Unreadable(line: number, text: String(text))
      }
    }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }

  struct Unreadable: Error {
    let line: Int
    let text: String
  }
}
