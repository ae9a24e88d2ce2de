import MessageModel

/// What a study names as one side of its comparison.
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
  /// The two sides of the comparison; nil where there is none.
  ///
  /// - Throws: `StudyError` where a side is a plan and the study has none, or several of which none is named.
  public func comparisonSides() throws(StudyError) -> (before: ComparisonSide, after: ComparisonSide)? {
    guard let comparison else { return nil }
    let before = comparison.first { $0.key.name == "before" }
    let after = comparison.first { $0.key.name == "after" }
    return (try side(before, "before", "spaces"), try side(after, "after", "plan"))
  }

  private func side(
    _ setting: StudySetting?, _ name: String, _ standard: String
  ) throws(StudyError) -> ComparisonSide {
    let text = setting?.value.scalarText ?? standard
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
