import CoverageModel
import MessageModel

/// What a study names as one of the situations of its comparison.
public enum ComparisonSide: Hashable, Sendable {
  /// The spaces of the study.
  case spaces
  /// One of its plans, by position.
  case plan(Int)
  /// A file, a folder, or the word for the embedded spaces.
  case other(String)

  /// Words that no plan may be named.
  static let words = ["spaces", "plan", "wave-1", "embedded"]
}

extension StudyDocument {
  /// What is compared: the situation before, then those after; nil where there is no comparison.
  ///
  /// - Throws: `StudyError` where a side is a plan and the study has none, or several of which none is named.
  public func comparisonSides() throws(StudyError) -> [ComparisonSide]? {
    guard let comparison else { return nil }
    var sides: [ComparisonSide] = []
    for (name, standard) in [("before", "spaces"), ("after", "plan")] {
      let setting = comparison.first { $0.key.name == name }
      var texts = [setting?.value.scalarText ?? standard]
      if let setting, case .list(let values) = setting.value { texts = values.map(\.scalarText) }
      for text in texts { sides.append(try side(text, setting, name)) }
    }
    return sides
  }

  private func side(
    _ text: String, _ setting: StudySetting?, _ name: String
  ) throws(StudyError) -> ComparisonSide {
    let path = "compare." + name
    if text == "spaces" { return .spaces }
    if let index = plans.firstIndex(where: { $0.name == text }) { return .plan(index) }
    guard text == "plan" else { return .other(text) }
    guard !plans.isEmpty else {
      throw StudyError(line: setting?.line, key: path, "names the plan, but the study has none: add 'plan:'")
    }
    guard plans.count == 1 else {
      let names = plans.compactMap(\.name).joined(separator: ", ")
      throw StudyError(line: setting?.line, key: path, "names the plan, but the study has several: \(names)")
    }
    return .plan(0)
  }
}
