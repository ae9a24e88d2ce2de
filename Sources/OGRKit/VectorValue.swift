/// The value of a field.
public enum VectorValue: Hashable, Sendable {
  /// No value: null, or not set.
  case null
  /// A whole number.
  case integer(Int)
  /// A number.
  case real(Double)
  /// Text, and whatever has no other kind here (dates, lists) as GDAL writes it.
  case text(String)

  /// The value as text: whole numbers without a fraction, other numbers as short as they can be told apart; nil for none.
  public var text: String? {
    switch self {
    case .null: return nil
    case .integer(let number): return String(number)
    case .real(let number):
      guard number == number.rounded(), abs(number) < 9_007_199_254_740_992 else { return "\(number)" }
      return String(Int(number))
    case .text(let text): return text
    }
  }
}

/// A field of a layer.
public struct VectorField: Hashable, Sendable {
  /// What a field holds.
  public enum Kind: Hashable, Sendable {
    /// Whole numbers.
    case integer
    /// Numbers.
    case real
    /// Text, dates, lists.
    case text
  }

  /// Its name.
  public var name: String
  /// What it holds.
  public var kind: Kind

  public init(name: String, kind: Kind) {
    self.name = name
    self.kind = kind
  }
}
