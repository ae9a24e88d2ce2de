/// What one cell holds, and how it looks.
public struct WorkbookCell: Hashable, Sendable {
  /// Its value.
  public var value: Value
  /// Its look.
  public var style: Style

  public init(_ value: Value, _ style: Style) {
    self.value = value
    self.style = style
  }

  /// The value of a cell.
  public enum Value: Hashable, Sendable {
    /// Nothing: what is unknown is not 0.
    case empty
    /// A text, never a formula whatever it starts with.
    case text(String)
    /// A finite number.
    case number(Double)
  }

  /// How a cell looks.
  public enum Style: Int, CaseIterable, Hashable, Sendable {
    /// A text on one line.
    case text
    /// A text over several lines.
    case paragraph
    /// A text over several lines, a little to the right: what stands to its left may be a number.
    case remark
    /// The title of a sheet.
    case title
    /// The heading of a part.
    case section
    /// The heading of a part over remarks.
    case remarkSection
    /// The heading of a part over numbers.
    case numberSection
    /// The heading of a column.
    case heading
    /// The heading of a column of numbers.
    case numberHeading
    /// A whole number.
    case whole
    /// A number shown with one decimal.
    case oneDecimal
    /// A number shown with two decimals.
    case twoDecimals
    /// A number with the decimals it needs.
    case exact
    /// A share from 0 to 1 shown in percent.
    case percent

    /// Whether a long text takes several lines.
    public var wraps: Bool {
      switch self {
      case .paragraph, .remark, .heading, .numberHeading: true
      default: false
      }
    }
  }
}
