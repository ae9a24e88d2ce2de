import CoverageEngine
import CoverageModel
import LayerModel
import MessageModel
import Reporting

/// The layers of a plan.
enum PlanLayers {
  /// The layers, with what the plan changes for towns and basins where there are any.
  ///
  /// - Throws: `EngineError` where two figures that must agree do not.
  static func make(_ plan: PlanReport, _ study: Study?, _ output: OutputSelection) async throws -> MapLayerSet {
    guard let study else { return plan.layers(output.language, change: nil) }
    let opened = study.opening(plan.plan.openedSites)
    let codes = plan.plan.openedSites.map(\.code)
    let comparison = try await ComparisonAnalysis.run(
      study, before: .spaces(study.spaces, source: .embedded),
      after: .spaces(opened.spaces, source: .plan(path: "plan.json", opened: codes)), threads: output.threads)
    let change = CompareReport(
      study: study, comparison: comparison, provenance: plan.provenance)
    return plan.layers(output.language, change: change)
  }
}
