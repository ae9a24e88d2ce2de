/// Numbers of attributes.
enum XMLNumber {
  /// A whole number; nil where the text is none of 64 bits.
  static func integer(_ text: ArraySlice<UInt8>) -> Int64? {
    var rest = text
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative { rest = rest.dropFirst() }
    guard !rest.isEmpty else { return nil }
    var value: Int64 = 0
    for byte in rest {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, overflows) = product.addingReportingOverflow(Int64(byte - UInt8(ascii: "0")))
      guard !overflow, !overflows else { return nil }
      value = sum
    }
    return isNegative ? -value : value
  }

  /// Degrees as units of 1e-7, rounded to the nearest, halves away from 0; nil where the text is not a decimal number, or
  /// its amount is greater than `limit` units.
  static func degrees(_ text: ArraySlice<UInt8>, limit: Int64) -> Int32? {
    var rest = text
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative { rest = rest.dropFirst() }
    var value: Int64 = 0
    var decimals = -1
    var digits = 0
    var exponent = 0
    while let byte = rest.first {
      rest = rest.dropFirst()
      switch byte {
      case UInt8(ascii: "."):
        guard decimals < 0 else { return nil }
        decimals = 0
      case UInt8(ascii: "e"), UInt8(ascii: "E"):
        // Small numbers are written so: -2.1e-06.
        guard let power = integer(rest), abs(power) < 30 else { return nil }
        exponent = Int(power)
        rest = rest[rest.endIndex...]
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits += 1
        if decimals >= 0 { decimals += 1 }
        // Twelve decimals decide the rounding; more would not fit.
        if decimals <= 12 { value = value * 10 + Int64(byte - UInt8(ascii: "0")) } else { decimals = 12 }
        guard value < 1_000_000_000_000_000_0 else { return nil }
      default: return nil
      }
    }
    guard digits > 0 else { return nil }
    var shift = 7 - max(decimals, 0) + exponent
    while shift > 0 {
      guard value <= limit else { return nil }
      value *= 10
      shift -= 1
    }
    var divisor: Int64 = 1
    while shift < 0, divisor < 1_000_000_000_000_000_000 {
      divisor *= 10
      shift += 1
    }
    let rounded = (value + divisor / 2) / divisor
    guard rounded <= limit else { return nil }
    return Int32(isNegative ? -rounded : rounded)
  }

  /// Seconds since 1970 of a time as `2015-06-06T00:23:02Z`; nil where the text is none.
  static func seconds(_ text: ArraySlice<UInt8>) -> Int? {
    let bytes = Array(text)
    guard bytes.count >= 19 else { return nil }
    func number(_ range: Range<Int>) -> Int? { integer(bytes[range]).map(Int.init) }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10), let hour = number(11..<13),
      let minute = number(14..<16), let second = number(17..<19), (1...12).contains(month), (1...31).contains(day),
      year >= 1970
    else { return nil }
    // Days since 1970 of the civil calendar, years beginning in March.
    let shifted = month > 2 ? year : year - 1
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let days = shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
    return ((days * 24 + hour) * 60 + minute) * 60 + second
  }
}
