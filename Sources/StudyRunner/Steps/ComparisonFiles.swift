import CoverageModel
import LayerModel
import Reporting

/// The files of a comparison.
struct ComparisonFiles {
  /// Nil where no page is asked for.
  let assets: PageAssets?
  let layerOutput: LayerOutput

  /// Two situations.
  ///
  /// - Parameter sparing: paths of files that may not be overwritten.
  func outcome(_ report: CompareReport, sparing: [String]) -> StepOutcome {
    let language = layerOutput.output.language
    let layers = layerOutput.isWanted ? report.layers(language) : nil
    return StepOutcome(
      folder: Self.folder(report.study),
      files: pages(report) + report.compareMakers(language).map { ResultFile($0) } + layerOutput.files(layers)
        + attribution(report.inputs),
      output: layerOutput.output, sparing: sparing, inputs: report.inputs,
      tables: LayerTables(output: layerOutput, layers: layers),
      summaryJSON: { report.compareSummaryJSON() }
    ) { report.compareSummaryText(language, folder: $0, files: $1.sorted()) }
  }

  /// More than two situations: the pages of each comparison in a folder of its own.
  ///
  /// - Parameter sparing: paths of files that may not be overwritten.
  func outcome(_ report: SituationsReport, sparing: [String]) -> StepOutcome {
    let (language, assets) = (layerOutput.output.language, assets)
    let layers = layerOutput.isWanted ? report.layers(language) : nil
    var files = report.namedPairs(language).enumerated().flatMap { index, pair in
      (pages(pair) + attribution(pair.inputs)).map { $0.within(SituationsReport.folder(index) + "/") }
    }
    files.append(ResultFile("compare.xlsx") { report.workbook(language) })
    if let assets { files.append(ResultFile(OutputMaker("compare.html") { report.html(language, assets: assets) })) }
    return StepOutcome(
      folder: Self.folder(report.pairs[0].study),
      files: files + report.makers(language).map { ResultFile($0) } + layerOutput.files(layers)
        + attribution(report.inputs),
      output: layerOutput.output, sparing: sparing, inputs: report.inputs,
      tables: LayerTables(output: layerOutput, layers: layers),
      summaryJSON: { report.summaryJSON() }
    ) { report.summaryText(language, folder: $0, files: $1.sorted()) }
  }

  private static func folder(_ study: Study) -> String { "Reports/" + study.name + "-compare" }

  private func pages(_ report: CompareReport) -> [ResultFile] {
    let (language, assets) = (layerOutput.output.language, assets)
    var pages = [ResultFile("compare.xlsx") { report.workbook(language) }]
    if let assets {
      pages.append(ResultFile(OutputMaker("compare.html") { report.compareHTML(language, assets: assets) }))
    }
    return pages
  }

  private func attribution(_ inputs: [InputRecord]) -> [ResultFile] {
    inputs.attributionFile(of: "compare").map { file in [ResultFile(file.name) { file.bytes }] } ?? []
  }
}
