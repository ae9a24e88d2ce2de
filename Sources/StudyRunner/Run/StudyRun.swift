import CoverageData
import CoverageModel
import MessageModel

/// A whole study: an analysis, plans, and a comparison, one after the other in one run.
public struct StudyRun: Sendable {
  /// The analysis.
  public var analysis: AnalysisStep
  /// The plans.
  public var plans: [Plan]
  /// What is compared; nil for nothing.
  public var comparison: Comparison?

  /// A plan of the study.
  public struct Plan: Sendable {
    /// Its name, which is that of the folder of its results; nil for the folder of the study.
    public var name: String?
    /// What is asked.
    public var step: PlanStep

    public init(name: String? = nil, _ step: PlanStep) {
      self.name = name
      self.step = step
    }
  }

  /// The comparison of the study.
  public struct Comparison: Sendable {
    /// A situation.
    public enum Side: Hashable, Sendable {
      /// One of the plans, by position; it is compared as it was made, without a file.
      case plan(Int)
      /// What a text names, as for `ComparisonSource.init`; it is looked for when the comparison begins.
      case named(String)
    }

    /// The situation before, then those after: at least two.
    public var sides: [Side]
    /// What else is asked; its situations are those of `sides`.
    public var step: ComparisonStep

    public init(_ sides: [Side], _ step: ComparisonStep) {
      self.sides = sides
      self.step = step
    }
  }

  public init(_ analysis: AnalysisStep, plans: [Plan] = [], comparison: Comparison? = nil) {
    self.analysis = analysis
    self.plans = plans
    self.comparison = comparison
  }

  /// Runs every step; nothing is written.
  ///
  /// Where a plan cannot be, the comparison is left out, which is said.
  ///
  /// - Throws: what the first step that fails throws; which one is said.
  /// - Complexity: the sum of the steps'.
  public func run(_ context: StudyContext = StudyContext()) async throws -> StudyOutcome {
    try await context.run { try await outcome(context) }
  }

  private func outcome(_ context: StudyContext) async throws -> StudyOutcome {
    var teller = Teller(context)
    var steps: [StudyOutcome.Step] = []
    steps.append(
      StudyOutcome.Step(name: "analyze", try await teller.tell("analyze") { try await analysis.run($0) }))
    for plan in plans {
      let name = plan.name.map { "plan " + $0 } ?? "plan"
      let outcome = try await teller.tell(name) { try await plan.step.run($0) }
      steps.append(StudyOutcome.Step(name: name, subfolder: plan.name, outcome))
    }
    guard let comparison else { return StudyOutcome(steps: steps) }
    guard !steps.contains(where: \.outcome.isInfeasible) else {
      context.report(.note("the comparison is left out: a plan was not found"))
      return StudyOutcome(steps: steps)
    }
    let made = plans.indices.map { Self.shownName(plans[$0].name) }
    let outcome = try await teller.tell("compare") { context in
      var step = comparison.step
      let sources = try comparison.sides.map { (side) throws in try source(side, steps) }
      (step.request.before, step.request.after) = (sources[0], sources[1])
      step.request.further = Array(sources.dropFirst(2))
      var outcome = try await step.run(context)
      // Plans of this run are not files that were read.
      outcome.inputs.removeAll { made.contains($0.path) && $0.role.hasSuffix(" plan") }
      return outcome
    }
    steps.append(StudyOutcome.Step(name: "compare", outcome))
    return StudyOutcome(steps: steps)
  }

  /// The name by which reports show the file of a plan.
  private static func shownName(_ plan: String?) -> String { plan.map { $0 + "/plan.json" } ?? "plan.json" }

  private func source(_ side: Comparison.Side, _ steps: [StudyOutcome.Step]) throws -> ComparisonSource {
    switch side {
    case .named(let text): return try ComparisonSource(text)
    case .plan(let index):
      guard let file = steps[index + 1].outcome.file("plan.json") else {
        preconditionFailure("every plan has its file")
      }
      return .made(name: Self.shownName(plans[index].name), plan: try file.bytes())
    }
  }
}

/// Says which step is under way, and of each file once how it was read.
private struct Teller {
  let context: StudyContext
  private var told: Set<String> = []

  init(_ context: StudyContext) { self.context = context }

  mutating func tell(
    _ name: String, _ run: (StudyContext) async throws -> StepOutcome
  ) async throws -> StepOutcome {
    context.report(.step(name))
    var silent = context
    silent.report = { [report = context.report] event in
      if case .read = event { return }
      report(event)
    }
    do {
      let outcome = try await run(silent)
      context.report(.read(outcome.inputs.filter { told.insert($0.path).inserted }))
      return outcome
    } catch {
      if !(error is CancellationError) { context.report(.note("the step '\(name)' failed; nothing was written")) }
      throw error
    }
  }
}
