public import CoverageModel

/// Writes settings as YAML that reads back as the same texts, in YAML 1.1 and 1.2.
public enum StudyYAML {
  /// Settings, one key a line, maps within maps indented by two spaces.
  public static func text(_ settings: StudySettings) -> String { lines(settings, indent: "").joined() }

  /// One value on the line of its key.
  public static func scalar(_ text: String) -> String { isPlain(text) ? text : quoted(text) }

  private static func lines(_ settings: StudySettings, indent: String) -> [String] {
    settings.entries.flatMap { entry -> [String] in
      let key = indent + scalar(entry.key) + ":"
      switch entry.value {
      case .map(let map) where map.entries.isEmpty: return [key + " {}\n"]
      case .map(let map): return [key + "\n"] + lines(map, indent: indent + "  ")
      default: return [key + " " + inline(entry.value) + "\n"]
      }
    }
  }

  private static func inline(_ value: StudySettings.Value) -> String {
    switch value {
    case .text(let text): scalar(text)
    case .number(let digits): digits
    case .flag(let flag): flag ? "true" : "false"
    case .nothing: "~"
    case .list(let values): "[" + values.map(inline).joined(separator: ", ") + "]"
    case .map(let map):
      "{" + map.entries.map { scalar($0.key) + ": " + inline($0.value) }.joined(separator: ", ") + "}"
    }
  }

  /// Words that some reader of YAML takes for something else than text.
  private static let reserved: Set<String> = ["true", "false", "yes", "no", "on", "off", "null", "y", "n"]

  /// Whether a text means itself without quotes: it starts with a letter, a point or a slash before one, and holds
  /// nothing that YAML gives a meaning.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first.properties.isAlphabetic || "./".unicodeScalars.contains(first),
      text.last != " ", !reserved.contains(text.lowercased()), Double(text) == nil
    else { return false }
    return text.unicodeScalars.dropFirst().allSatisfy { scalar in
      scalar.properties.isAlphabetic || (0x30...0x39).contains(scalar.value)
        || " ._/-+()%".unicodeScalars.contains(scalar)
    } && text.unicodeScalars.contains { $0.properties.isAlphabetic }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\" + String(scalar)
      case _ where scalar.value < 0x20 || (0x7F...0xA0).contains(scalar.value) || scalar.value == 0xFEFF:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
