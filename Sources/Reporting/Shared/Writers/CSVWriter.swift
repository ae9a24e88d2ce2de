package import CoverageModel

/// Writes comma-separated records (RFC 4180) with LF line ends and quotes only where they are needed.
package struct CSVWriter {
  package private(set) var bytes: [UInt8] = []
  private var isStartOfRecord = true

  /// - Parameter measure: in a study of times columns have other names (see `TravelMeasure.fieldName`).
  package init(columns: [String], measure: TravelMeasure = .metres) {
    for column in columns { text(measure.fieldName(column)) }
    endRecord()
  }

  /// A text, guarded against being taken for a formula (see `FormulaGuard`); empty where nil.
  package mutating func text(_ value: String?) {
    separate()
    guard let value = value.map(FormulaGuard.guarded) else { return }
    let needsQuotes = value.utf8.contains { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
    }
    guard needsQuotes else { return bytes.append(contentsOf: value.utf8) }
    bytes.append(UInt8(ascii: "\""))
    for byte in value.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  package mutating func count(_ value: Int?) {
    separate()
    if let value { bytes.append(contentsOf: String(value).utf8) }
  }

  /// A number with exactly `decimals` decimals, trailing zeros left out if asked; empty where nil or not finite.
  package mutating func number(_ value: Double?, decimals: Int, trims: Bool = false) {
    separate()
    if let value, value.isFinite { FixedDecimal.append(value, decimals: decimals, trims: trims, to: &bytes) }
  }

  /// The shortest decimal form that reads back as exactly the same double; empty where nil or not finite.
  package mutating func number(exact value: Double?) {
    separate()
    if let value, value.isFinite { bytes.append(contentsOf: value.description.utf8) }
  }

  package mutating func endRecord() {
    bytes.append(UInt8(ascii: "\n"))
    isStartOfRecord = true
  }

  /// The bytes so far, which are then forgotten.
  package mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  private mutating func separate() {
    if !isStartOfRecord { bytes.append(UInt8(ascii: ",")) }
    isStartOfRecord = false
  }
}
