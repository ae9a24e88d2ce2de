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
  static func isWanted(_ output: OutputSelection) -> Bool { [name, briefName, pdfName].contains(where: output.wants) }

  /// Looks whether what is asked for can be made, before anything is computed.
  ///
  /// - Throws: `OutputError` where no program is found that makes a PDF.
  static func check(_ output: OutputSelection, _ environment: [String: String]) throws(OutputError) {
    if output.wants(pdfName) { _ = try PDFConverter.find(environment) }
  }

  /// The pages of a study.
  static func files(
    _ report: Report, request: StudyRequest, output: OutputSelection, environment: [String: String]
  ) async throws -> [ResultFile] {
    var page = ReportPage(report: report, assets: try assets(request.geoData, environment))
    // A brief offers no choices.
    if output.wants(name) {
      page.offer(
        try await choices(
          report.study, candidates: report.study.candidates, request: PlanRequest(of: request),
          threads: output.threads))
    }
    return files(page, output.language, environment)
  }

  /// The pages of a plan: the study it starts from, and what is found where its sites are open.
  static func files(
    _ plan: PlanReport, study: Study, geoData: GeoDataFolder, output: OutputSelection, environment: [String: String]
  ) async throws -> [ResultFile] {
    let assets = try assets(geoData, environment)
    let threads = output.threads
    let before = try await CoverageAnalysis.run(study, threads: threads)
    let after = try await CoverageAnalysis.run(study.opening(plan.plan.openedSites), threads: threads)
    let report = Report(
      study: study, result: before, provenance: plan.provenance)
    var page = ReportPage(report: report, change: ReportPage.Change(plan: plan, result: after), assets: assets)
    if output.wants(name) {
      let problem = plan.plan.problem
      page.offer(
        try await choices(
          study, candidates: Set(problem.candidates.map { problem.sites[$0].code }), request: plan.request,
          threads: threads))
    }
    return files(page, output.language, environment)
  }

  private static func files(
    _ page: ReportPage, _ language: Language, _ environment: [String: String]
  ) -> [ResultFile] {
    [
      ResultFile(OutputMaker(name) { page.html(language) }),
      ResultFile(OutputMaker(briefName) { page.brief(language) }),
      ResultFile(pdfName) {
        try PDFConverter.find(environment).pdf(of: page.brief(language).bytes, environment: environment)
      },
    ]
  }

  /// What pages are made with: the map library and the quiet background.
  static func assets(_ geoData: GeoDataFolder, _ environment: [String: String]) throws -> PageAssets {
    let leaflet = try LeafletFiles.read(environment: environment)
    let outlines = try Outlines.read(geoData)
    return PageAssets(
      leafletScript: leaflet.script, leafletStyle: leaflet.style, fineOutlines: outlines.departments,
      strongOutlines: outlines.regions, digest: PageDigest.sha256Base64)
  }
}
