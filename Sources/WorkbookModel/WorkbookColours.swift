/// Colours of the cells of one column that depend on their values.
public struct WorkbookColours: Hashable, Sendable {
  /// Position of the column.
  public var column: Int
  /// Positions of the first and the last row.
  public var rows: ClosedRange<Int>
  /// How values become colours.
  public var rule: Rule

  public init(column: Int, rows: ClosedRange<Int>, rule: Rule) {
    self.column = column
    self.rows = rows
    self.rule = rule
  }

  /// How values become colours; a colour is 0xRRGGBB.
  public enum Rule: Hashable, Sendable {
    /// Each text has its fill.
    case texts([TextFill])
    /// From one colour at `from` to another at `to`.
    case scale(from: Double, fromColour: UInt32, to: Double, toColour: UInt32)
  }

  /// A text and the fill of the cells that hold it.
  public struct TextFill: Hashable, Sendable {
    /// The text, whole.
    public var text: String
    /// The fill, 0xRRGGBB.
    public var colour: UInt32

    /// A text with its fill.
    public init(text: String, colour: UInt32) {
      self.text = text
      self.colour = colour
    }
  }
}
