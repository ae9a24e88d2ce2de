import Synchronization

/// Numbers that threads read while another writes them: each is read whole, maybe an earlier one.
final class LabelMemory: @unchecked Sendable {
  private let memory: UnsafeMutablePointer<UInt64>
  private let count: Int

  /// So many numbers, all of them `NearestLabels.none`.
  init(_ count: Int) {
    self.count = max(count, 1)
    memory = .allocate(capacity: self.count)
    memory.initialize(repeating: NearestLabels.none, count: self.count)
  }

  deinit { memory.deallocate() }

  /// The numbers, for threads that work on them at the same time.
  var shared: UnsafeMutablePointer<Atomic<UInt64>> {
    UnsafeMutableRawPointer(memory).assumingMemoryBound(to: Atomic<UInt64>.self)
  }

  /// A number, once nobody writes any more.
  @inline(__always)
  subscript(index: Int) -> UInt64 {
    precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "no such label")
    return memory[index]
  }

  /// Takes the least of the numbers of this and another memory in each of the groups of some numbers; nobody else works on
  /// either.
  ///
  /// - Complexity: O(numbers).
  func merge(_ other: LabelMemory, groupsOf size: Int) {
    var merged = [UInt64](repeating: 0, count: size)
    for group in 0..<count / size {
      let base = group * size
      guard other.memory[base] != NearestLabels.none else { continue }
      var (own, others) = (base, base)
      for place in 0..<size {
        if memory[own] < other.memory[others] {
          merged[place] = memory[own]
          own += 1
        } else {
          merged[place] = other.memory[others]
          others += 1
        }
      }
      for place in 0..<size { memory[base + place] = merged[place] }
    }
  }
}
