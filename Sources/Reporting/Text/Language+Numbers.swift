import CoverageModel

extension Language {
  /// A whole number with its thousands set apart: `1,234,567`, `1 234 567` (narrow no-break space).
  func number(_ value: Int) -> String {
    let digits = Array(String(value.magnitude))
    var text = value < 0 ? "\u{2212}" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += thousandsSeparator }
      text.append(digit)
    }
    return text
  }

  /// A number with a fixed number of decimals and its thousands set apart; a dash where it is infinite.
  func number(_ value: Double, decimals: Int) -> String {
    guard value.isFinite else { return "–" }
    let text = FixedDecimal.text(value, decimals: decimals)
    let parts = text.split(separator: ".")
    guard let whole = parts.first.flatMap({ Int($0) }) else { return "" }
    let sign = whole == 0 && text.hasPrefix("-") ? "\u{2212}" : ""
    return sign + number(whole) + (parts.count > 1 ? decimalSeparator + parts[1] : "")
  }

  /// A length in metres as kilometres with one decimal: `12.3 km`, a time in seconds as minutes: `12.3 min`; a dash where
  /// it is unknown or infinite.
  func travel(_ metres: Double?) -> String {
    guard let metres, metres.isFinite else { return "–" }
    return number(metres / measure.costsPerUnit, decimals: 1) + "\u{A0}" + unit
  }

  /// A stated distance in metres as kilometres, or time in seconds as minutes, with the decimals it needs.
  func distance(_ metres: Double) -> String {
    decimal(metres / measure.costsPerUnit) + "\u{A0}" + unit
  }

  /// What distances are reported in: `km`, or `min` in a study of times.
  var unit: String { measure == .seconds ? "min" : "km" }

  /// A length on the ground in kilometres, whatever is measured.
  func length(kilometres: Double) -> String { decimal(kilometres) + "\u{A0}km" }

  private func decimal(_ value: Double) -> String {
    FixedDecimal.text(value, decimals: 6, trims: true).split(separator: ".", omittingEmptySubsequences: false)
      .joined(separator: decimalSeparator)
  }

  /// A share of people in percent with one decimal: `12.3%`, `12,3 %`; a dash where there is nobody.
  ///
  /// A share that is not quite 0 or 1 is never shown as 0 or 100.
  func percent(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "–" }
    let percent = 100 * Double(part) / Double(whole)
    let sign = self == .french ? "\u{202F}%" : "%"
    if part > 0, percent < 0.1 { return "<\u{A0}" + number(0.1, decimals: 1) + sign }
    if part < whole, percent > 99.9 { return ">\u{A0}" + number(99.9, decimals: 1) + sign }
    return number(percent, decimals: 1) + sign
  }

  private var thousandsSeparator: String { self == .french ? "\u{202F}" : "," }
  private var decimalSeparator: String { self == .french ? "," : "." }
}
