import TestSupport

/// Makes hostile inputs of well-formed ones.
struct Mutator {
  private let seeds: [FuzzInput]
  /// How many of them are well-formed.
  private let wellFormed: Int
  private let words: [[UInt8]]
  /// The name of the reader and the seed of the run, as one number.
  private let stream: UInt64

  /// No input is longer, bytes.
  static let longest = 1 << 16

  init(_ reader: FuzzReader, seed: UInt64) {
    seeds = reader.seeds + reader.others
    wellFormed = reader.seeds.count
    words = reader.words.map { Array($0.utf8) }
    // FNV-1a (G. Fowler, L. C. Noll, P. Vo).
    stream = reader.name.utf8.reduce(0xCBF2_9CE4_8422_2325 ^ seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// The input of a number: the seeds themselves first, then mutations, each from its number alone.
  func input(_ number: Int) -> FuzzInput {
    if number < seeds.count { return seeds[number] }
    var random = SeededRandom(seed: stream &+ UInt64(number) &* 0x9E37_79B9_7F4A_7C15)
    let isWellFormed = Int.random(in: 0..<4, using: &random) > 0
    var input = seeds[Int.random(in: 0..<(isWellFormed ? wellFormed : seeds.count), using: &random)]
    // Mostly one change, at times many.
    let changes =
      1 << Int.random(in: 0...Int.random(in: 0...Int.random(in: 0...5, using: &random), using: &random), using: &random)
    for _ in 0..<changes {
      switch Int.random(in: 0..<100, using: &random) {
      case 0..<40: changeBytes(&input.bytes, &random)
      case 40..<75: putIn(&input.bytes, &random)
      case 75..<90: moveLines(&input.bytes, &random)
      case 90..<96: splice(&input.bytes, &random)
      default: recode(&input.bytes, &random)
      }
      if input.bytes.count > Self.longest { input.bytes.removeSubrange(Self.longest...) }
    }
    return input
  }

  private func changeBytes(_ bytes: inout [UInt8], _ random: inout SeededRandom) {
    guard !bytes.isEmpty else { return bytes.append(UInt8.random(in: 0...255, using: &random)) }
    let place = Int.random(in: 0..<bytes.count, using: &random)
    let few = min(bytes.count - place, 1 << Int.random(in: 0...6, using: &random))
    switch Int.random(in: 0..<8, using: &random) {
    case 0: bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &random)
    case 1: bytes[place] = UInt8.random(in: 0...255, using: &random)
    case 2: bytes[place] = Self.tellingBytes[Int.random(in: 0..<Self.tellingBytes.count, using: &random)]
    case 3: bytes.removeSubrange(place..<(place + few))
    case 4: bytes.insert(contentsOf: bytes[place..<(place + few)], at: place)
    case 5:
      let other = Int.random(in: 0...(bytes.count - few), using: &random)
      bytes.replaceSubrange(other..<(other + few), with: Array(bytes[place..<(place + few)]))
    case 6: overwriteInteger(&bytes, at: place, &random)
    default: bytes.removeSubrange(place...)
    }
  }

  private static let tellingBytes: [UInt8] = [
    0, 1, 0x09, 0x0A, 0x0D, 0x20, 0x22, 0x27, 0x2C, 0x2D, 0x30, 0x39, 0x3B, 0x3C, 0x3E, 0x5B, 0x5C, 0x5D, 0x7B, 0x7D,
    0x7F, 0x80, 0xBF, 0xC0, 0xED, 0xF4, 0xFE, 0xFF,
  ]

  private func overwriteInteger(_ bytes: inout [UInt8], at place: Int, _ random: inout SeededRandom) {
    let numbers: [UInt64] = [
      0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF, 1 << 40, 1 << 62,
      0x7FFF_FFFF_FFFF_FFFF, 0x8000_0000_0000_0000, 0xFFFF_FFFF_FFFF_FFFF, 0x7FF0_0000_0000_0000,
      0x7FF8_0000_0000_0000, 0xFFEF_FFFF_FFFF_FFFF,
    ]
    let number = numbers[Int.random(in: 0..<numbers.count, using: &random)]
    let width = 1 << Int.random(in: 0...3, using: &random)
    let isLittle = Bool.random(using: &random)
    for index in 0..<width where place + index < bytes.count {
      let shift = UInt64(8 * (isLittle ? index : width - 1 - index))
      bytes[place + index] = UInt8(truncatingIfNeeded: number >> shift)
    }
  }

  private func splice(_ bytes: inout [UInt8], _ random: inout SeededRandom) {
    let other = seeds[Int.random(in: 0..<seeds.count, using: &random)].bytes
    let cut = Int.random(in: 0...bytes.count, using: &random)
    let start = Int.random(in: 0...other.count, using: &random)
    bytes = Array(bytes[..<cut] + other[start...])
  }

  private func putIn(_ bytes: inout [UInt8], _ random: inout SeededRandom) {
    let place = Int.random(in: 0...bytes.count, using: &random)
    switch Int.random(in: 0..<10, using: &random) {
    case 0...2 where !words.isEmpty:
      bytes.insert(contentsOf: words[Int.random(in: 0..<words.count, using: &random)], at: place)
    case 3...5: replaceNumber(&bytes, near: place, &random)
    case 6:
      let byte = Self.tellingBytes[Int.random(in: 0..<Self.tellingBytes.count, using: &random)]
      let count = 1 << Int.random(in: 2...13, using: &random)
      bytes.insert(contentsOf: repeatElement(byte, count: count), at: place)
    case 7:
      let nests = ["[", "{\"a\":", "[[", "\"", "(", "<a>"]
      let nest = Array(nests[Int.random(in: 0..<nests.count, using: &random)].utf8)
      let depth = 1 << Int.random(in: 1...11, using: &random)
      bytes.insert(contentsOf: Array(repeatElement(nest, count: depth).joined()), at: place)
    default:
      let piece = HostilePieces.texts[Int.random(in: 0..<HostilePieces.texts.count, using: &random)]
      bytes.insert(contentsOf: piece, at: place)
    }
  }

  /// Puts another number in place of the digits that come next.
  private func replaceNumber(_ bytes: inout [UInt8], near place: Int, _ random: inout SeededRandom) {
    func isPart(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) || byte == 0x2E || byte == 0x2D }
    let number = HostilePieces.numbers[Int.random(in: 0..<HostilePieces.numbers.count, using: &random)]
    guard let start = bytes[place...].firstIndex(where: isPart) else { return bytes.append(contentsOf: number) }
    let end = bytes[start...].firstIndex { !isPart($0) } ?? bytes.count
    bytes.replaceSubrange(start..<end, with: number)
  }

