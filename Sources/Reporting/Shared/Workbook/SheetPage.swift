import CoverageModel
import MessageModel
import WorkbookModel

/// A sheet that is read from the top like a page: titles, parts, figures with their labels, paragraphs.
struct SheetPage {
  private(set) var rows: [[WorkbookCell]] = []

  init(title: String) {
    rows.append([WorkbookCell(.text(title), .title)])
  }

  /// The heading of a part, with the headings of its columns of numbers and of remarks.
  mutating func section(_ title: String, numbers: [String] = [], remark: String? = nil) {
    rows.append([])
    rows.append(
      [WorkbookCell(.text(title), .section)] + numbers.map { WorkbookCell(.text($0), .numberSection) }
        + (remark.map { [WorkbookCell(.text($0), .remarkSection)] } ?? []))
  }

  /// A label with what belongs to it.
  mutating func line(_ label: String, _ cells: WorkbookCell...) {
    rows.append([WorkbookCell(.text(label), .paragraph)] + cells)
  }

  mutating func cells(_ cells: [WorkbookCell]) { rows.append(cells) }

  mutating func paragraph(_ text: String) {
    rows.append([WorkbookCell(.text(Self.plain(text)), .paragraph)])
  }

  /// A text without the marks of Markdown.
  static func plain(_ text: String) -> String {
    text.split(separator: "**").joined().filter { $0 != "`" }
  }

  func sheet(_ name: String, widths: [Double], colours: [WorkbookColours] = []) -> WorkbookSheet {
    WorkbookSheet(name: name, widths: widths, rows: rows, isTable: false, colours: colours)
  }
}

extension WorkbookCell {
  static func count(_ count: Int) -> WorkbookCell { WorkbookCell(.figure(Double(count)), .whole) }

  static func share(_ share: Double?) -> WorkbookCell { WorkbookCell(.figure(share), .percent) }

  static func travel(_ metres: Double?, _ measure: TravelMeasure) -> WorkbookCell {
    WorkbookCell(.figure(metres.map { $0 / measure.costsPerUnit }), .oneDecimal)
  }

  static func note(_ text: String) -> WorkbookCell { WorkbookCell(.text(text), .remark) }

  static let blank = WorkbookCell(.empty, .text)
}

extension Language {
  /// Forms of numbers in a workbook; the separators are those of the program that opens it.
  var workbookNumbers: Workbook.NumberForms {
    Workbook.NumberForms(
      whole: "#,##0", oneDecimal: "#,##0.0", twoDecimals: "#,##0.00", exact: "General",
      percent: self == .french ? "0.0\"\u{202F}\"%" : "0.0%")
  }

  /// A heading with its unit.
  func travelColumn(_ title: String) -> String { text(.sheetKilometres, ["column": title]) }
}
