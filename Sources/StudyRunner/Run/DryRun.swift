import StudyFile

/// What a study comes to, without running it.
package struct DryRun {
  private let study: StudySteps
  private let folder: String
  private let out: String

  package init(_ study: StudySteps, folder: String, out: String) {
    self.study = study
    self.folder = folder
    self.out = out
  }

  /// The study with every default as YAML, then the commands as comments.
  package var text: String {
    let commands = ["cd " + Self.quoted(folder)] + study.steps.map(command)
    return StudyYAML.text(study.document.settings) + "\n" + commands.map { "# " + $0 + "\n" }.joined()
  }

  private func command(_ step: StudyStep) -> String {
    var words = ["maillage", step.kind.rawValue] + step.words
    if step.kind == .compare {
      words += ["--"] + study.sides.indices.map { study.sides[$0] ?? planPath($0) }
      words.removeAll { $0 == "--" }
    }
    words += ["--out", step.name.map { out + "/" + $0 } ?? out]
    return words.map(Self.quoted).joined(separator: " ")
  }

  private func planPath(_ side: Int) -> String {
    let name = study.comparedPlan(side).flatMap { study.document.plans[$0].name }
    return out + "/" + (name.map { $0 + "/" } ?? "") + "plan.json"
  }

  /// A word as a shell takes it.
  private static func quoted(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: "-_./,:=%+".utf8.contains(byte)
      }
    }
    return isPlain && !word.isEmpty ? word : "'" + word.replacing("'", with: "'\\''") + "'"
  }
}
