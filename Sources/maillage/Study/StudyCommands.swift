import CoverageData
import CoverageModel
import FoundationEssentials
import MessageModel
import StudyRunner
import StudyFile

/// A study ready to be run: every default set, every option checked.
struct StudyCommands {
  /// The study.
  let document: StudyDocument
  /// Its steps, with the commands they stand for.
  let steps: [(step: StudyStep, parsed: ParsedStep)]
  /// Paths of the situations of the comparison; nil for a plan of the study.
  let sides: [String?]
  /// For each side of the comparison the plan that it is, by position.
  private let comparedPlans: [Int?]

  /// Makes the steps of a study; the working folder is that of the study by now.
  ///
  /// - Throws: `DataError` with line and key for an option that does not hold.
  init(_ document: StudyDocument, file: String, threads: Int?) throws {
    self.document = document.resolved(language: StudySource.defaultLanguage)
    do throws(StudyError) {
      let found = try self.document.comparisonSides()
      let sides = found ?? []
      comparedPlans = sides.map { if case .plan(let index) = $0 { index } else { nil } }
      let spaces = self.document.sharedText("spaces") ?? "wave-1"
      self.sides = sides.map { side in
        switch side {
        case .spaces: spaces
        case .plan: nil
        case .other(let text): text
        }
      }
    } catch {
      throw DataError(error, file: file)
    }
    let words = self.sides.map { $0 ?? "plan.json" }
    let folders = self.sides.filter { $0.map(Self.isFolder) ?? false }.count
    var parsed: [(StudyStep, ParsedStep)] = []
    let plansOfUnit = try Self.plansOfUnit(self.document, sides: words, file: file)
    for var step in try self.document.steps(comparesFolders: folders > 0, plansOfUnit: plansOfUnit) {
      // Folders alone hold all that is compared.
      if step.kind == .compare, folders == words.count {
        step.arguments.removeAll { ["--matrix", "--status"].contains($0.option) }
      }
      parsed.append(
        (step, try ParsedStep(step, sides: words, file: file).with(threads: threads)))
    }
    steps = parsed
  }

  /// The plan that a side of the comparison is, by position; nil where it is none.
  func comparedPlan(_ side: Int) -> Int? { comparedPlans[side] }

  /// The plans, by position, that have a table of travel costs of their own whose unit is known: they have towns.
  private static func plansOfUnit(
    _ document: StudyDocument, sides: [String], file: String
  ) throws -> Set<Int> {
    var found: Set<Int> = []
    let plans = try document.steps().filter { $0.kind == .plan }
    for (index, (step, plan)) in zip(plans, document.plans).enumerated()
    where plan.settings.contains(where: { StudyKeys.travel.contains($0.key.name) && $0.value != .nothing }) {
      guard case .plan(let command) = try ParsedStep(step, sides: sides, file: file) else { continue }
      // A table that cannot be read is reported of when the plan is made.
      if (try? command.siting.settings.travelMeasure(command.files.places(command.territory))) ?? nil != nil {
        found.insert(index)
      }
    }
    return found
  }

  /// Whether a side of a comparison is the results of an analysis.
  private static func isFolder(_ path: String) -> Bool {
    if case .results = try? ComparisonSource(path) { true } else { false }
  }

  /// The study as values: what its steps are asked.
  ///
  /// - Throws: `DataError` as the commands.
  func values() throws -> StudyRun {
    var analysis: AnalysisStep?
    var plans: [StudyRun.Plan] = []
    var comparison: StudyRun.Comparison?
    for (step, parsed) in steps {
      switch parsed {
      case .analyze(let command):
        var asked = try command.step()
        asked.settings = document.settings
        analysis = asked
      case .plan(let command): plans.append(StudyRun.Plan(name: step.name, try command.step()))
      case .compare(let command):
        let request = try command.request(before: .embedded, after: .embedded)
        let named = zip(sides.indices, comparedPlans).map { index, plan in
          plan.map(StudyRun.Comparison.Side.plan) ?? .named(sides[index] ?? "")
        }
        comparison = StudyRun.Comparison(
          named, ComparisonStep(request, names: command.names?.names, output: command.output.selection))
      }
    }
    guard let analysis else { preconditionFailure("every study has an analysis") }
    return StudyRun(analysis, plans: plans, comparison: comparison)
  }
}
