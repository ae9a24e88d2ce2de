/// A turn restriction as a chain of stretches in the direction of travel.
///
/// A way that the restriction names may have become several stretches: the chain names those that touch its `via`.
public struct TurnRule: Hashable, Sendable {
  /// Whether the chain is forbidden or the only way on.
  public enum Kind: UInt8, Hashable, Sendable {
    /// Who has come through all stretches but the last may not enter the last (`no_left_turn`, `no_entry`, ...).
    case forbidden
    /// Who has come through all stretches but the last may enter nothing but the last (`only_straight_on`, ...).
    case mandatory
  }

  /// Whether the chain is forbidden or the only way on.
  public var kind: Kind
  /// Id of the OpenStreetMap relation. Several mandatory chains of one relation with the same approach are choices;
  /// those of different relations all hold.
  public var relation: Int64
  /// The stretches in their order, at least two; each starts at the vertex where the one before ends.
  public var chain: [DirectedStretch]

  public init(kind: Kind, relation: Int64, chain: [DirectedStretch]) {
    self.kind = kind
    self.relation = relation
    self.chain = chain
  }
}

/// A stretch and the direction of travel on it.
public struct DirectedStretch: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// Twice the index of the stretch, plus one where travel runs from its second vertex to its first.
  public let rawValue: UInt32

  /// A stretch, travelled in a direction.
  ///
  /// - Precondition: the index is below 2^31.
  public init(_ stretch: UInt32, isBackward: Bool) {
    precondition(stretch < 1 << 31, "an index of a stretch is below 2^31")
    rawValue = stretch << 1 | (isBackward ? 1 : 0)
  }

  init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// Index of the stretch.
  public var stretch: UInt32 { rawValue >> 1 }
  /// Whether travel runs from the second vertex to the first.
  public var isBackward: Bool { rawValue & 1 == 1 }
  /// The same stretch the other way round.
  public var reversed: DirectedStretch { DirectedStretch(rawValue: rawValue ^ 1) }

  /// By stretch, forward before backward.
  public static func < (first: DirectedStretch, second: DirectedStretch) -> Bool { first.rawValue < second.rawValue }
}
