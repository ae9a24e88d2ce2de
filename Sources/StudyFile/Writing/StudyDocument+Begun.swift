import CoverageModel
import MessageModel

extension StudyDocument {
  /// A new study from what is set, with a plan and a comparison unless they are not wanted.
  ///
  /// With towns of one's own every town is a candidate unless something else is said.
  ///
  /// - Throws: `StudyError` for a key that is set twice.
  public init(
    begun settings: [StudySetting], hasPlan: Bool = true, keys: StudyKeys = .standard
  ) throws(StudyError) {
    var seen: Set<String> = []
    for setting in settings where !seen.insert(setting.key.name).inserted {
      throw StudyError("\(setting.key.option) is given twice")
    }
    self.init(keys: keys)
    var plan: [StudySetting] = []
    for setting in settings {
      if setting.key.isShared {
        shared.append(setting)
      } else if setting.key.steps.contains(.analyze) {
        analysis.append(setting)
      } else {
        plan.append(setting)
      }
    }
    guard hasPlan || !plan.isEmpty else { return }
    let names = Set(plan.map(\.key.name))
    var standards: [(String, StudySettings.Value)] = []
    let isCounting = plan.contains { ["lscp", "partial-cover"].contains($0.value.scalarText) }
    if !names.contains("open"), !names.contains("budget"), !isCounting { standards.append(("open", .number("3"))) }
    if !names.contains("candidates"), self.shared("towns") != nil {
      standards.append(("candidates", .text("towns>=0")))
    }
    for (name, value) in standards {
      if let key = keys.key(name) { plan.append(StudySetting(key, value)) }
    }
    order(&plan)
    plans = [Plan(settings: plan)]
    comparison = keys.comparison.map { StudySetting($0, .text($0.example)) }
  }
}
