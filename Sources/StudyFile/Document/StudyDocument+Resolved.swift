import CoverageModel

extension StudyDocument {
  /// The study with the value of every key that has one without being set.
  ///
  /// - Parameter language: the language of reports where the study names none.
  /// - Complexity: O(number of keys).
  public func resolved(language: String) -> StudyDocument {
    var study = self
    study.complete(&study.shared, keys.shared)
    study.setStandard("lang", .text(language), in: &study.shared)
    if !study.shared.contains(where: { Self.territoryKeys.contains($0.key.name) && !$0.texts.isEmpty }) {
      study.shared.removeAll { Self.territoryKeys.contains($0.key.name) }
      if study.shared("towns") == nil {
        study.setStandard("region", .text(Self.standardRegion), in: &study.shared)
      } else {
        study.setStandard("france", .flag(true), in: &study.shared)
      }
    }
    study.complete(&study.analysis, keys.inSection(.analyze).filter { !$0.isShared })
    for index in study.plans.indices {
      study.complete(&study.plans[index].settings, keys.inSection(.plan).filter { !$0.isShared })
      study.completeModel(&study.plans[index].settings)
    }
    if comparison != nil {
      for (name, word) in [("before", "spaces"), ("after", "plan")] {
        study.setStandard(name, .text(word), in: &study.comparison)
      }
    }
    return study
  }

  /// The region studied where neither towns nor territory are named: Occitanie.
  static let standardRegion = "76"

  private func complete(_ settings: inout [StudySetting], _ listed: [StudyKey]) {
    for key in listed {
      guard let standard = key.standard, !settings.contains(where: { $0.key == key }) else { continue }
      if let setting = try? StudySetting(key, texts: [standard]) { settings.append(setting) }
    }
    order(&settings)
  }

  private func setStandard(_ name: String, _ value: StudySettings.Value, in settings: inout [StudySetting]) {
    guard let key = keys.key(name), !settings.contains(where: { $0.key == key }) else { return }
    settings.append(StudySetting(key, value))
    order(&settings)
  }

  private func setStandard(_ name: String, _ value: StudySettings.Value, in settings: inout [StudySetting]?) {
    guard var known = settings else { return }
    setStandard(name, value, in: &known)
    settings = known
  }

  /// What a model takes where nothing is said: three openings, half of the people, equal weights.
  private func completeModel(_ settings: inout [StudySetting]) {
    let model = settings.first { $0.key.name == "model" }.flatMap { SitingModelKind(rawValue: $0.value.scalarText) }
    guard let model else { return }
    if model.takesOpenings, !settings.contains(where: { $0.key.name == "budget" && !$0.texts.isEmpty }) {
      setStandard("open", .number("3"), in: &settings)
    }
    if model == .partialCover { setStandard("cover_share", .number("0.5"), in: &settings) }
    if model == .backup { setStandard("theta", .number("0.5"), in: &settings) }
  }

  /// Puts settings in the order of the table.
  func order(_ settings: inout [StudySetting]) {
    let places = Dictionary(
      uniqueKeysWithValues: (keys.all + keys.comparison).enumerated().map { ($1.name, $0) })
    settings.sort { places[$0.key.name, default: 0] < places[$1.key.name, default: 0] }
  }
}
