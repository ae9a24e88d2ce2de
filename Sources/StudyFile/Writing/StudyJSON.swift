import CoverageModel
import MessageModel

/// Writes settings as JSON (RFC 8259), every value on a line of its own.
enum StudyJSON {
  static func text(_ value: StudySettings.Value, indent: String = "") -> String {
    let inner = indent + "  "
    switch value {
    case .text(let text): return JSONText.string(text)
    case .number(let digits): return digits
    case .flag(let flag): return flag ? "true" : "false"
    case .nothing: return "null"
    case .list(let values):
      return block("[", "]", values.map { text($0, indent: inner) }, indent)
    case .map(let settings):
      return block(
        "{", "}", settings.entries.map { JSONText.string($0.key) + ": " + text($0.value, indent: inner) }, indent)
    }
  }

  private static func block(_ open: String, _ close: String, _ lines: [String], _ indent: String) -> String {
    guard !lines.isEmpty else { return open + close }
    return open + "\n" + lines.map { indent + "  " + $0 }.joined(separator: ",\n") + "\n" + indent + close
  }
}
