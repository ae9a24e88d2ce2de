/// Ids in order, each once, and where each is among them.
struct SortedIDs: Sendable {
  /// The ids, ascending.
  let ids: [Int64]
  /// For each range of 2^shift ids from the first on, how many are below it; one more than ranges.
  private let firsts: [UInt32]
  private let shift: UInt64

  /// Sorts ids; those that appear several times are kept once.
  ///
  /// - Complexity: O(n) for each of the bytes in which they differ, with twice their memory.
  init(_ unsorted: consuming [Int64]) {
    var ids = Self.sorted(unsorted)
    var kept = 0
    for index in ids.indices where index == 0 || ids[index] != ids[kept - 1] {
      ids[kept] = ids[index]
      kept += 1
    }
    ids.removeSubrange(kept...)
    precondition(ids.count < Int(UInt32.max), "fewer than 2^32 nodes")
    self.ids = ids
    guard let first = ids.first, let last = ids.last else {
      (firsts, shift) = ([0], 0)
      return
    }
    let span = UInt64(bitPattern: last &- first)
    // About two ids a range, where they lie evenly.
    let wanted = UInt64(ids.count / 2 + 1)
    var shift: UInt64 = 0
    while shift < 63, span >> shift >= wanted { shift += 1 }
    var firsts = [UInt32](repeating: 0, count: Int(span >> shift) + 2)
    for id in ids { firsts[Int(UInt64(bitPattern: id &- first) >> shift) + 1] += 1 }
    for index in 1..<firsts.count { firsts[index] += firsts[index - 1] }
    self.firsts = firsts
    self.shift = shift
  }

  /// Where an id is; nil where it is not among them.
  ///
  /// - Complexity: O(log n), O(1) where ids lie evenly.
  func index(of id: Int64) -> Int? {
    guard let first = ids.first, let last = ids.last, id >= first, id <= last else { return nil }
    let range = Int(UInt64(bitPattern: id &- first) >> shift)
    var low = Int(firsts[range])
    var high = Int(firsts[range + 1])
    while low < high {
      let middle = (low + high) / 2
      if ids[middle] < id { low = middle + 1 } else { high = middle }
    }
    return low < ids.count && ids[low] == id ? low : nil
  }

  /// Sorts by byte from the lowest on, which keeps the order of the bytes before.
  private static func sorted(_ unsorted: consuming [Int64]) -> [Int64] {
    var ids = unsorted
    guard ids.count > 1 else { return ids }
    var other = [Int64](repeating: 0, count: ids.count)
    var varying: UInt64 = 0
    let first = UInt64(bitPattern: ids[0])
    for id in ids { varying |= UInt64(bitPattern: id) ^ first }
    for byte in 0..<8 {
      let shift = UInt64(byte) * 8
      guard varying >> shift & 0xFF != 0 else { continue }
      // The sign is turned, so that ids below 0 come first.
      let flip: UInt64 = byte == 7 ? 0x80 : 0
      var places = [Int](repeating: 0, count: 257)
      for id in ids { places[Int((UInt64(bitPattern: id) >> shift & 0xFF) ^ flip) + 1] += 1 }
      for index in 1...256 { places[index] += places[index - 1] }
      for id in ids {
        let digit = Int((UInt64(bitPattern: id) >> shift & 0xFF) ^ flip)
        other[places[digit]] = id
        places[digit] += 1
      }
      swap(&ids, &other)
    }
    return ids
  }
}
