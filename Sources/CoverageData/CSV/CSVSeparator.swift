/// What separates the fields of a table.
enum CSVSeparator {
  static let comma = UInt8(ascii: ",")

  /// The comma, unless the header has none outside quotes but has semicolons or tabs; of those the more frequent, the
  /// semicolon of equally many.
  ///
  /// - Complexity: O(length of the first line).
  static func find(in bytes: [UInt8]) -> UInt8 {
    var counts = [comma: 0, UInt8(ascii: ";"): 0, UInt8(ascii: "\t"): 0]
    var isQuoted = false
    for byte in bytes {
      if byte == 0x0A || byte == 0x0D, !isQuoted { break }
      if byte == CSVScanner.quote { isQuoted.toggle() }
      if !isQuoted, let count = counts[byte] { counts[byte] = count + 1 }
    }
    let semicolons = counts[UInt8(ascii: ";"), default: 0]
    let tabs = counts[UInt8(ascii: "\t"), default: 0]
    guard counts[comma] == 0, semicolons + tabs > 0 else { return comma }
    return semicolons >= tabs ? UInt8(ascii: ";") : UInt8(ascii: "\t")
  }
}
