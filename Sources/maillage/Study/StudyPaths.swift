import CoverageModel
import FoundationEssentials
import StudyFile
import StudyRunner

/// Paths of the command line as a study has them: relative to its own folder.
struct StudyPaths {
  /// The working folder.
  let working: String
  /// The folder of the study.
  let study: String

  /// A path as it is written in the study: relative where it lies in its folder, else absolute.
  func written(_ path: String) -> String {
    guard working != study, !path.hasPrefix("/"), !path.contains("://") else { return path }
    let whole = URL(filePath: working + "/" + path).standardizedFileURL.path
    return PathBelow.of(whole, in: study) ?? whole
  }

  /// A path of the study as messages show it: relative where it lies in the working folder, else absolute.
  func shown(_ path: String) -> String {
    let whole = URL(filePath: path.hasPrefix("/") ? path : study + "/" + path).standardizedFileURL.path
    return PathBelow.of(whole, in: working) ?? whole
  }

  /// A setting of the command line with its paths as the study has them.
  func written(_ setting: StudySetting) -> StudySetting {
    var setting = setting
    switch (setting.key.kind, setting.value) {
    case (.path, .text(let text)) where Self.isPath(text, of: setting.key): setting.value = .text(written(text))
    case (.list, .list(let values)) where setting.key.name == "by":
      setting.value = .list(
        values.map { value in
          ZoneLevel.isWord(value.scalarText) ? value : .text(written(value.scalarText))
        })
    default: break
    }
    return setting
  }

  /// Whether a text is a path, where the key also takes words.
  static func isPath(_ text: String, of key: StudyKey) -> Bool {
    key.name != "candidates"
      || PlanRequest.CandidateSource.named(text) == nil && !text.filter { $0 != " " }.hasPrefix("towns>")
  }
}
