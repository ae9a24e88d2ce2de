import Reporting
import WorkbookKit
import WorkbookModel

/// What makes one file of results.
struct OutputJob: Sendable {
  /// Name of the file.
  let name: String
  /// Makes its bytes; the path is that of an existing folder for temporary files.
  let bytes: @Sendable (String) throws -> [UInt8]

  init(_ maker: OutputMaker, finish: @escaping @Sendable ([UInt8]) -> [UInt8] = { $0 }) {
    name = maker.name
    bytes = { _ in finish(maker.make().bytes) }
  }

  /// A workbook.
  init(_ name: String, workbook: @escaping @Sendable () -> Workbook) {
    self.name = name
    bytes = { try workbook().xlsx(scratchFolder: $0) }
  }
}
