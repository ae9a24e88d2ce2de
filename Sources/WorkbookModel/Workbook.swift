/// A workbook as a value: what its sheets hold and how they look, in no file format.
public struct Workbook: Hashable, Sendable {
  /// Title in the properties of the document.
  public var title: String
  /// Name of the program that made it, in the properties of the document.
  public var author: String
  /// Form of numbers.
  public var numbers: NumberForms
  /// Its sheets, in the order of their tabs; at least one.
  public var sheets: [WorkbookSheet]

  public init(title: String, author: String, numbers: NumberForms, sheets: [WorkbookSheet]) {
    self.title = title
    self.author = author
    self.numbers = numbers
    self.sheets = sheets
  }

  /// Format codes of numbers as ECMA-376 part 1, 18.8.31 defines them; `,` and `.` in them stand for whatever the
  /// program that opens the workbook is set to.
  public struct NumberForms: Hashable, Sendable {
    /// Whole numbers.
    public var whole: String
    /// Numbers shown with one decimal.
    public var oneDecimal: String
    /// Numbers shown with two decimals.
    public var twoDecimals: String
    /// Numbers with as many decimals as they need.
    public var exact: String
    /// Shares shown in percent with one decimal.
    public var percent: String

    /// Forms from their codes.
    public init(whole: String, oneDecimal: String, twoDecimals: String, exact: String, percent: String) {
      self.whole = whole
      self.oneDecimal = oneDecimal
      self.twoDecimals = twoDecimals
      self.exact = exact
      self.percent = percent
    }
  }
}
