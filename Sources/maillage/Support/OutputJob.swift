import CoverageData
import FoundationEssentials
import Reporting
import WorkbookKit
import WorkbookModel

/// What makes one file of results.
struct OutputJob: Sendable {
  /// Name of the file.
  let name: String
  /// Makes its bytes.
  let bytes: @Sendable () throws -> [UInt8]

  init(_ name: String, bytes: @escaping @Sendable () throws -> [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  init(_ maker: OutputMaker, finish: @escaping @Sendable ([UInt8]) -> [UInt8] = { $0 }) {
    name = maker.name
    bytes = { finish(maker.make().bytes) }
  }

  /// The file of a plan, which is sealed where it holds the proof.
  init(ofPlan maker: OutputMaker) {
    self =
      ["plan.json", BacktestReport.planName].contains(maker.name)
      ? OutputJob(maker) { PlanSeal.sealed($0) } : OutputJob(maker)
  }

  /// A workbook, made in the system's folder for temporary files: libxlsxwriter complains on stderr where it finds no
  /// space, so that is not the place of the results.
  init(_ name: String, workbook: @escaping @Sendable () -> Workbook) {
    self.name = name
    bytes = { try workbook().xlsx(scratchFolder: FileManager.default.temporaryDirectory.path) }
  }
}
