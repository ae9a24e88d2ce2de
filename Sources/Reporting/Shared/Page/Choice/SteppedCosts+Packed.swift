import CoverageModel

extension SteppedCosts {
  /// The costs as the page's script unpacks them: for each site how many towns, the differences of their positions, their
  /// steps; each number in groups of seven bits, the lowest first, all but the last with the eighth bit set; in base64.
  ///
  /// - Complexity: O(pairs).
  var packed: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(3 * towns.count)
    for site in 0..<siteCount {
      let range = siteStarts[site]..<siteStarts[site + 1]
      Self.append(range.count, to: &bytes)
      var previous = 0
      for index in range {
        Self.append(Int(towns[index]) - previous, to: &bytes)
        previous = Int(towns[index])
      }
      for index in range { Self.append(Int(steps[index]), to: &bytes) }
    }
    return Base64.text(bytes)
  }

  private static func append(_ number: Int, to bytes: inout [UInt8]) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}

/// Base64 (RFC 4648, section 4).
enum Base64 {
  private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// - Complexity: O(n).
  static func text(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var word = group.reduce(0) { $0 << 8 | Int($1) }
      word <<= 8 * (3 - group.count)
      for place in 0..<4 {
        text.append(place <= group.count ? digits[(word >> (18 - 6 * place)) & 63] : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
