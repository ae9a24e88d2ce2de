package import TestSupport

/// Small damage to bytes, as transmission, editors and carelessness do it.
package enum Mutation {
  /// Bytes with one to four flips, deletions, duplications, insertions or a truncation.
  package static func damaged(_ bytes: [UInt8], using random: inout SeededRandom) -> [UInt8] {
    var damaged = bytes
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      guard !damaged.isEmpty else { return damaged }
      let place = Int.random(in: damaged.indices, using: &random)
      let end = min(damaged.count, place + Int.random(in: 1...12, using: &random))
      switch Int.random(in: 0...5, using: &random) {
      case 0: damaged[place] ^= 1 << UInt8.random(in: 0...7, using: &random)
      case 1: damaged.removeSubrange(place..<end)
      case 2: damaged.insert(contentsOf: damaged[place..<end], at: place)
      case 3: damaged[place] = telling[Int.random(in: telling.indices, using: &random)]
      case 4: damaged.insert(telling[Int.random(in: telling.indices, using: &random)], at: place)
      default: damaged.removeSubrange(place...)
      }
    }
    return damaged
  }

  /// Bytes that mean something to a reader.
  private static let telling = Array("\",;\n\r\t[]{}:\\-+.eE09tfn\u{0}\u{1}é ".utf8)
}
