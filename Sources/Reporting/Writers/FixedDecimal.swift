/// Writes numbers as decimal digits, the same on every machine.
enum FixedDecimal {
  /// Appends a number rounded to a fixed number of decimals (half away from zero).
  ///
  /// - Parameters:
  ///   - value: finite, below 9e18 / 10^decimals in size.
  ///   - decimals: 0 to 9.
  ///   - trims: whether zeros at the end, and then the point, are left out.
  static func append(_ value: Double, decimals: Int, trims: Bool = false, to bytes: inout [UInt8]) {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let scaled = (value * scale).rounded(.toNearestOrAwayFromZero)
    precondition(abs(scaled) < 9e18, "number too large to be written with \(decimals) decimals")
    append(scaled: Int(scaled), decimals: decimals, trims: trims, to: &bytes)
  }

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
    let start = bytes.count
    var written = 0
    repeat {
      if written == decimals, decimals > 0 { bytes.append(UInt8(ascii: ".")) }
      bytes.append(UInt8(ascii: "0") + UInt8(magnitude % 10))
      magnitude /= 10
      written += 1
    } while magnitude > 0 || written <= decimals
    bytes[start...].reverse()
  }

  /// The number as text.
  static func text(_ value: Double, decimals: Int, trims: Bool = false) -> String {
    var bytes: [UInt8] = []
    append(value, decimals: decimals, trims: trims, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
