public import MessageModel

/// A closed line of at least three distinct positions: the first position is repeated at the end.
public struct Ring: Hashable, Sendable {
  /// Positions in order, first equal to last, four or more.
  public let positions: [LonLat]

  /// A ring from positions whose first and last are equal.
  ///
  /// - Throws: `RingError.tooShort` under four positions, `.notClosed` where the last differs from the first,
  ///   `.invalidPosition` where a coordinate is not finite or out of range.
  /// - Complexity: O(n).
  public init(_ positions: [LonLat]) throws(RingError) {
    guard positions.count >= 4 else { throw .tooShort(count: positions.count) }
    guard positions.first == positions.last else { throw .notClosed }
    for (index, position) in positions.enumerated() where !position.isValid {
      throw .invalidPosition(index: index, position: position)
    }
    self.positions = positions
  }

  /// The same positions in the opposite order.
  public var reversed: Ring { Ring(unchecked: positions.reversed()) }

  init(unchecked positions: [LonLat]) {
    self.positions = positions
  }
}

/// What is wrong with a list of positions offered as a ring.
public enum RingError: Error, Hashable, Sendable {
  /// Fewer than four positions.
  case tooShort(count: Int)
  /// The last position differs from the first.
  case notClosed
  /// A coordinate that is not finite, or outside [-180, 180] x [-90, 90].
  case invalidPosition(index: Int, position: LonLat)
}

extension RingError: ExplainedError {
  /// A sentence for the person whose data this is.
  public var explanation: Message {
    switch self {
    case .tooShort(let count): "a ring needs at least 4 positions, this one has \(count)"
    case .notClosed: "the last position of a ring must equal the first"
    case .invalidPosition(let index, let position):
      "position \(index + 1) of the ring, \(position), is not a longitude in [-180, 180] and a latitude in [-90, 90]"
    }
  }
}
