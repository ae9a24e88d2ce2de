/// A language that reports are written in.
public enum Language: String, CaseIterable, Hashable, Sendable {
  /// English.
  case english = "en"
  /// French.
  case french = "fr"

  /// The language of an environment: the first of LC_ALL, LC_MESSAGES and LANG that says something; English unless that
  /// starts with `fr`.
  public init(environment: [String: String]) {
    let variables = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let setting = variables.lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    self = setting.hasPrefix("fr") ? .french : .english
  }

  var catalogue: [TextKey: String] {
    switch self {
    case .english: englishCatalogue
    case .french: frenchCatalogue
    }
  }

  /// The text of a key with its `{placeholders}` filled in.
  ///
  /// - Precondition: the catalogue has the key, and every placeholder of the text is given (both are tested).
  func text(_ key: TextKey, _ values: [String: String] = [:]) -> String {
    guard let template = catalogue[key] else { preconditionFailure("no text for \(key) in \(self)") }
    var text = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = String(rest[rest.index(after: open)..<close])
      guard let value = values[name] else { preconditionFailure("no value for {\(name)} of \(key)") }
      text += rest[..<open] + value
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }
}
