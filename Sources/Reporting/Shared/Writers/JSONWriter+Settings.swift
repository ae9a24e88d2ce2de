package import CoverageModel

extension JSONWriter {
  /// The settings of a study, enough to run it again; a study file in JSON.
  package mutating func settings(_ settings: StudySettings) { member("study") { $0.object(of: settings) } }

  /// Every key on a line of its own at the first level, everything deeper on the line of its key.
  private mutating func object(of settings: StudySettings) {
    object { writer in
      for entry in settings.entries { writer.member(named: entry.key) { $0.setting(entry.value) } }
    }
  }

  private mutating func setting(_ value: StudySettings.Value) {
    switch value {
    case .text(let text): self.value(text)
    case .number(let digits): raw(digits)
    case .flag(let flag): raw(flag ? "true" : "false")
    case .list(let values): array(values) { $0.setting($1) }
    case .map(let settings): object(of: settings)
    case .nothing: raw("null")
    }
  }
}
