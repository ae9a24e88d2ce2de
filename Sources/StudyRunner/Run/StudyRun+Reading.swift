import CoverageData
import CoverageModel

extension StudyRun {
  /// Reads every file of the analysis and of the plans as their run would, and computes nothing; the files of each step are
  /// reported.
  ///
  /// - Throws: what reading throws in the first step that fails; `CancellationError`.
  /// - Complexity: as `StudyLoader.load` and `PlanLoader.load`.
  public func read(_ context: StudyContext) async throws {
    try await context.run {
      context.report(.read(try await analysis.load().inputs))
      for plan in plans { context.report(.read(try await plan.step.load().inputs)) }
    }
  }
}
