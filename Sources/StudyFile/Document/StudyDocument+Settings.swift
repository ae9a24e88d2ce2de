public import CoverageModel

extension StudyDocument {
  /// The study as it is written down: keys as in a study file.
  ///
  /// The folders of the results and of the embedded data and the database are left out: where they lie has no part in
  /// the results.
  public var settings: StudySettings {
    var settings = StudySettings(entries(shared.filter { !StudyKeys.places.contains($0.key.name) }))
    settings.entries.append(section("analyze", analysis))
    if let plan = plans.first, plan.name == nil {
      settings.entries.append(section("plan", plan.settings))
    } else if !plans.isEmpty {
      let named = plans.map { section($0.name ?? "", $0.settings) }
      settings.entries.append(StudySettings.Entry("plans", .map(StudySettings(named))))
    }
    if let comparison { settings.entries.append(section("compare", comparison)) }
    return settings
  }

  private func section(_ name: String, _ settings: [StudySetting]) -> StudySettings.Entry {
    StudySettings.Entry(name, .map(StudySettings(entries(settings))))
  }

  private func entries(_ settings: [StudySetting]) -> [StudySettings.Entry] {
    settings.map { StudySettings.Entry($0.key.name, $0.value) }
  }
}
