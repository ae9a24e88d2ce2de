import MessageModel
import OGRKit

/// What is particular to sheets of spreadsheets.
enum SheetRows {
  /// Whether a layer is a sheet.
  static func isSheet(_ layer: VectorLayer) -> Bool { layer.driver == "XLSX" || layer.driver == "ODS" }

  /// The rows that hold anything.
  static func filled(_ layer: VectorLayer) -> [VectorFeature] {
    layer.features.filter { $0.values.contains { $0.text?.isEmpty == false } }
  }

  /// Refuses codes that a spreadsheet took for dates.
  ///
  /// - Throws: `DataError` of kind `.content` with the first of them.
  static func checkCodes(_ rows: [VectorFeature], column: Int, name: String, file: String) throws(DataError) {
    for row in rows {
      guard let text = row.values[column].text, isDate(text) else { continue }
      throw DataError(
        .content, file: file, feature: row.number, field: name,
        "'\(text)' is a date: the spreadsheet took a code for one; write the codes as text")
    }
  }

  /// Whether a text is a date as GDAL writes those of cells, `2024/03/02`, a time after it or not.
  private static func isDate(_ text: String) -> Bool {
    let bytes = Array(text.utf8.prefix(10))
    guard bytes.count == 10 else { return false }
    return bytes.enumerated().allSatisfy { index, byte in
      index == 4 || index == 7 ? byte == UInt8(ascii: "/") : (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
  }

  /// What is said of columns that GDAL named itself, because the first row leaves them out; empty for others.
  static func hint(_ columns: [String]) -> Message {
    let isUnnamed = columns.contains { column in
      column.hasPrefix("Field") && column.count > 5 && column.dropFirst(5).allSatisfy { $0.isNumber }
    }
    return isUnnamed ? "; the first row of a sheet must name the columns" : ""
  }
}