  private func moveLines(_ bytes: inout [UInt8], _ random: inout SeededRandom) {
    let mark = Bool.random(using: &random) ? UInt8(ascii: "\n") : UInt8(ascii: ",")
    var parts = bytes.split(separator: mark, omittingEmptySubsequences: false).map(Array.init)
    let one = Int.random(in: 0..<parts.count, using: &random)
    let other = Int.random(in: 0..<parts.count, using: &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0: parts.swapAt(one, other)
    case 1: parts.remove(at: one)
    case 2: parts.insert(parts[one], at: other)
    default: parts[other] = parts[one]
    }
    bytes = Array(parts.joined(separator: [mark]))
  }

  /// The whole text in another encoding or with other line ends.
  private func recode(_ bytes: inout [UInt8], _ random: inout SeededRandom) {
    switch Int.random(in: 0..<6, using: &random) {
    case 0: bytes = [0xFF, 0xFE] + bytes.flatMap { [$0, 0] }
    case 1: bytes = bytes.flatMap { [0, $0] }
    case 2: bytes = [0xEF, 0xBB, 0xBF] + bytes
    case 3:
      bytes = Array(bytes.split(separator: 0x0A, omittingEmptySubsequences: false).joined(separator: [0x0D, 0x0A]))
    case 4: bytes = bytes.map { $0 == 0x0A ? 0x0D : $0 }
    default: bytes = String(decoding: bytes, as: UTF8.self).unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    }
  }
}
