/// How much of a layer has been read: 64 bytes a feature, 16 a value and a position, and the texts.
struct VectorSize {
  private var values = 0

  /// Adds a feature.
  mutating func add(_ feature: [VectorValue]) {
    values += 64
    for value in feature {
      values += 16
      if case .text(let text) = value { values += text.utf8.count }
    }
  }

  /// Bytes of all features so far.
  func bytes(positions: Int) -> Int { values + 16 * positions }
}
