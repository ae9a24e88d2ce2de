internal import LayerModel

/// Writes values and names as they stand in SQL.
enum SQLText {
  /// Longest name that PostgreSQL keeps, bytes.
  static let longestName = 63

  /// A name in quotes, so that it is taken as it is.
  static func name(_ name: String) -> String { "\"" + doubled(name, "\"") + "\"" }

  /// A text in quotes, with `standard_conforming_strings` on; NUL, which PostgreSQL does not store, is left out.
  static func literal(_ text: String) -> String { "'" + doubled(text, "'") + "'" }

  /// The value of a field.
  static func literal(_ value: MapValue) -> String {
    switch value {
    case .null: "NULL"
    case .text(let text): literal(text)
    case .integer(let number): String(number)
    case .real(let number): number.isFinite ? "\(number)" : "NULL"
    case .flag(let flag): flag ? "TRUE" : "FALSE"
    }
  }

  /// A geometry in PostGIS' own binary form, as hexadecimal digits.
  static func literal(_ geometry: MapGeometry?) -> String {
    guard let geometry else { return "NULL" }
    let digits = Array("0123456789ABCDEF".utf8)
    var text: [UInt8] = [UInt8(ascii: "'")]
    for byte in WellKnownBinary.bytes(geometry, system: 4326) {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text + [UInt8(ascii: "'")], as: UTF8.self)
  }

  private static func doubled(_ text: String, _ quote: Unicode.Scalar) -> String {
    var result = ""
    for scalar in text.unicodeScalars where scalar != "\0" {
      if scalar == quote { result.unicodeScalars.append(scalar) }
      result.unicodeScalars.append(scalar)
    }
    return result
  }
}
