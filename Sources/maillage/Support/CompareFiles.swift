import CoverageModel
import LayerModel
import Reporting

/// The files of a comparison.
struct CompareFiles {
  let language: Language
  /// Nil where no page is asked for.
  let assets: PageAssets?
  let layerOutput: LayerOutput

  /// Two situations.
  ///
  /// - Parameter sparing: paths of files that may not be overwritten.
  func results(_ report: CompareReport, sparing: [String]) -> StepResults {
    let language = language
    let layers = layerOutput.isWanted ? report.layers(language) : nil
    return StepResults(
      folder: Self.folder(report.study),
      jobs: pages(report) + report.compareMakers(language).map { OutputJob($0) } + layerOutput.jobs(layers)
        + attribution(report.inputs),
      sparing: sparing, inputs: report.inputs, tables: LayerTables(output: layerOutput, layers: layers),
      summaryJSON: { report.compareSummaryJSON() }
    ) { report.compareSummaryText(language, folder: $0, files: $1.sorted()) }
  }

  /// More than two situations: the pages of each comparison in a folder of its own.
  ///
  /// - Parameter sparing: paths of files that may not be overwritten.
  func results(_ report: SituationsReport, sparing: [String]) -> StepResults {
    let (language, assets) = (language, assets)
    let layers = layerOutput.isWanted ? report.layers(language) : nil
    var jobs = report.namedPairs(language).enumerated().flatMap { index, pair in
      (pages(pair) + attribution(pair.inputs)).map { job in
        OutputJob(SituationsReport.folder(index) + "/" + job.name, bytes: job.bytes)
      }
    }
    jobs.append(OutputJob("compare.xlsx") { report.workbook(language) })
    if let assets { jobs.append(OutputJob(OutputMaker("compare.html") { report.html(language, assets: assets) })) }
    return StepResults(
      folder: Self.folder(report.pairs[0].study),
      jobs: jobs + report.makers(language).map { OutputJob($0) } + layerOutput.jobs(layers)
        + attribution(report.inputs),
      sparing: sparing, inputs: report.inputs, tables: LayerTables(output: layerOutput, layers: layers),
      summaryJSON: { report.summaryJSON() }
    ) { report.summaryText(language, folder: $0, files: $1.sorted()) }
  }

  private static func folder(_ study: Study) -> String { "Reports/" + study.name + "-compare" }

  private func pages(_ report: CompareReport) -> [OutputJob] {
    let (language, assets) = (language, assets)
    var pages = [OutputJob("compare.xlsx") { report.workbook(language) }]
    if let assets {
      pages.append(OutputJob(OutputMaker("compare.html") { report.compareHTML(language, assets: assets) }))
    }
    return pages
  }

  private func attribution(_ inputs: [InputRecord]) -> [OutputJob] {
    inputs.attributionFile(of: "compare").map { file in [OutputJob(file.name) { file.bytes }] } ?? []
  }
}
