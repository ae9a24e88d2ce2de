/// Finds rows with the same columns among compressed rows: open addressing, linear probing, no seed, so the same rows
/// give the same groups in every run.
struct RowHashTable: Sendable {
  private var slots: [Int32]
  private var hashes: [UInt32] = []

  init() { slots = [Int32](repeating: -1, count: 64) }

  /// The group of a row, nil where it is the first of its kind; it then becomes the next group, and the caller appends
  /// its columns to the compressed rows.
  ///
  /// - Complexity: O(columns of the row), amortised and expected.
  mutating func group(of row: ArraySlice<Int32>, starts: [Int32], columns: [Int32]) -> Int? {
    let hash = Self.hash(row)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let group = Int(slots[slot])
      if hashes[group] == hash, columns[Int(starts[group])..<Int(starts[group + 1])].elementsEqual(row) { return group }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(hashes.count)
    hashes.append(hash)
    if hashes.count * 2 > slots.count { grow() }
    return nil
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for group in hashes.indices {
      var slot = Int(hashes[group]) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(group)
    }
  }

  private static func hash(_ row: ArraySlice<Int32>) -> UInt32 {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
    for column in row {
      hash = (hash ^ UInt64(UInt32(bitPattern: column))) &* 0xD6E8_FEB8_6659_FD93
      hash ^= hash >> 32
    }
    return UInt32(truncatingIfNeeded: hash ^ (hash >> 29))
  }
}
