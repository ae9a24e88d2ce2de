/// Reads decimal numbers from text: optional sign, digits, optional fraction and exponent; no `nan`, `inf` or hex.
///
/// Correctly rounded: up to 15 significant digits and a power of ten up to 22 are exact in binary, so one division or
/// multiplication rounds once (W. D. Clinger, How to read floating point numbers accurately, PLDI 1990); anything
/// longer goes to the standard library.
enum DecimalNumber {
  private static let powersOfTen: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
    1e20, 1e21, 1e22,
  ]

  /// The finite number that the whole of `text` denotes; nil where it denotes none.
  static func double(_ text: ArraySlice<UInt8>) -> Double? {
    var index = text.startIndex
    let end = text.endIndex
    var isNegative = false
    if index < end, text[index] == UInt8(ascii: "-") || text[index] == UInt8(ascii: "+") {
      isNegative = text[index] == UInt8(ascii: "-")
      index += 1
    }
    var mantissa: UInt64 = 0
    var significant = 0
    var digits = 0
    var exponent = 0
    func take(_ byte: UInt8) {
      digits += 1
      if mantissa > 0 || byte != 0x30 { significant += 1 }
      if significant <= 18 { mantissa = mantissa * 10 + UInt64(byte - 0x30) }
    }
    while index < end, isDigit(text[index]) {
      take(text[index])
      index += 1
    }
    if index < end, text[index] == UInt8(ascii: ".") {
      index += 1
      while index < end, isDigit(text[index]) {
        take(text[index])
        exponent -= 1
        index += 1
      }
    }
    guard digits > 0 else { return nil }
    if index < end, text[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      guard let written = integer(text[index...]), abs(written) < 100_000 else { return nil }
      exponent += written
      index = end
    }
    guard index == end else { return nil }
    if significant <= 15, abs(exponent) <= 22 {
      let power = powersOfTen[abs(exponent)]
      let magnitude = exponent < 0 ? Double(mantissa) / power : Double(mantissa) * power
      return isNegative ? -magnitude : magnitude
    }
    guard let value = Double(String(decoding: text, as: UTF8.self)), value.isFinite else { return nil }
    return value
  }

  /// The whole number that the whole of `text` denotes; nil where it denotes none or is too large.
  static func integer(_ text: ArraySlice<UInt8>) -> Int? {
    var digits = text
    var isNegative = false
    if let first = digits.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      isNegative = first == UInt8(ascii: "-")
      digits = digits.dropFirst()
    }
    guard !digits.isEmpty, digits.count <= 18 else { return nil }
    var value = 0
    for byte in digits {
      guard isDigit(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return isNegative ? -value : value
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
