import CoverageModel

extension StudyDocument {
  /// Keys of which only one can be set.
  static let territoryKeys: Set<String> = ["region", "department", "france"]

  /// The commands that the study stands for, with their options; the situations of a comparison are left to
  /// `comparisonSides()`.
  ///
  /// What a section says goes before what is said for all steps; a comparison with a plan follows that plan. A table
  /// of travel costs that a plan has of its own takes the place of the distances that are said for all steps, which may
  /// be in another unit, and, where its own unit is not known, of towns and territory.
  ///
  /// - Parameters:
  ///   - comparesFolders: whether a side of the comparison is a folder of results, which says itself what was studied.
  ///   - plansOfUnit: positions of plans whose own table of travel costs has a known unit.
  /// - Throws: `StudyError` as `comparisonSides()`.
  public func steps(
    comparesFolders: Bool = false, plansOfUnit: Set<Int> = []
  ) throws(StudyError) -> [StudyStep] {
    var steps = [StudyStep(.analyze, arguments: arguments(.analyze, [(analysis, "analyze.")]))]
    for (index, plan) in plans.enumerated() {
      let path = plan.name.map { "plans." + $0 + "." } ?? "plan."
      let own = arguments(.plan, [(plan.settings, path)], hasTowns: plansOfUnit.contains(index))
      steps.append(StudyStep(.plan, name: plan.name, arguments: own))
    }
    if let comparison, let sides = try comparisonSides() {
      var sections = [(comparison, "compare.")]
      for side in sides.dropFirst() + sides.prefix(1) {
        if case .plan(let index) = side { sections.append((plans[index].settings, "plan.")) }
      }
      let general: Set<String> = [
        "--geodata", "--columns", "--crs", "--layer", "--status", "--lang", "--formats", "--matrix", "--roads",
        "--road-distance", "--direction", "--time-factor", "--in-town-trips", "--no-areas", "--words",
      ]
      let all = arguments(.compare, sections)
      steps.append(
        StudyStep(.compare, arguments: comparesFolders ? all.filter { general.contains($0.option) } : all))
    }
    return steps
  }

  /// The options of a step from its sections, the first going before the second, and from what is shared.
  private func arguments(
    _ kind: StudyStep.Kind, _ sections: [(settings: [StudySetting], path: String)], hasTowns: Bool = true
  ) -> [StudyArgument] {
    let own = sections.first?.settings ?? []
    // A comparison takes the matrix of its plan, unless it has one of its own.
    let hasOwnMatrix = Self.hasMatrix(own)
    let ofPlan = kind == .plan ? hasOwnMatrix : !hasOwnMatrix && sections.contains { Self.hasMatrix($0.settings) }
    let hasTerritory = own.contains { Self.territoryKeys.contains($0.key.name) && $0.value != .nothing }
    var arguments: [StudyArgument] = []
    for key in keys.all where key.steps.contains(kind) && key.name != "out" {
      var found = own.first { $0.key == key }.map { ($0, sections[0].path + key.name) }
      if found == nil, !(hasTerritory && Self.territoryKeys.contains(key.name)) {
        found =
          sections.dropFirst().lazy.compactMap { section in
            section.settings.first { $0.key == key }.map { ($0, section.path + key.name) }
          }.first
        if found == nil, !(ofPlan && Self.isReplaced(key, hasTowns: hasTowns)) {
          found = shared(key.name).map { ($0, key.name) }
        }
      }
      guard let (setting, path) = found else { continue }
      for text in setting.texts {
        arguments.append(StudyArgument(option: key.option, text: text, path: path, line: setting.line))
      }
    }
    return arguments
  }

  /// Whether a section has travel costs of its own: a table, or a road network.
  static func hasMatrix(_ settings: [StudySetting]) -> Bool {
    settings.contains { StudyKeys.travel.contains($0.key.name) && $0.value != .nothing }
  }

  /// Whether what is said of a key for all steps does not hold where a plan has a table of travel costs of its own.
  static func isReplaced(_ key: StudyKey, hasTowns: Bool) -> Bool {
    ["service_distance", "distances", "road_distance", "direction", "time_factor", "in_town_trips", "no_areas"]
      .contains(key.name)
      || !hasTowns && key.isReplacedByMatrix
  }
}
