/// States that wait to be expanded, in buckets of about a second of their times; within a bucket in no order.
///
/// Source: R. B. Dial, Algorithm 360: shortest-path forest with topological ordering, Comm. ACM 12 (1969), 632-633; with wide
/// buckets U. Meyer and P. Sanders, Delta-stepping, J. Algorithms 49 (2003), 114-152.
struct BucketQueue {
  private struct Node: BitwiseCopyable {
    var state: UInt32
    var next: Int32
  }

  private static let shift: UInt64 = 10
  private static let size = 1 << 12

  private var heads = [Int32](repeating: -1, count: size)
  private var nodes: [Node] = []
  private var free: Int32 = -1
  private var current: UInt64 = 0
  private var inRing = 0
  /// What is due later than the ring reaches.
  private var later: [(bucket: UInt64, state: UInt32)] = []

  /// Times from here on belong to the bucket of the state that came last, or to later ones, milliseconds.
  var start: UInt64 { current << Self.shift }
  /// Whether nothing waits.
  var isEmpty: Bool { inRing == 0 && later.isEmpty }

  /// Times from here on belong to later buckets than that of the state that came last, milliseconds.
  var bound: UInt64 { (current + 1) << Self.shift }

  /// Begins at time 0 again.
  ///
  /// - Precondition: nothing waits.
  mutating func rewind() { current = 0 }

  /// Adds a state that is due at a time, milliseconds: not before the bucket of the state that came last.
  @inline(__always)
  mutating func push(_ time: UInt64, _ state: UInt32) {
    let bucket = time >> Self.shift
    guard bucket < current + UInt64(Self.size) else {
      later.append((bucket, state))
      return
    }
    add(state, bucket)
  }

  @inline(__always)
  private mutating func add(_ state: UInt32, _ bucket: UInt64) {
    let slot = Int(bucket & UInt64(Self.size - 1))
    let node = Node(state: state, next: heads[slot])
    if free >= 0 {
      heads[slot] = free
      free = nodes[Int(free)].next
      nodes[Int(heads[slot])] = node
    } else {
      heads[slot] = Int32(nodes.count)
      nodes.append(node)
    }
    inRing += 1
  }

  /// A state of the first bucket that is not empty.
  @inline(__always)
  mutating func pop() -> UInt32? {
    while true {
      let slot = Int(current & UInt64(Self.size - 1))
      let head = heads[slot]
      if head >= 0 {
        let node = nodes[Int(head)]
        heads[slot] = node.next
        nodes[Int(head)].next = free
        free = head
        inRing -= 1
        return node.state
      }
      if inRing == 0 {
        guard let next = later.lazy.map(\.bucket).min() else { return nil }
        current = next
        takeLater()
      } else {
        current += 1
        // What is due later than the ring reached when it came is due half a turn from here at the earliest.
        if current & UInt64(Self.size / 2 - 1) == 0, !later.isEmpty { takeLater() }
      }
    }
  }

  private mutating func takeLater() {
    let end = current + UInt64(Self.size)
    let due = later.filter { $0.bucket < end }
    later.removeAll { $0.bucket < end }
    for entry in due { add(entry.state, entry.bucket) }
  }
}
