/// Elements of a section in memory that somebody else owns: owned by, and used only within, a `RoadGraph`.
struct Column<Element: BitwiseCopyable>: @unchecked Sendable {
  let base: UnsafePointer<Element>
  let count: Int

  init(_ bytes: UnsafeRawBufferPointer) {
    count = bytes.count / MemoryLayout<Element>.stride
    guard let start = bytes.baseAddress else { preconditionFailure("a section has an address") }
    base = UnsafePointer(start.assumingMemoryBound(to: Element.self))
  }

  @inline(__always)
  subscript(index: Int) -> Element {
    precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "outside of a section")
    return base[index]
  }

  @inline(__always)
  subscript(index: UInt32) -> Element { self[Int(index)] }
}

/// An arc in a list of arcs: where it leads (or comes from, in the lists of arcs backward) and its time.
struct RoadArc: BitwiseCopyable {
  /// The state at the other end.
  var state: UInt32
  /// Milliseconds, at least 1.
  var milliseconds: UInt32
}

/// The extent of some stretches, 1e-7 degree.
struct RoadBox: BitwiseCopyable {
  var west: Int32
  var south: Int32
  var east: Int32
  var north: Int32
}
