/// A heap of numbers with four children a node, the smallest first.
struct SearchHeap {
  private var keys: [UInt64] = []

  var isEmpty: Bool { keys.isEmpty }

  mutating func removeAll() { keys.removeAll(keepingCapacity: true) }

  @inline(__always)
  mutating func push(_ key: UInt64) {
    keys.append(key)
    keys.withUnsafeMutableBufferPointer { keys in
      var place = keys.count - 1
      while place > 0 {
        let parent = (place - 1) >> 2
        guard keys[parent] > key else { break }
        keys[place] = keys[parent]
        place = parent
      }
      keys[place] = key
    }
  }

  @inline(__always)
  mutating func pop() -> UInt64? {
    guard let last = keys.popLast() else { return nil }
    guard !keys.isEmpty else { return last }
    return keys.withUnsafeMutableBufferPointer { keys in
      let top = keys[0]
      let count = keys.count
      var place = 0
      while true {
        let first = place * 4 + 1
        guard first < count else { break }
        var least = first
        for child in first + 1..<max(first + 1, min(first + 4, count)) where keys[child] < keys[least] { least = child }
        guard keys[least] < last else { break }
        keys[place] = keys[least]
        place = least
      }
      keys[place] = last
      return top
    }
  }
}
