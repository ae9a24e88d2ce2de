#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif
import MessageModel
public import WorkbookModel

extension Workbook {
  /// The workbook in the format of Office Open XML (ECMA-376); the same workbook gives the same bytes.
  ///
  /// Texts are cut to the 32,767 UTF-16 units that a cell holds; what XML cannot hold becomes U+FFFD. A text is never
  /// taken for a formula or a link. Numbers keep 16 significant digits.
  ///
  /// - Parameter scratchFolder: an existing folder for temporary files; none of them stays.
  /// - Throws: `WorkbookError` where a file cannot be written there, a name is not one that a sheet can have, or the
  ///   sheets are larger than the format allows (1,048,576 rows). Also where the task is cancelled, which is heard of until
  ///   the file is packed.
  /// - Precondition: numbers are finite; there is at least one sheet.
  /// - Complexity: O(cells).
  public func xlsx(scratchFolder: String) throws(WorkbookError) -> [UInt8] {
    let url = URL(filePath: scratchFolder).appending(path: ".workbook-\(UUID().uuidString).xlsx")
    // libxlsxwriter complains on stderr where it cannot write; whether one can is seen here first.
    do {
      try Data().write(to: url)
    } catch {
      throw WorkbookError(function: "temporary file", problem: "\(scratchFolder) cannot be written to")
    }
    defer { try? FileManager.default.removeItem(at: url) }
    let file = try WorkbookFile(path: url.path, scratchFolder: scratchFolder)
    try file.setProperties(title: WorkbookText.property(title), author: WorkbookText.property(author))
    let formats = try WorkbookFormats(file, numbers: numbers)
    for sheet in sheets { try file.add(sheet, formats) }
    try WorkbookError.checkCancellation()
    try file.close()
    do {
      return [UInt8](try Data(contentsOf: url))
    } catch {
      throw WorkbookError(function: "temporary file", problem: "\(url.path) cannot be read")
    }
  }
}
