/// Equal-length bit sets stored one after the other.
struct BitRows {
  let width: Int
  let wordCount: Int
  var words: [UInt64]

  init(count: Int, width: Int) {
    self.width = width
    wordCount = (width + 63) / 64
    words = [UInt64](repeating: 0, count: count * wordCount)
  }

  mutating func insert(_ bit: Int, into row: Int) { words[row * wordCount + bit >> 6] |= 1 << UInt64(bit & 63) }

  func contains(_ bit: Int, in row: Int) -> Bool { words[row * wordCount + bit >> 6] >> UInt64(bit & 63) & 1 == 1 }
}

/// A set of small integers as bits.
struct BitSet: Hashable {
  var words: [UInt64]

  /// All of 0..<width.
  init(all width: Int) {
    words = [UInt64](repeating: .max, count: (width + 63) / 64)
    if width & 63 != 0 { words[words.count - 1] = 1 << UInt64(width & 63) - 1 }
  }

  func contains(_ bit: Int) -> Bool { words[bit >> 6] >> UInt64(bit & 63) & 1 == 1 }
  mutating func remove(_ bit: Int) { words[bit >> 6] &= ~(1 << UInt64(bit & 63)) }
  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }
  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// Removes the bits of one row of `rows`.
  mutating func subtract(_ row: Int, of rows: BitRows) {
    for word in words.indices { words[word] &= ~rows.words[row * rows.wordCount + word] }
  }

  /// The bits, ascending.
  var elements: [Int] {
    var found: [Int] = []
    for (index, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        found.append(index << 6 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return found
  }

  /// The bits that are also in one row of `rows`, ascending.
  func elements(inRow row: Int, of rows: BitRows) -> [Int] {
    var found: [Int] = []
    for index in words.indices {
      var rest = words[index] & rows.words[row * rows.wordCount + index]
      while rest != 0 {
        found.append(index << 6 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return found
  }
}
