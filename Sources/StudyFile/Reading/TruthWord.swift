/// The words for true and false in YAML 1.2; `yes`, `no`, `on` and `off` are texts.
enum TruthWord {
  /// Whether a word is true; nil where it is neither true nor false.
  static func value(_ text: String) -> Bool? {
    switch text {
    case "true", "True", "TRUE": true
    case "false", "False", "FALSE": false
    default: nil
    }
  }
}
