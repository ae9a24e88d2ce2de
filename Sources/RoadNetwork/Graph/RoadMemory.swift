/// Memory that holds the sections of a road network: allocated, aligned to 64 bytes, never changed once filled.
final class RoadMemory: @unchecked Sendable {
  private var blocks: [UnsafeMutableRawPointer] = []

  /// Copies elements.
  func keep<Element: BitwiseCopyable>(_ elements: [Element]) -> UnsafeRawBufferPointer {
    elements.withUnsafeBytes { source in
      let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(source.count, 1), alignment: 64)
      if let block = copy.baseAddress { blocks.append(block) }
      copy.copyMemory(from: source)
      return UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(copy)[..<source.count])
    }
  }

  deinit {
    for block in blocks { block.deallocate() }
  }
}
