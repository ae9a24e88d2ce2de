import MessageModel
import OGRKit

/// Cells of a workbook (XLSX) that GDAL reads in part: texts in several runs, of which it keeps one, and formulas whose
/// result the file does not hold, which it takes for empty.
enum SheetCells {
  /// Gives cells with several runs their whole text.
  ///
  /// - Parameters:
  ///   - layer: a sheet as it is, a feature for each row.
  ///   - file: the workbook.
  /// - Throws: `DataError` of kind `.content` with row and column of a formula without a result, and where the sheet is
  ///   not found in the workbook.
  /// - Complexity: O(size of the sheet).
  static func complete(_ layer: inout VectorLayer, _ file: InputFile) throws(DataError) {
    guard layer.driver == "XLSX" else { return }
    guard let path = sheetPath(layer.name, file.bytes), let bytes = PackedSize.content(file.bytes, of: path) else {
      throw DataError(.content, file: file.name, "sheet '\(layer.name)' cannot be found in the workbook")
    }
    let rowIndices = Dictionary(
      layer.features.indices.map { (layer.features[$0].number, $0) }, uniquingKeysWith: { first, _ in first })
    var scanner = XMLScanner(bytes)
    var row = 0
    var cell = Cell()
    while let event = scanner.next() {
      switch event {
      case .start("row", let element):
        row = element.attribute("r").flatMap { Int($0) } ?? row + 1
        cell = Cell()
      case .start("c", let element):
        let next = cell.column + 1
        cell = Cell(column: element.attribute("r").flatMap(column) ?? next)
        cell.isText = element.attribute("t") == "str"
      case .start("t", _): cell.runs.append("")
      case .start("rPh", _): cell.isPhonetic = true
      case .end("rPh"):
        cell.isPhonetic = false
        _ = cell.runs.popLast()
      case .start("f", _): cell.hasFormula = true
      case .start("v", _):
        // An empty text is a result; an empty number is what programs write that compute none.
        cell.hasValue = cell.isText
        cell.isInValue = true
      case .text(let text) where cell.isInValue: cell.hasValue = cell.hasValue || !text.isEmpty
      case .end("v"): cell.isInValue = false
      case .text(let text) where !cell.runs.isEmpty && cell.isInText: cell.runs[cell.runs.count - 1] += text
      case .end("c"):
        if cell.hasFormula, !cell.hasValue, cell.runs.isEmpty {
          throw DataError(
            .content, file: file.name, feature: row,
            "the formula in column \(letters(cell.column)) has no stored result; open the workbook in a spreadsheet and save it"
          )
        }
        if cell.runs.count > 1, let index = rowIndices[row], layer.features[index].values.indices.contains(cell.column)
        {
          layer.features[index].values[cell.column] = .text(cell.runs.joined())
        }
      default: break
      }
      if case .start("t", _) = event { cell.isInText = true }
      if case .end("t") = event { cell.isInText = false }
    }
  }

  private struct Cell {
    /// From 0.
    var column = -1
    var runs: [String] = []
    var isInText = false
    var isPhonetic = false
    var hasFormula = false
    var hasValue = false
    var isInValue = false
    /// Whether the result of its formula is a text.
    var isText = false
  }

  /// The column of a reference such as `AB12`, from 0; nil where it has none.
  private static func column(_ reference: String) -> Int? {
    let letters = reference.utf8.prefix { (0x41...0x5A).contains($0) }
    guard (1...3).contains(letters.count) else { return nil }
    return letters.reduce(0) { $0 * 26 + Int($1) - 0x40 } - 1
  }

  private static func letters(_ column: Int) -> String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(0x41 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }

  /// Where the sheet of a name is in the archive.
  private static func sheetPath(_ name: String, _ bytes: [UInt8]) -> String? {
    guard let workbook = PackedSize.content(bytes, of: "xl/workbook.xml"),
      let relations = PackedSize.content(bytes, of: "xl/_rels/workbook.xml.rels")
    else { return nil }
    var scanner = XMLScanner(workbook)
    var id: String?
    while id == nil, let event = scanner.next() {
      guard case .start("sheet", let element) = event, element.attribute("name") == name else { continue }
      id = element.attribute("id")
    }
    scanner = XMLScanner(relations)
    while let event = scanner.next() {
      guard case .start("Relationship", let element) = event, let id, element.attribute("Id") == id,
        let target = element.attribute("Target")
      else { continue }
      return target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
    }
    return nil
  }
}
