/// Writes numbers as decimal digits, the same on every machine.
enum FixedDecimal {
  /// Appends a number rounded to a fixed number of decimals (half away from zero).
  ///
  /// - Parameters:
  ///   - value: finite. What is too large for that many digits has no fraction that a double could hold: zeros stand for
  ///     it; from 9e18 on it is written with an exponent.
  ///   - decimals: 0 to 9.
  ///   - trims: whether zeros at the end, and then the point, are left out.
  static func append(_ value: Double, decimals: Int, trims: Bool = false, to bytes: inout [UInt8]) {
    precondition(value.isFinite, "only finite numbers are written")
    let scaled = value * scales[decimals]
    guard abs(scaled) < 9e18 else { return appendLarge(value, decimals: trims ? 0 : decimals, to: &bytes) }
    let whole = Int(scaled)
    // Exact: both have the same exponent, or the difference is the fraction itself.
    let rest = scaled - Double(whole)
    let rounded = rest >= 0.5 ? whole + 1 : rest <= -0.5 ? whole - 1 : whole
    append(scaled: rounded, decimals: decimals, trims: trims, to: &bytes)
  }

  private static func appendLarge(_ value: Double, decimals: Int, to bytes: inout [UInt8]) {
    guard abs(value) < 9e18 else { return bytes.append(contentsOf: "\(value)".utf8) }
    append(scaled: Int(value.rounded()), decimals: 0, trims: false, to: &bytes)
    if decimals > 0 {
      bytes.append(UInt8(ascii: "."))
      bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: decimals))
    }
  }

  private static let scales = [1.0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9]

  private static func append(scaled: Int, decimals: Int, trims: Bool, to bytes: inout [UInt8]) {
    var magnitude = scaled.magnitude
    var decimals = decimals
    if trims {
      while decimals > 0, magnitude % 10 == 0 {
        magnitude /= 10
        decimals -= 1
      }
    }
    if scaled < 0 { bytes.append(UInt8(ascii: "-")) }
    var digits = 1
    var limit: UInt = 10
    while digits <= decimals || magnitude >= limit {
      digits += 1
      limit *= 10
    }
    // From the last digit to the first.
    var place = bytes.count + digits + (decimals > 0 ? 1 : 0)
    bytes.append(contentsOf: repeatElement(UInt8(ascii: "."), count: place - bytes.count))
    for digit in 0..<digits {
      if digit == decimals, decimals > 0 { place -= 1 }
      place -= 1
      bytes[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: magnitude % 10)
      magnitude /= 10
    }
  }

  /// The number as text.
  static func text(_ value: Double, decimals: Int, trims: Bool = false) -> String {
    var bytes: [UInt8] = []
    append(value, decimals: decimals, trims: trims, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
