import FoundationEssentials
import Reporting
import WorkbookKit
import WorkbookModel

/// A file of results, made when it is asked for.
public struct ResultFile: Sendable {
  /// Name of the file; it may lead into a subfolder.
  public let name: String
  private let make: @Sendable () throws -> [UInt8]

  /// Makes its bytes, the same ones each time.
  ///
  /// - Throws: `OutputError` for a PDF that no program makes; `OGRError` and `WorkbookError` where their libraries fail;
  ///   `CancellationError` where the task is cancelled.
  /// - Complexity: O(size), and what its format takes: the page of a country a second, a PDF two.
  public func bytes() throws -> [UInt8] {
    try Task.checkCancellation()
    let bytes = try make()
    // What is made in a cancelled task may have gaps.
    try Task.checkCancellation()
    return bytes
  }

  init(_ name: String, bytes: @escaping @Sendable () throws -> [UInt8]) {
    self.name = name
    make = bytes
  }

  init(_ maker: OutputMaker) {
    self.init(maker.name) { maker.make().bytes }
  }

  /// A workbook, made in the system's folder for temporary files: libxlsxwriter complains on stderr where it finds no
  /// space, so that is not the place of the results.
  init(_ name: String, workbook: @escaping @Sendable () -> Workbook) {
    self.init(name) { try workbook().xlsx(scratchFolder: FileManager.default.temporaryDirectory.path) }
  }

  /// The same file in a subfolder.
  func within(_ folder: String) -> ResultFile { ResultFile(folder + name, bytes: make) }
}
