/// One sheet of a workbook.
public struct WorkbookSheet: Hashable, Sendable {
  /// Name of its tab: 1 to 31 UTF-16 units, none of `[]:*?/\`, no apostrophe at either end, different from those of the
  /// other sheets whatever the case.
  public var name: String
  /// Width of each column, in characters.
  public var widths: [Double]
  /// Its rows, from the top.
  public var rows: [[WorkbookCell]]
  /// Whether the first row is the heading of a table: it stays in view, repeats on every printed page and can filter.
  public var isTable: Bool
  /// Columns that stay in view with the heading, from the left.
  public var frozenColumns: Int
  /// Colours that depend on values.
  public var colours: [WorkbookColours]

  public init(
    name: String, widths: [Double], rows: [[WorkbookCell]], isTable: Bool, frozenColumns: Int = 0,
    colours: [WorkbookColours] = []
  ) {
    self.name = name
    self.widths = widths
    self.rows = rows
    self.isTable = isTable
    self.frozenColumns = frozenColumns
    self.colours = colours
  }
}
