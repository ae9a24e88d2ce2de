public import MessageModel

/// How grave a finding is.
public enum Severity: String, CaseIterable, Hashable, Sendable {
  /// An analysis would refuse the file, or be wrong.
  case error
  /// Likely wrong.
  case warning
  /// Good to know.
  case note

  /// The severity before the name of a rule, in English.
  public func heading(_ rule: String) -> Message {
    switch self {
    case .error: "error \(rule)"
    case .warning: "warning \(rule)"
    case .note: "note \(rule)"
    }
  }
}
