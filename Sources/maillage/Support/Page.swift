import CoverageData
import CoverageEngine
import CoverageModel
import FoundationEssentials
import Reporting

/// What makes `report.html`.
enum Page {
  /// Name of the file.
  static let name = "report.html"

  /// The page of a study.
  static func job(
    _ report: Report, request: StudyRequest, files: FileOptions, threads: Int, _ language: Language
  ) async throws -> OutputJob {
    let choices = try await choices(
      report.study, candidates: report.study.candidates, request: PlanRequest(of: request), threads: threads)
    var page = ReportPage(report: report, assets: try assets(files))
    page.offer(choices)
    return OutputJob(OutputMaker(name) { [page] in page.html(language) })
  }

  /// The page of a plan: the study it starts from, and what is found where its sites are open.
  static func job(
    _ plan: PlanReport, study: Study, files: FileOptions, threads: Int, _ language: Language
  ) async throws -> OutputJob {
    let assets = try assets(files)
    let before = try await CoverageAnalysis.run(study, threads: threads)
    let after = try await CoverageAnalysis.run(study.opening(plan.plan.openedSites), threads: threads)
    let report = Report(
      study: study, result: before, inputs: plan.inputs, repairs: plan.repairs,
      hasEmbeddedSpaces: plan.hasEmbeddedSpaces, versions: plan.versions)
    let problem = plan.plan.problem
    let choices = try await choices(
      study, candidates: Set(problem.candidates.map { problem.sites[$0].code }), request: plan.request,
      threads: threads)
    var page = ReportPage(report: report, change: ReportPage.Change(plan: plan, result: after), assets: assets)
    page.offer(choices)
    return OutputJob(OutputMaker(name) { [page] in page.html(language) })
  }

  private static func assets(_ files: FileOptions) throws -> PageAssets {
    let leaflet = try LeafletFiles.read(environment: ProcessInfo.processInfo.environment)
    let outlines = try Outlines.read(try files.geoDataFolder())
    return PageAssets(
      leafletScript: leaflet.script, leafletStyle: leaflet.style, fineOutlines: outlines.departments,
      strongOutlines: outlines.regions, digest: PageDigest.sha256Base64)
  }
}
