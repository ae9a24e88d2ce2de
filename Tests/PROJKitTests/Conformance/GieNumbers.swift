import Foundation

/// The numbers of PROJ's test language.
enum GieNumbers {
  /// Up to four numbers; reading stops at the first word that is none.
  static func coordinate(_ text: String) -> (value: SIMD4<Double>, dimensions: Int) {
    var value = SIMD4<Double>.zero
    var dimensions = 0
    for word in text.split(whereSeparator: \.isWhitespace).prefix(4) {
      guard let number = number(word) else { break }
      value[dimensions] = number
      dimensions += 1
    }
    return (value, dimensions)
  }

  /// A decimal number, underscores allowed between digits, or degrees as in `-81d30'15.5` with an optional letter.
  static func number(_ word: Substring) -> Double? {
    if let number = Double(word.filter { $0 != "_" }) { return number }
    var text = word
    var sign = 1.0
    if let last = text.last, "NSEWnsew".contains(last) {
      if "SWsw".contains(last) { sign = -1 }
      text.removeLast()
    }
    if text.first == "-" {
      sign = -sign
      text.removeFirst()
    }
    let parts = text.split { "d'\"".contains($0) }.map { Double($0) }
    guard text.contains("d"), (1...3).contains(parts.count) else { return nil }
    var sum = 0.0
    for (part, divisor) in zip(parts, [1.0, 60, 3600]) {
      guard let part else { return nil }
      sum += part / divisor
    }
    return sign * sum
  }

  /// A length such as `0.1 mm` in metres; without a unit it is metres, an angle is an arc of the GRS80 equator.
  ///
  /// A unit stuck to its number (`1cm`) is left out, as PROJ's own runner does: the length is then in metres.
  static func metres(_ text: String) -> Double? {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let first = words.first else { return nil }
    guard let size = number(first) ?? Double(first.prefix { !$0.isLetter }) else { return nil }
    let degree = 6_378_137 * Double.pi / 180
    switch words.dropFirst().first ?? "m" {
    case "km": return size * 1e3
    case "dm": return size * 1e-1
    case "cm": return size * 1e-2
    case "mm": return size * 1e-3
    case "um": return size * 1e-6
    case "nm": return size * 1e-9
    case "rad": return size * 180 / .pi * degree
    case "deg": return size * degree
    default: return size
    }
  }

  /// The number of an error by its name, as listed in PROJ's documentation of error codes.
  static func errorNumber(_ name: Substring) -> Int32? {
    switch name {
    case "invalid_op": 1024
    case "invalid_op_wrong_syntax": 1025
    case "invalid_op_missing_arg": 1026
    case "invalid_op_illegal_arg_value": 1027
    case "invalid_op_mutually_exclusive_args": 1028
    case "invalid_op_file_not_found_or_invalid": 1029
    case "coord_transfm": 2048
    case "coord_transfm_invalid_coord": 2049
    case "coord_transfm_outside_projection_domain": 2050
    case "coord_transfm_no_operation": 2051
    case "coord_transfm_outside_grid": 2052
    case "coord_transfm_grid_at_nodata": 2053
    case "other": 4096
    case "api_misuse": 4097
    case "no_inverse_op": 4098
    case "network_error": 4099
    default: nil
    }
  }
}
