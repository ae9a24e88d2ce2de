import MessageModel
import OGRKit

/// Looks at what stands in a file named `.xls`: programs give that name to workbooks of other formats and to text.
enum OldWorkbook {
  /// The first bytes of a compound file, in which workbooks of 1997 to 2003 are ([MS-CFB] 2.2).
  private static let mark: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  /// The file under the ending of its format.
  ///
  /// - Throws: `DataError` of kind `.content` for a file named `.xls` that is not a workbook.
  static func checked(_ part: VectorFiles.Part, file: String) throws(DataError) -> VectorFiles.Part {
    guard part.name.lowercased().hasSuffix(".xls"), !part.bytes.starts(with: mark) else { return part }
    guard part.bytes.starts(with: [0x50, 0x4B]) else {
      throw DataError(
        .content, file: file,
        "is named .xls but is not a workbook of that format (text or HTML?); open it in a spreadsheet and save it as .xlsx or .csv"
      )
    }
    return VectorFiles.Part(name: part.name + "x", bytes: part.bytes)
  }
}
