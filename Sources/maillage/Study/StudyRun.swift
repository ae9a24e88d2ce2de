import CoverageData
import CoverageModel
import FoundationEssentials
import MessageModel
import Reporting
import StudyFile

/// A study ready to be run: every default set, every option checked.
struct StudyRun {
  /// The study.
  let document: StudyDocument
  /// Its steps, with the commands they stand for.
  let steps: [(step: StudyStep, parsed: ParsedStep)]
  /// Paths of the situations of the comparison; nil for a plan of the study.
  let sides: [String?]
  /// For each side of the comparison the plan that it is, by position.
  private let comparedPlans: [Int?]
  /// Whether nothing is said of how files are read.
  private let isQuiet: Bool

  /// Makes the steps of a study; the working folder is that of the study by now.
  ///
  /// - Throws: `DataError` with line and key for an option that does not hold.
  init(_ document: StudyDocument, file: String, threads: Int?, quiet: Bool) throws {
    isQuiet = quiet
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
        (step, try ParsedStep(step, sides: words, file: file).with(threads: threads, quiet: true)))
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
      if (try? command.travelMeasure()) ?? nil != nil { found.insert(index) }
    }
    return found
  }

  /// Whether a side of a comparison is the results of an analysis.
  private static func isFolder(_ path: String) -> Bool {
    if case .results = try? ComparisonSource(path) { true } else { false }
  }

  /// What the steps find, nothing written yet, by the folder of each within that of the study: empty for the study.
  ///
  /// - Parameter tell: is given the name of each step before it starts.
  /// - Throws: what the step throws; which one is said.
  func results(_ tell: (String) -> Void) async throws -> [StudyOutput] {
    try await TravelMemory.$current.withValue(TravelMemory()) { try await stepResults(tell) }
  }

  private func stepResults(_ tell: (String) -> Void) async throws -> [StudyOutput] {
    var outputs: [StudyOutput] = []
    var told: Set<String> = []
    var scratch = ScratchFolder()
    defer { scratch.remove() }
    for (step, parsed) in steps {
      let name = step.name.map { step.kind.rawValue + " " + $0 } ?? step.kind.rawValue
      if step.kind == .compare, outputs.contains(where: \.results.isInfeasible) {
        Console.note("the comparison is left out: a plan was not found")
        continue
      }
      tell(name)
      do {
        var results: StepResults
        switch parsed {
        case .analyze(let command): results = try await command.results(settings: document.settings)
        case .plan(let command): results = try await command.results()
        case .compare(var command):
          let shown = try place(&command, outputs, &scratch)
          results = try await command.results(shown: shown)
          results.inputs.removeAll { shown.values.contains($0.path) }
        }
        if !isQuiet { Console.tell(results.inputs.filter { told.insert($0.path).inserted }) }
        outputs.append(StudyOutput(subfolder: step.name, step: name, results: results, output: parsed.output))
      } catch {
        Console.note("the step '\(name)' failed; nothing was written")
        throw error
      }
    }
    return outputs
  }

  /// Puts the plans that are compared where the comparison can read them; the names under which reports show them.
  private func place(
    _ command: inout Compare, _ outputs: [StudyOutput], _ scratch: inout ScratchFolder
  ) throws -> [String: String] {
    let plans = outputs.filter { $0.step.hasPrefix("plan") }
    var shown: [String: String] = [:]
    var paths = command.situations
    for (side, plan) in zip(sides.indices, comparedPlans) {
      paths[side] = self.sides[side] ?? paths[side]
      guard let plan, let job = plans[plan].results.jobs.first(where: { $0.name == "plan.json" }) else { continue }
      paths[side] = try scratch.write(try job.bytes(), "plan-\(plan).json")
      // Made in this run, from what the study names.
      command.allowDatabases = true
      shown[paths[side]] = plans[plan].subfolder.map { $0 + "/plan.json" } ?? "plan.json"
    }
    command.situations = paths
    return shown
  }
}

/// What a step of a study has found.
struct StudyOutput {
  /// The folder of its results within that of the study; nil for that folder itself.
  var subfolder: String?
  /// The step, for people.
  var step: String
  /// What was found.
  var results: StepResults
  /// How it is written.
  var output: OutputOptions
}
