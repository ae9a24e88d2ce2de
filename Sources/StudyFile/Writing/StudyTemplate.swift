public import CoverageModel
public import MessageModel

/// Writes a study file to be edited: what is set, and every other key commented out with an example.
public struct StudyTemplate {
  private let study: StudyDocument
  /// Columns that were guessed, by kind of file, shown as a comment.
  private let guesses: StudySettings
  /// Sentences about keys, by their names, in the language of the comments: what was guessed, and what else there is.
  private let remarks: [String: [Message]]
  /// Says a sentence in the language of the comments.
  private let said: (Message) -> String

  /// A template.
  ///
  /// - Parameters:
  ///   - study: what is set.
  ///   - guesses: columns by kind of file that were guessed.
  ///   - remarks: sentences about keys, by their names.
  ///   - said: turns an English sentence into the language of the comments.
  public init(
    _ study: StudyDocument, guesses: StudySettings = StudySettings(), remarks: [String: [Message]] = [:],
    said: @escaping (Message) -> String
  ) {
    self.study = study
    self.guesses = guesses
    self.remarks = remarks
    self.said = said
  }

  /// The text of the file.
  ///
  /// - Complexity: O(number of keys).
  public var text: String {
    var lines = comment(
      "Run this study with 'maillage run'. Paths are relative to the folder of this file. A line that starts with # is left out.",
      indent: "")
    for key in study.keys.shared { lines += [""] + entry(key, study.shared, indent: "") }
    lines += [""] + comment("The analysis, which is always run.", indent: "")
    lines += section("analyze", .analyze, study.analysis, isOpen: true)
    lines += [""] + comment("Where to open next, with proof; without this section there is no plan.", indent: "")
    if study.plans.count == 1, let plan = study.plans.first, plan.name == nil {
      lines += section("plan", .plan, plan.settings, isOpen: true)
    } else {
      lines += section("plan", .plan, [], isOpen: false)
    }
    lines += [""] + comment("Who gains and who loses, from one situation to another.", indent: "")
    lines += section("compare", .compare, study.comparison ?? [], isOpen: study.comparison != nil)
    return lines.map { $0 + "\n" }.joined()
  }

  /// A section with its own keys, and shared ones that are set in it; where it is not wanted it is commented out as a
  /// whole.
  private func section(
    _ name: String, _ kind: StudyStep.Kind, _ settings: [StudySetting], isOpen: Bool
  ) -> [String] {
    let keys = study.keys.inSection(kind).filter { key in !key.isShared || settings.contains { $0.key == key } }
    let lines = [name + ":"] + keys.flatMap { entry($0, settings, indent: "  ") }
    return isOpen ? lines : lines.map { "# " + $0 }
  }

  /// A key with what it does, set or commented out.
  private func entry(_ key: StudyKey, _ settings: [StudySetting], indent: String) -> [String] {
    let lines = ([Message(template: key.help)] + (remarks[key.name] ?? [])).flatMap { comment($0, indent: indent) }
    if let setting = settings.first(where: { $0.key == key }) {
      return lines + yaml(key.name, setting.value).map { indent + $0 }
    }
    if key.name == "columns", !guesses.entries.isEmpty {
      return lines + comment("These were guessed:", indent: indent) + yaml(key.name, .map(guesses)).map { "# " + $0 }
    }
    return lines + ["\(indent)# \(key.name): \(key.example)"]
  }

  private func yaml(_ key: String, _ value: StudySettings.Value) -> [String] {
    StudyYAML.text(StudySettings([StudySettings.Entry(key, value)])).split(separator: "\n").map(String.init)
  }

  /// A sentence as comments of at most 100 columns.
  private func comment(_ sentence: Message, indent: String) -> [String] {
    var lines: [String] = []
    var line = indent + "#"
    for word in said(sentence).split(separator: " ") {
      if line.count + 1 + word.count > 100 {
        lines.append(line)
        line = indent + "#"
      }
      line += " " + word
    }
    return lines + [line]
  }
}
