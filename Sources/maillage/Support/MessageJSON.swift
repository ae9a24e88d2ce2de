import CoverageData
import MessageModel
import StudyRunner

/// Errors and notes for machines: one JSON object a line on stderr.
enum MessageJSON {
  /// How grave a message is.
  enum Severity: String { case error, note }

  /// A message with its place; `code` is its template, which stays when its words for people are in another language.
  static func line(_ message: Message, severity: Severity, file: String? = nil, row: Int? = nil, field: String? = nil)
    -> String
  {
    func text(_ value: String?) -> String { value.map(JSONText.string) ?? "null" }
    let members: [(String, String?)] = [
      ("severity", JSONText.string(severity.rawValue)), ("code", JSONText.string(message.template)),
      ("message", JSONText.string(MessageLanguage.text(message))), ("file", text(file)),
      ("row", row.map { "\($0)" } ?? "null"), ("field", text(field)),
    ]
    return JSONText.object(members) + "\n"
  }

  /// An error with its place.
  static func line(_ error: any Error) -> String {
    switch error {
    case let error as DataError:
      line(error.problem, severity: .error, file: error.file, row: error.line ?? error.feature, field: error.field)
    case let error as OutputError: line(error.problem, severity: .error, file: MessageLanguage.text(error.path))
    default: line(MessageLanguage.message(of: error), severity: .error)
    }
  }
}
