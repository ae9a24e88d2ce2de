package import CoverageData
import CoverageModel
import MessageModel
import ResultFiles
package import StudyFile

/// The steps that a study stands for: every default set, every value checked.
package struct StudySteps {
  /// The study with its defaults.
  package let document: StudyDocument
  /// What is said of each step.
  package let steps: [StudyStep]
  /// Paths of the situations of the comparison; nil for a plan of the study.
  package let sides: [String?]
  /// For each side of the comparison the plan that it is, by position.
  private let comparedPlans: [Int?]
  private let file: String

  /// Parts a study; to be called within its run, as a table of travel costs is looked at for its unit.
  ///
  /// - Parameters:
  ///   - document: the study.
  ///   - file: its path, for messages.
  ///   - language: the language of reports where it names none.
  /// - Throws: `DataError` with line and key for what does not hold.
  package init(_ document: StudyDocument, file: String, language: String) throws(DataError) {
    self.document = document.resolved(language: language)
    self.file = file
    do throws(StudyError) {
      let sides = try self.document.comparisonSides() ?? []
      comparedPlans = sides.map { if case .plan(let index) = $0 { index } else { nil } }
      let spaces = self.document.sharedText("spaces") ?? "wave-1"
      self.sides = sides.map { side in
        switch side {
        case .spaces: spaces
        case .plan: nil
        case .other(let text): text
        }
      }
      let folders = self.sides.count { $0.map(Self.isFolder) ?? false }
      let plansOfUnit = try Self.plansOfUnit(self.document, file: file)
      var steps = try self.document.steps(comparesFolders: folders > 0, plansOfUnit: plansOfUnit)
      // Folders alone hold all that is compared.
      for index in steps.indices where steps[index].kind == .compare && folders == self.sides.count {
        steps[index].arguments.removeAll { ["--matrix", "--status"].contains($0.option) }
      }
      self.steps = steps
    } catch {
      throw DataError(error, file: file)
    }
    // Nothing is looked for yet.
    _ = try run(geoData: GeoDataFolder(path: ""), threads: 1)
  }

  /// The plan that a side of the comparison is, by position; nil where it is none.
  package func comparedPlan(_ side: Int) -> Int? { comparedPlans[side] }

  /// The plans, by position, that have a table of travel costs of their own whose unit is known: they have towns.
  private static func plansOfUnit(_ document: StudyDocument, file: String) throws(StudyError) -> Set<Int> {
    var found: Set<Int> = []
    let plans = try document.steps().filter { $0.kind == .plan }
    for (index, (step, plan)) in zip(plans, document.plans).enumerated()
    where plan.settings.contains(where: { StudyKeys.travel.contains($0.key.name) && $0.value != .nothing }) {
      // What does not hold, and a table that cannot be read, is reported of when the plan is made.
      let reader = StepReader(step, file: file, geoData: GeoDataFolder(path: ""), threads: 1)
      guard let plan = try? reader.plan() else { continue }
      let measure = try? plan.siting.travelMeasure(plan.places)
      if measure != nil { found.insert(index) }
    }
    return found
  }

  /// Whether a side of a comparison is the results of an analysis.
  private static func isFolder(_ path: String) -> Bool {
    if case .results = try? ComparisonSource(path) { true } else { false }
  }

  /// The study as values.
  ///
  /// - Parameters:
  ///   - geoData: the embedded data.
  ///   - threads: at least 1.
  /// - Throws: `DataError` with line and key for a value that does not hold.
  package func run(geoData: GeoDataFolder, threads: Int) throws(DataError) -> StudyRun {
    var analysis: AnalysisStep?
    var plans: [StudyRun.Plan] = []
    var comparison: StudyRun.Comparison?
    for step in steps {
      let reader = StepReader(step, file: file, geoData: geoData, threads: threads)
      switch step.kind {
      case .analyze:
        analysis = try reader.analysis()
        analysis?.settings = document.settings
      case .plan: plans.append(StudyRun.Plan(name: step.name, try reader.plan()))
      case .compare:
        let named = zip(sides, comparedPlans).map { side, plan in
          plan.map(StudyRun.Comparison.Side.plan) ?? .named(side ?? "")
        }
        comparison = StudyRun.Comparison(named, try reader.comparison(count: sides.count))
      }
    }
    guard let analysis else { preconditionFailure("every study has an analysis") }
    return StudyRun(analysis, plans: plans, comparison: comparison)
  }
}

extension DataError {
  /// What is wrong with a study file, or with an option where no line is known.
  package init(_ error: StudyError, file: String) {
    self.init(.content, file: file, line: error.line, field: error.key, error.problem)
    // The keys that there are may be listed: they are ours, and all are shown.
    problem = error.problem.excerpt(first: 800, last: 160)
  }
}
