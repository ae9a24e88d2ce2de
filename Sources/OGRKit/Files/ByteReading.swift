extension [UInt8] {
  /// A whole number of some bytes, the lowest first; nil beyond the end.
  func littleEndian(at position: Int, width: Int) -> Int? {
    guard position >= 0, position + width <= count else { return nil }
    return (0..<width).reduce(0) { $0 | Int(self[position + $1]) << (8 * $1) }
  }

  /// A whole number of four bytes, the highest first; nil beyond the end.
  func bigEndian(at position: Int) -> Int? {
    guard position >= 0, position + 4 <= count else { return nil }
    return (0..<4).reduce(0) { $0 << 8 | Int(self[position + $1]) }
  }
}
