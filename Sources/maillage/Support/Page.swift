import CoverageData
import CoverageEngine
import CoverageModel
import FoundationEssentials
import Reporting

/// What makes `report.html` and `brief.html`.
enum Page {
  /// Name of the file.
  static let name = "report.html"

  /// Name of the page for a council.
  static let briefName = "brief.html"

  /// Name of the page for a council as PDF.
  static let pdfName = "brief.pdf"

  /// Whether any page is asked for.
  static func isWanted(_ output: OutputOptions) -> Bool { [name, briefName, pdfName].contains(where: output.wants) }

  /// Looks whether what is asked for can be made, before anything is computed.
  ///
  /// - Throws: `OutputError` where no program is found that makes a PDF.
  static func check(_ output: OutputOptions) throws {
    if output.wants(pdfName) { _ = try PDFConverter.find(ProcessInfo.processInfo.environment) }
  }

  /// The pages of a study.
  static func jobs(
    _ report: Report, request: StudyRequest, files: FileOptions, output: OutputOptions
  ) async throws -> [OutputJob] {
    var page = ReportPage(report: report, assets: try assets(try files.geoDataFolder()))
    // A brief offers no choices.
    if output.wants(name) {
      page.offer(
        try await choices(
          report.study, candidates: report.study.candidates, request: PlanRequest(of: request),
          threads: output.threadCount))
    }
    return jobs(page, output.language)
  }

  /// The pages of a plan: the study it starts from, and what is found where its sites are open.
  static func jobs(
    _ plan: PlanReport, study: Study, files: FileOptions, output: OutputOptions
  ) async throws -> [OutputJob] {
    let assets = try assets(try files.geoDataFolder())
    let threads = output.threadCount
    let before = try await CoverageAnalysis.run(study, threads: threads)
    let after = try await CoverageAnalysis.run(study.opening(plan.plan.openedSites), threads: threads)
    let report = Report(
      study: study, result: before, inputs: plan.inputs, repairs: plan.repairs,
      hasEmbeddedSpaces: plan.hasEmbeddedSpaces, versions: plan.versions)
    var page = ReportPage(report: report, change: ReportPage.Change(plan: plan, result: after), assets: assets)
    if output.wants(name) {
      let problem = plan.plan.problem
      page.offer(
        try await choices(
          study, candidates: Set(problem.candidates.map { problem.sites[$0].code }), request: plan.request,
          threads: threads))
    }
    return jobs(page, output.language)
  }

  private static func jobs(_ page: ReportPage, _ language: Language) -> [OutputJob] {
    [
      OutputJob(OutputMaker(name) { page.html(language) }), OutputJob(OutputMaker(briefName) { page.brief(language) }),
      OutputJob(pdfName) {
        let environment = ProcessInfo.processInfo.environment
        return try PDFConverter.find(environment).pdf(of: page.brief(language).bytes, environment: environment)
      },
    ]
  }

  /// What pages are made with: the map library and the quiet background.
  static func assets(_ geoData: GeoDataFolder) throws -> PageAssets {
    let leaflet = try LeafletFiles.read(environment: ProcessInfo.processInfo.environment)
    let outlines = try Outlines.read(geoData)
    return PageAssets(
      leafletScript: leaflet.script, leafletStyle: leaflet.style, fineOutlines: outlines.departments,
      strongOutlines: outlines.regions, digest: PageDigest.sha256Base64)
  }
}
